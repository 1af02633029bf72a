import { Misuse } from '../../schema/misuse.ts';
import { reasonOf } from '../../schema/reason-of.ts';

/** Writes into the folder of the results; where the system refuses, that is told in words a person can act on. */
export function guardWriting<Result>(out: string, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new Misuse(`${out}: cannot be written (${reasonOf(error)}); what stood there before stands there still`);
    throw error;
  }
}
