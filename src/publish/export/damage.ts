import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { Fact } from '../../schema/fact.ts';
import { resources } from '../../schema/resources.ts';
import { readRows } from '../search/read-facts.ts';
import { Misuse } from '../../schema/misuse.ts';

/** The path of a file of a run; throws a line where it is not there or was cut short: the database takes half a line at its end for nothing. */
export function expectLines(folder: string, name: string): string {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Misuse(`${folder}: holds no ${name}; make it by heshu run --out ${folder}`);
  if (!endsWithLine(path)) throw new Misuse(`${path}: is damaged (cut short within its last line); run heshu again to make it anew`);
  return path;
}

/**
 * What is wrong with a file that the database could not read. Its own messages count lines otherwise and advise on its options, so the line is looked for
 * again by the contract of the records; what is no fault of the file, such as a full disk, is handed back as it is.
 */
export async function tellDamage(folder: string, name: string, error: unknown): Promise<unknown> {
  const { message } = error as Error;
  const path = join(folder, name);
  const isOfSystem = 'code' in (error as Error);
  if (isOfSystem || (!message.startsWith('Invalid Input Error') && !message.includes(path))) return error;
  try {
    for await (const _ of readRows(folder, name, (value) => schemaOf(name).safeParse(value)));
  } catch (damage) {
    return damage;
  }
  return new Misuse(`${path}: cannot be read (${message.split('\n')[0]}); run heshu again to make it anew`);
}

function schemaOf(name: string): z.ZodType {
  return resources.find(({ path }) => path === name)?.schema ?? Fact;
}

function endsWithLine(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const last = Buffer.alloc(1);
    return size === 0 || (readSync(file, last, 0, 1, size - 1) === 1 && last[0] === 0x0a);
  } finally {
    closeSync(file);
  }
}
