import type { Claim } from '../../schema/claim.ts';
import type { EntryStore } from '../cache/entry-store.ts';
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

/** So many bytes of claims are held once one of them was looked at, of the papers that were looked at last. */
const mostHeld = 200 * 1024 * 1024;

interface HeldPaper {
  bytes: Uint8Array;
  /** Where each line begins, and where the last ends. */
  starts: Int32Array;
}

export function claimsOnDemand(store: EntryStore): ClaimsOnDemand {
  const share = createSharing();
  const held = new Map<StoredPaper, HeldPaper>();
  let size = 0;
  const open = (paper: StoredPaper): HeldPaper => {
    const known = held.get(paper);
    if (known) return known;
    const bytes = Uint8Array.from(entryOf(store, paper).bytesOf('claims'));
    const fresh = { bytes, starts: startsOf(bytes, paper.about.claims) };
    for (const [first, { bytes: old }] of held) {
      if (size + bytes.length <= mostHeld) break;
      held.delete(first);
      size -= old.length;
    }
    held.set(paper, fresh);
    size += bytes.length;
    return fresh;
  };
  const at = (paper: StoredPaper, place: number): Claim => {
    const { bytes, starts } = open(paper);
    const line = Buffer.from(bytes.buffer, bytes.byteOffset + starts[place]!, starts[place + 1]! - starts[place]!).toString();
    return share(JSON.parse(line) as Claim, paper.about.source);
  };
  const all = (paper: StoredPaper): Claim[] =>
    entryOf(store, paper)
      .rowsOf('claims')
      .map((claim) => share(claim as Claim, paper.about.source));
  return { at, all };
}

function startsOf(bytes: Uint8Array, lines: number): Int32Array {
  const starts = new Int32Array(lines + 1);
  for (let line = 1; line <= lines; line++) starts[line] = bytes.indexOf(0x0a, starts[line - 1]) + 1;
  return starts;
}
