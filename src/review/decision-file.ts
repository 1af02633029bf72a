import { appendFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseDecisions } from '../pipeline.ts';
import { Misuse } from '../schema/misuse.ts';
import { reasonOf } from '../schema/reason-of.ts';
import type { DecisionRecord } from '../schema/decision.ts';

/** decisions.jsonl of a corpus, which others write to as well: a pull, another window, a script. It is read anew whenever it has changed. */
export class DecisionFile {
  readonly #path: string;
  #stamp = '';
  #parsed: ReturnType<typeof parseDecisions> = { records: [], warnings: [] };

  constructor(corpus: string) {
    this.#path = join(corpus, 'decisions.jsonl');
  }

  get stamp(): string {
    const stats = statSync(this.#path, { throwIfNoEntry: false });
    return stats ? `${stats.ino} ${stats.mtimeMs} ${stats.size}` : '';
  }

  read(): ReturnType<typeof parseDecisions> {
    const { stamp } = this;
    if (stamp !== this.#stamp) {
      this.#parsed = parseDecisions(existsSync(this.#path) ? readFileSync(this.#path, 'utf8') : '');
      this.#stamp = stamp;
    }
    return this.#parsed;
  }

  /** Adds lines at the end in one write; a last line that was cut off stays a line of its own. */
  append(records: readonly DecisionRecord[]): void {
    const isOpen = existsSync(this.#path) && !/(?:^|\n)$/.test(readFileSync(this.#path, 'utf8'));
    const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    try {
      appendFileSync(this.#path, `${isOpen ? '\n' : ''}${lines}`);
    } catch (error) {
      throw new Misuse(`${this.#path}: cannot be written (${reasonOf(error)})`);
    }
  }
}
