import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What lies in a cache. Sizes are in bytes. */
export interface CacheSurvey {
  entries: number;
  bytes: number;
  /** Entries that the results rest on. */
  inUse: number;
  /** What a write that was cut off left behind. */
  leftovers: number;
  /** Entries and leftovers that were deleted. */
  pruned: number;
}

/** What another run may be writing or about to use is left alone for this long. */
const grace = 3_600_000;

/** Looks through a cache; `prune` deletes the entries that are not in use, and leftovers. */
export function surveyCache(folder: string, inUse: ReadonlySet<string>, { prune = false, now = Date.now() } = {}): CacheSurvey {
  const survey: CacheSurvey = { entries: 0, bytes: 0, inUse: 0, leftovers: 0, pruned: 0 };
  for (const { name, path, isView } of [...filesOf(join(folder, 'documents'), false), ...filesOf(join(folder, 'views'), true)]) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) continue;
    const isEntry = /^[0-9a-f]{64}$/.test(name);
    const isUsed = isEntry && inUse.has(name);
    if (prune && !isUsed && (isEntry || now - stats.mtimeMs > grace)) {
      rmSync(path, { force: true });
      survey.pruned++;
      continue;
    }
    survey.bytes += stats.size;
    if (!isEntry) survey.leftovers++;
    else if (!isView) survey.entries++;
    if (isUsed && !isView) survey.inUse++;
  }
  return survey;
}

/** The files below a folder; a view lies under the name of the entry that it was made of, and goes with it. */
function filesOf(folder: string, isView: boolean): { name: string; path: string; isView: boolean }[] {
  try {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true });
    return found.filter((entry) => entry.isFile()).map((entry) => ({ name: entry.name, path: join(entry.parentPath, entry.name), isView }));
  } catch {
    return [];
  }
}
