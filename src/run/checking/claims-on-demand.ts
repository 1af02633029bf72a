import type { Claim } from '../../schema/claim.ts';
import type { EntryStore } from '../cache/entry-store.ts';
import type { Entry } from '../cache/open-entry.ts';
import type { StoredPaper } from '../plan/plan-reading.ts';
import { createSharing } from './share-parts.ts';
import { entryOf } from './stored-records.ts';

/** The claims of stored papers, each parsed whenever it is asked for: of many papers few claims are. */
export interface ClaimsOnDemand {
  /** A claim by its place in its paper. */
  at: (paper: StoredPaper, place: number) => Claim;
  /** All claims of a paper, of which nothing is held: they are looked at once. */
  all: (paper: StoredPaper) => Claim[];
}

const decoder = new TextDecoder();

export function claimsOnDemand(store: EntryStore): ClaimsOnDemand {
  const share = createSharing();
  const known = new Map<StoredPaper, Int32Array>();
  let last: { paper: StoredPaper; claims: Uint8Array | null } | null = null;
  const startsIn = (paper: StoredPaper): Int32Array => {
    const starts = known.get(paper) ?? startsOf(entryOf(store, paper), paper.about.claims);
    known.set(paper, starts);
    return starts;
  };
  const bytesOf = (paper: StoredPaper, from: number, to: number): Uint8Array => {
    if (last?.paper !== paper) {
      last = { paper, claims: null };
      return store.bytesAt(paper.state.key, from, to);
    }
    // Whoever asks for a second claim of a paper is going through all of them.
    last.claims ??= entryOf(store, paper).bytesOf('claims');
    const first = startsIn(paper)[0]!;
    return last.claims.subarray(from - first, to - first);
  };
  const at = (paper: StoredPaper, place: number): Claim => {
    const starts = startsIn(paper);
    const line = decoder.decode(bytesOf(paper, starts[place]!, starts[place + 1]!));
    return share(JSON.parse(line) as Claim, paper.about.source);
  };
  const all = (paper: StoredPaper): Claim[] =>
    entryOf(store, paper)
      .rowsOf('claims')
      .map((claim) => share(claim as Claim, paper.about.source));
  return { at, all };
}

/** Where in an entry each claim begins, and where the last one ends. */
function startsOf(entry: Entry, claims: number): Int32Array {
  const bytes = entry.bytesOf('claims');
  const first = entry.startOf('claims');
  const starts = new Int32Array(claims + 1).fill(first);
  for (let claim = 1; claim <= claims; claim++) starts[claim] = first + bytes.indexOf(0x0a, starts[claim - 1]! - first) + 1;
  return starts;
}
