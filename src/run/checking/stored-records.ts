import type { PaperRecords } from '../../pipeline.ts';
import type { EncodedRecords } from '../../publish/publish-run.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Coverage } from '../../schema/coverage.ts';
import type { Reference } from '../../schema/document.ts';
import type { EntryStore } from '../cache/entry-store.ts';
import type { Entry } from '../cache/open-entry.ts';
import type { StoredPaper } from '../plan/plan-reading.ts';
import { createSharing } from './share-parts.ts';

/** The entry of a paper that was found in the store before. */
export function entryOf(store: EntryStore, { path, state }: StoredPaper): Entry {
  const entry = store.find(state.key);
  if (typeof entry === 'string') throw new Error(`${path}: what was read of it has gone from the cache (${entry}) while the run went on`);
  return entry;
}

/** What was read of the papers; their claims share what they have in common. */
export function recordsOfAll(store: EntryStore, papers: readonly StoredPaper[]): PaperRecords[] {
  const share = createSharing();
  return papers.map((paper) => recordsOf(store, paper, share));
}

function recordsOf(store: EntryStore, paper: StoredPaper, share: ReturnType<typeof createSharing>): PaperRecords {
  const entry = entryOf(store, paper);
  const { source, warnings } = paper.about;
  return {
    source,
    claims: entry.rowsOf('claims').map((claim) => share(claim as Claim, source)),
    references: entry.rowsOf('references') as Reference[],
    coverage: entry.rowsOf('coverage')[0] as Coverage,
    warnings,
  };
}

/** Texts that places count in where these are not the files themselves, by the ids of their papers. */
export function documentsOf(store: EntryStore, papers: readonly StoredPaper[]): Map<string, string> {
  const withText = papers.filter(({ about }) => about.hasText);
  return new Map(withText.map((paper) => [paper.about.source.id, entryOf(store, paper).textOf('text')]));
}

/** The lines of the papers' records, read out of the store when they are written. */
export function encodedRecords(store: EntryStore, papers: readonly StoredPaper[]): EncodedRecords {
  const bytes = function* (section: 'claims' | 'references' | 'coverage' | 'text', of = papers): Generator<Uint8Array> {
    for (const paper of of) yield entryOf(store, paper).bytesOf(section);
  };
  return {
    claimCount: papers.reduce((sum, { about }) => sum + about.claims, 0),
    sources: papers.map(({ about }) => about.source),
    coverage: papers.map((paper) => entryOf(store, paper).rowsOf('coverage')[0] as Coverage),
    'claims.jsonl': bytes('claims'),
    'references.jsonl': bytes('references'),
    'coverage.jsonl': bytes('coverage'),
    documents: new Map(papers.filter(({ about }) => about.hasText).map((paper) => [paper.about.source.id, bytes('text', [paper])])),
  };
}
