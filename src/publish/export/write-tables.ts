import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { quoteSql } from '../selection/to-sql.ts';
import type { Tables } from './open-tables.ts';

/** The fact table in Apache Parquet; returns how many rows it has. */
export async function writeParquet({ connection }: Tables, file: string): Promise<number> {
  const { rowsChanged } = await connection.run(`copy facts to ${quoteSql(file)} (format parquet, compression zstd)`);
  return rowsChanged;
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
