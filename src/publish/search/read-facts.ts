import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Fact } from '../../schema/fact.ts';
import { Misuse } from '../../schema/misuse.ts';

/**
 * The rows of the fact table in a folder that a run wrote, one after another; throws a line where there are none or one is damaged. Lines that are not
 * `wanted` are passed over unread.
 */
export async function* readFacts(folder: string, wanted?: (line: string) => boolean): AsyncGenerator<Fact> {
  yield* readRows(folder, 'facts.jsonl', (value) => Fact.safeParse(value), wanted);
}

type Parsed<Row> = { success: true; data: Row } | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };

/** The records of one file of a run, checked against their contract; of lines that are not wanted it is only seen that they are whole. */
export async function* readRows<Row>(
  folder: string,
  name: string,
  parse: (value: unknown) => Parsed<Row>,
  wanted: (line: string) => boolean = () => true,
): AsyncGenerator<Row> {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Misuse(`${folder}: holds no ${name}; make it by heshu run --out ${folder}`);
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number++;
    if (line.startsWith('{"') && line.endsWith('}') && !wanted(line)) continue;
    const value = jsonOf(line);
    const row = parse(value);
    if (row.success) yield row.data;
    else {
      const [issue] = row.error.issues;
      const what = value === undefined ? 'is no JSON' : [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ');
      throw new Misuse(`${path}: line ${number} is damaged (${what}); run heshu again to make it anew`);
    }
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
