import { watch } from 'node:fs';
import { relative, sep } from 'node:path';

/** Files come in pieces and in flocks: a run waits until nothing has stirred for this long, in milliseconds. */
const calm = 400;

/**
 * Calls `rerun` once, and again after the files below a folder have come, changed or gone and have been still for a moment; one call at a time. Ends when
 * `signal` says so. What changes below `except`, where the results are written, does not count.
 */
export async function watchPapers(folder: string, except: string, rerun: () => Promise<void>, signal: AbortSignal): Promise<void> {
  const seen = { stirs: 0, wake: () => undefined as unknown };
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    if (name !== null && isBelow(relative(folder, except), name)) return;
    seen.stirs++;
    seen.wake();
  });
  /** Resolves when something stirs or the end has come, or after so many milliseconds. */
  const stir = (timeout?: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = timeout === undefined ? undefined : setTimeout(resolve, timeout);
      seen.wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (signal.aborted) seen.wake();
    });
  watcher.on('error', () => seen.wake());
  signal.addEventListener('abort', () => seen.wake());
  try {
    while (!signal.aborted) {
      const known = seen.stirs;
      await rerun();
      if (seen.stirs === known) await stir();
      for (let before = -1; before !== seen.stirs && !signal.aborted;) {
        before = seen.stirs;
        await stir(calm);
      }
    }
  } finally {
    watcher.close();
  }
}

/** Whether a path lies in a folder, or in the place where its next contents are written; both are relative to the folder that is watched. */
function isBelow(folder: string, path: string): boolean {
  const parts = folder.split(sep);
  const aside = [...parts.slice(0, -1), `.${parts.at(-1)}.heshu`].join(sep);
  return [folder, aside].some((outer) => path === outer || path.startsWith(outer + sep));
}
