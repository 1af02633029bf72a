import type { Progress } from '../run/run.ts';
import type { RunProgress } from './messages.ts';

/** A run that pages can ask for; they cannot say of what, or where to. One goes at a time. */
export interface Rerun {
  /** False where one is going already. */
  start: () => boolean;
}

/** Makes the run of a page out of one that needs nothing more to be said; `tell` hears how far it has come. */
export function createRerun(
  run: (onProgress: (progress: Progress) => Promise<void>) => Promise<unknown>,
  tell: (progress: RunProgress) => void,
): Rerun {
  let isGoing = false;
  const go = async (): Promise<void> => {
    let failed: string | null = null;
    try {
      await run(async (progress) => {
        tell({ ...progress, failed: null });
        // What is told goes out before the next step, which may take its time.
        await new Promise((resolve) => setImmediate(resolve));
      });
    } catch (error) {
      failed = error instanceof Error ? error.message : String(error);
    }
    isGoing = false;
    tell({ step: 'done', done: 0, total: 0, failed });
  };
  return {
    start: () => {
      if (isGoing) return false;
      isGoing = true;
      void go();
      return true;
    },
  };
}
