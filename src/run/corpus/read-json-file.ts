import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { JsonSyntaxError, parseJson } from './parse-json.ts';
import type { PlacedJson } from './parse-json.ts';
import { Misuse } from '../../schema/misuse.ts';
import { reasonOf } from '../../schema/reason-of.ts';

/** Reads a JSON file beside the papers; null where there is none. What cannot be read is misuse, said with file, line and column. */
export function readJsonFile(file: string): PlacedJson | null {
  try {
    return parseJson(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof JsonSyntaxError) throw new Misuse(`${file}:${error.message}`);
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new Misuse(`${file}: cannot be read (${reasonOf(error)})`);
  }
}

/** One line for all that a schema finds wrong: file, line, column, the field and what was expected. */
export function describeIssues(
  file: string,
  json: PlacedJson,
  issues: readonly z.core.$ZodIssue[],
  at: readonly PropertyKey[] = [],
): string {
  return issues
    .map((issue) => `${file}:${json.placeOf([...at, ...issue.path])}: ${issue.path.join('.') || 'the whole'}: ${issue.message}`)
    .join('; ');
}
