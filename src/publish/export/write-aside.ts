import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { reasonOf } from '../../schema/reason-of.ts';
import { Misuse } from '../../schema/misuse.ts';

/** Has a file written under another name beside its place and put there when it is whole: at any moment the old file stands or the new one. */
export async function writeAside<Outcome>(out: string, write: (file: string) => Promise<Outcome>): Promise<Outcome> {
  const path = resolve(out);
  if (!existsSync(dirname(path))) throw new Misuse(`${dirname(out)}: no such folder; make it first`);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Misuse(`${out}: is a folder; name a file`);
  const aside = join(dirname(path), `.${basename(path)}-${randomUUID().slice(0, 8)}`);
  try {
    const outcome = await write(aside);
    renameSync(aside, path);
    return outcome;
  } catch (error) {
    throw error instanceof Misuse ? error : new Misuse(`${out}: cannot be written (${reasonOf(error)}); nothing was changed`);
  } finally {
    for (const left of [aside, `${aside}.wal`]) rmSync(left, { force: true });
  }
}
