import { Overdue, isOwnText } from '../../pipeline.ts';
import type { PaperInput, PaperRecords, Pipeline } from '../../pipeline.ts';
import type { Knowledge } from '../../schema/knowledge.ts';
import type { Settings } from '../../schema/settings.ts';
import { orderPaper } from '../../publish/order-paper.ts';
import { encodeEntry } from '../cache/encode-entry.ts';
import { encodeView } from '../cache/encode-view.ts';
import { describeFault } from './describe-fault.ts';
import type { FailedInput } from './failed-input.ts';
import { readPaperFile } from './read-paper-file.ts';
import { versionOf } from './version-of.ts';
import type { ReadingJob, ReadingResult } from './reading-job.ts';

/** What a reader is made of: plain data, so that it can be made anew in a worker. */
export interface ReaderOptions {
  root: string;
  settings: Settings;
  knowledge: Knowledge;
}

/** A reader of one thread: a paper in, the bytes of its entry out, or what is wrong with the paper. */
export function createReader(
  pipeline: Pick<Pipeline, 'read' | 'view'>,
  { root, settings }: Pick<ReaderOptions, 'root' | 'settings'>,
): (job: ReadingJob) => Promise<ReadingResult> {
  return async ({ path, id, bibliography, encoding, asked }) => {
    const begun = performance.now();
    const milliseconds = (): number => Math.round(performance.now() - begun);
    const file = await readPaperFile(root, path, settings, encoding);
    if ('problem' in file) return { path, failed: file, milliseconds: milliseconds() };
    const input: PaperInput = { ...file, id, ...(bibliography && { bibliography }), ...(asked && { asked }) };
    const read = readPaper(pipeline, input, settings.maxSeconds - (performance.now() - begun) / 1000);
    if ('problem' in read) return { path, failed: read, milliseconds: milliseconds() };
    const text = isOwnText(file.format) ? null : file.text;
    const bytes = encodeEntry(read, { version: versionOf(read, input), encoding: file.encoding, text });
    const view = encodeView(pipeline.view(orderPaper(read).claims));
    return { path, sha256: file.sha256, bytes, view, milliseconds: milliseconds() };
  };
}

function readPaper(pipeline: Pick<Pipeline, 'read'>, input: PaperInput, seconds: number): PaperRecords | FailedInput {
  const until = performance.now() + seconds * 1000;
  try {
    return pipeline.read(input, () => performance.now() > until);
  } catch (error) {
    if (error instanceof Overdue)
      return { path: input.path, problem: 'reading it takes longer than the limit', cure: 'split it or raise maxSeconds in heshu.json' };
    return {
      path: input.path,
      problem: `reading it stopped (${describeFault(error)})`,
      cure: 'this is a fault of heshu: please report it with the file',
    };
  }
}
