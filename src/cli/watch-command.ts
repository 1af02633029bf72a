import { realpathSync, statSync } from 'node:fs';
import { Misuse } from '../index.ts';
import { resolveOut } from '../run/folder/resolve-out.ts';
import { watchPapers } from '../run/watch-papers.ts';
import { runCommand } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

/** `heshu watch`: a run at the start and one whenever papers have come, changed or gone; ends with 0 when it is stopped. */
export async function watchCommand(folder: string, { out }: { out: string }, surroundings: Surroundings): Promise<number> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Misuse(`${folder}: there is no such folder; name a folder of papers`);
  const stopped = new AbortController();
  surroundings.onStop?.(() => stopped.abort());
  const { stderr } = surroundings;
  const rerun = async (): Promise<void> => {
    try {
      await runCommand([folder], { out, brief: true }, surroundings);
    } catch (error) {
      if (!(error instanceof Error && error.name === 'Misuse')) throw error;
      stderr.write(`heshu: ${error.message}\n`);
    }
    stderr.write(`watching ${folder}; Ctrl-C ends it\n`);
  };
  await watchPapers(realpathSync(folder), resolveOut(out), rerun, stopped.signal);
  return 0;
}
