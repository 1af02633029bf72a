import type { EncodingName, PaperInput } from '../../pipeline.ts';
import type { EncodedView } from '../cache/encode-view.ts';
import type { FailedInput } from './failed-input.ts';

/** A paper that is to be read. */
export interface ReadingJob {
  path: string;
  id: string;
  bibliography?: PaperInput['bibliography'];
  encoding?: EncodingName;
  asked?: PaperInput['asked'];
}

/** The entry of a paper that was read and what is seen of it, with the hash of the file as it was then, or what is wrong with it. */
export type ReadingResult = { path: string; milliseconds: number } & (
  { sha256: string; bytes: Uint8Array; view: EncodedView } | { failed: FailedInput }
);
