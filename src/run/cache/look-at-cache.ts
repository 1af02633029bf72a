import { join } from 'node:path';
import type { CacheSurvey } from './survey-cache.ts';
import { surveyCache } from './survey-cache.ts';
import { holdFolder } from '../folder/hold-folder.ts';
import { resolveOut } from '../folder/resolve-out.ts';
import { readState } from '../outcome/run-state.ts';

/** What the cache of a folder of results holds, while no run writes there; `prune` deletes what the results do not rest on. */
export async function lookAtCache(options: { out: string; cache?: string; prune?: boolean }): Promise<CacheSurvey & { folder: string }> {
  const out = resolveOut(options.out);
  const letGo = await holdFolder(out);
  try {
    const folder = options.cache ?? join(options.out, '.cache');
    const papers = readState(out)?.papers ?? {};
    return { folder, ...surveyCache(folder, new Set(Object.values(papers).map(({ key }) => key)), { prune: options.prune ?? false }) };
  } finally {
    letGo();
  }
}
