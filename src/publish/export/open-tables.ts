import type { DuckDBConnection } from '@duckdb/node-api';
import { factColumns } from '../selection/columns.ts';
import { quoteSql } from '../selection/to-sql.ts';
import { expectLines, tellDamage } from './damage.ts';
import { otherTables } from './other-tables.ts';

/** The results of a run as tables of a database: `facts` holds the rows that were selected. */
export interface Tables {
  connection: DuckDBConnection;
  /** Whether all rows were selected. */
  isWhole: boolean;
  /** Reads the other tables, of which only what belongs to the selected rows is kept. */
  readOthers: () => Promise<void>;
  close: () => void;
}

export interface TableOptions {
  /** Which rows of the facts, in SQL; null for all. */
  condition: string | null;
  /** Where the database is kept, `:memory:` for nowhere. */
  file: string;
  /** Whether the facts are only passed over once: they are then read as they are asked for, and what is wrong with them is found then. */
  isStreaming: boolean;
}

/** Opens the results in `folder`; the database is loaded here and nowhere else. */
export async function openTables(folder: string, { condition, file, isStreaming }: TableOptions): Promise<Tables> {
  const facts = sourceOf(expectLines(folder, 'facts.jsonl'), factTypes);
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  try {
    const rows = `select ${factValues.join(', ')} from ${facts} ${condition === null ? '' : `where ${condition}`}`;
    await connection.run(`create ${isStreaming ? 'view' : 'table'} facts as ${rows}`);
  } catch (error) {
    close();
    throw await tellDamage(folder, 'facts.jsonl', error);
  }
  return {
    connection,
    isWhole: condition === null,
    close,
    readOthers: async () => {
      for (const { name, path, types } of otherTables) {
        const source = sourceOf(expectLines(folder, path), types, longestLine);
        await connection.run(`create table raw_${name} as select * from ${source}`).catch(async (error: unknown) => {
          throw await tellDamage(folder, path, error);
        });
      }
      for (const { name, query } of otherTables) await connection.run(`create table "${name}" as ${query} order by raw_${name}.rowid`);
      for (const { name } of otherTables) await connection.run(`drop table raw_${name}`);
    },
  };
}

const sqlTypes = { text: 'VARCHAR', list: 'VARCHAR[]', number: 'DOUBLE' } as const;
const factTypes = Object.fromEntries(factColumns.map(({ name, kind, isInteger }) => [name, isInteger ? 'INTEGER' : sqlTypes[kind]]));
/** What no row may lack stops the reading where it is lacking. */
const factValues = factColumns.map(({ name, isNullable }) => (isNullable ? name : `coalesce(${name}, error('no ${name}')) as ${name}`));

/** Bytes of the longest line there may be, where one line tells of a whole paper. The longer, the fewer threads read one file. */
const longestLine = 1 << 28;

function sourceOf(path: string, types: Readonly<Record<string, string>>, longest?: number): string {
  const columns = Object.entries(types).map(([column, type]) => `"${column}": ${quoteSql(type)}`);
  const limit = longest === undefined ? '' : `, maximum_object_size = ${longest}`;
  return `read_json(${quoteSql(path)}, format = 'newline_delimited', columns = {${columns.join(', ')}}${limit})`;
}
