import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEntryStore } from '../../../src/run/cache/entry-store.ts';
import { surveyCache } from '../../../src/run/cache/survey-cache.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const [used, spare] = ['a'.repeat(64), 'b'.repeat(64)] as const;

test('counts entries and leftovers, and prunes what is not in use', () => {
  const folder = temporaryFolder({ [`documents/aa/${used}.1.tmp`]: 'half', 'documents/note': 'mine' });
  const store = createEntryStore(folder);
  for (const key of [used, spare]) expect(store.keep(key, Buffer.from('12345'))).toBeNull();
  expect(surveyCache(folder, new Set([used]))).toEqual({ entries: 2, bytes: 18, inUse: 1, leftovers: 2, pruned: 0 });
  expect(surveyCache(folder, new Set([used]), { prune: true })).toMatchObject({ entries: 1, inUse: 1, leftovers: 2, pruned: 1 });
  const later = Date.now() + 4_000_000;
  expect(surveyCache(folder, new Set([used]), { prune: true, now: later })).toMatchObject({ entries: 1, leftovers: 0, pruned: 2 });
  expect(readdirSync(join(folder, 'documents/aa'))).toEqual([used]);
  expect(surveyCache(join(folder, 'none'), new Set())).toMatchObject({ entries: 0, bytes: 0 });
});

test('a view goes with the entry that it was made of', () => {
  const folder = temporaryFolder({ [`views/aa/${used}`]: '12', [`views/bb/${spare}`]: '345' });
  expect(surveyCache(folder, new Set([used]))).toEqual({ entries: 0, bytes: 5, inUse: 0, leftovers: 0, pruned: 0 });
  expect(surveyCache(folder, new Set([used]), { prune: true })).toMatchObject({ bytes: 2, pruned: 1 });
});
