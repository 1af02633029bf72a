import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { factColumns, type SelectColumn } from '../selection/columns.ts';
import { quoteSql } from '../selection/to-sql.ts';
import type { Tables } from './open-tables.ts';

/** First characters by which a spreadsheet takes a text for a formula, by their numbers: = + - @ tab return. */
const formulaStarts = '(61, 43, 45, 64, 9, 13)';
const guarded = factColumns.filter(({ name, kind }) => kind !== 'number' && name !== 'obs_value');

/** How many cells of text would be taken for a formula. */
export async function countFormulas({ connection }: Tables): Promise<number> {
  const counts = guarded.map((column) => `coalesce((ord(${textOf(column)}) in ${formulaStarts})::integer, 0)`).join(' + ');
  const reader = await connection.runAndReadAll(`select sum(${counts})::integer as count from facts`);
  return Number(reader.getRowObjectsJS()[0]?.['count'] ?? 0);
}

/** The fact table in RFC 4180, byte for byte as a run writes it; with a byte order mark Excel takes it for UTF-8. */
export async function writeCsv({ connection }: Tables, file: string, withMark: boolean): Promise<void> {
  const header = `${withMark ? '\ufeff' : ''}${factColumns.map(({ name }) => name).join(',')}\r`;
  await connection.run(
    `create or replace temp macro guard(v) as case when ord(v) in ${formulaStarts} then '''' || v else v end;
     create or replace temp macro quote(v) as case when contains(v, ',') or contains(v, '"') or contains(v, chr(10)) or contains(v, chr(13))
       then '"' || replace(v, '"', '""') || '"' else v end;
     create or replace temp macro plain(v) as case when ends_with(v, '.0') then left(v, -2) else v end;`,
  );
  const texts = factColumns.map((column) => `${column.kind === 'number' ? `${column.name}::varchar` : textOf(column)} as ${column.name}`);
  const guards = factColumns.map(({ name }) => (guarded.some((column) => column.name === name) ? `guard(${name}) as ${name}` : name));
  const cells = factColumns.map(({ name, kind }) => `coalesce(${kind === 'number' ? 'plain' : 'quote'}(${name}), '')`);
  await connection.run(
    `copy (select ${quoteSql(header)} as line union all
       select concat_ws(',', ${cells.join(', ')}) || chr(13) from (select ${guards.join(', ')} from (select ${texts.join(', ')} from facts)))
     to ${quoteSql(file)} (format csv, header false, quote '', escape '', delimiter e'\\x01')`,
  );
}

/** The fact table in Apache Parquet. */
export async function writeParquet({ connection }: Tables, file: string): Promise<void> {
  await connection.run(`copy facts to ${quoteSql(file)} (format parquet, compression zstd)`);
}

/** The selected lines of facts.jsonl, as they are. */
export async function writeLines({ connection, isWhole }: Tables, folder: string, file: string): Promise<void> {
  const path = join(folder, 'facts.jsonl');
  if (isWhole) return copyFile(path, file);
  const reader = await connection.runAndReadAll('select observation_id from facts');
  const chosen = new Set(reader.getColumnsJS()[0] as string[]);
  const output = createWriteStream(file);
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    const id = /"observation_id":"([^"]*)"/.exec(line)?.[1];
    if (id !== undefined && chosen.has(id) && !output.write(`${line}\n`)) await once(output, 'drain');
  }
  output.end();
  await finished(output);
}

function textOf({ name, kind }: SelectColumn): string {
  return kind === 'list' ? `array_to_string(${name}, ';')` : name;
}
