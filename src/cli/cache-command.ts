import { lookAtCache } from '../run/cache/look-at-cache.ts';
import type { Surroundings } from './surroundings.ts';

export interface CacheCommandOptions {
  out: string;
  cache?: string;
  prune?: true;
  json?: true;
}

/** `heshu cache`: what is kept for the next run. */
export async function cacheCommand({ json, ...options }: CacheCommandOptions, { stdout }: Surroundings): Promise<number> {
  const survey = await lookAtCache(options);
  const { folder, entries, bytes, inUse, leftovers, pruned } = survey;
  const spare = entries - inUse + leftovers;
  const lines = [
    folder,
    `  ${entries} papers, ${sizeOf(bytes)}; ${inUse} of them in the results`,
    ...(options.prune ? [`  ${pruned} deleted`] : spare > 0 ? [`  ${spare} that the results do not rest on: --prune deletes them`] : []),
  ];
  stdout.write(json ? `${JSON.stringify(survey)}\n` : `${lines.join('\n')}\n`);
  return 0;
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
