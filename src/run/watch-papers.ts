import { watch } from 'node:fs';
import { relative, sep } from 'node:path';

/** Files come in pieces and in flocks: a run waits until nothing has stirred for this long, in milliseconds. */
const calm = 400;

/**
 * Calls `rerun` once, and again after the files below a folder have come, changed or gone and have been still for a moment; one call at a time. Ends when
 * `signal` is given. What changes below `except` does not count.
 */
export async function watchPapers(folder: string, except: string, rerun: () => Promise<void>, signal: AbortSignal): Promise<void> {
  let wake: () => void = () => undefined;
  let stirredAt = 0;
  let isStirred = false;
  const watcher = watch(folder, { recursive: true, signal }, (_, name) => {
    if (name !== null && isBelow(relative(folder, except), name)) return;
    isStirred = true;
    stirredAt = performance.now();
    wake();
  });
  watcher.on('error', () => wake());
  signal.addEventListener('abort', () => wake());
  while (!signal.aborted) {
    isStirred = false;
    await rerun();
    while (!signal.aborted && !isStirred) await new Promise<void>((resolve) => (wake = resolve));
    for (let left = calm; !signal.aborted && left > 0; left = calm - (performance.now() - stirredAt))
      await new Promise<void>((resolve) => {
        setTimeout(resolve, left);
      });
  }
  watcher.close();
}

/** Whether a path lies in a folder, or is the place where its next contents are written; both are relative to the folder that is watched. */
function isBelow(folder: string, path: string): boolean {
  const parts = folder.split(sep);
  const aside = [...parts.slice(0, -1), `.${parts.at(-1)}.heshu`].join(sep);
  return [folder, aside].some((outer) => path === outer || path.startsWith(outer + sep));
}
