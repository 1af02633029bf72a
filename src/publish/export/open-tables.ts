import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { factColumns } from '../selection/columns.ts';
import { quoteSql } from '../selection/to-sql.ts';
import { ExportProblem } from './export-problem.ts';

/** The results of a run as tables of a database: `facts` holds the rows that were selected. */
export interface Tables {
  connection: DuckDBConnection;
  /** Whether all rows were selected. */
  isWhole: boolean;
  /** Reads the other tables, of which only what belongs to the selected rows is kept. */
  readOthers: () => Promise<void>;
  close: () => void;
}

/** Opens the results in `folder`; the database is loaded here and nowhere else. `file` is where it is kept, in memory if none is named. */
export async function openTables(folder: string, condition: string | null, file = ':memory:'): Promise<Tables> {
  const pathOf = (name: string): string => {
    const path = join(folder, name);
    if (!existsSync(path)) throw new ExportProblem(`${folder}: holds no ${name}; make it by heshu run --out ${folder}`);
    return path;
  };
  pathOf('facts.jsonl');
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  try {
    await readTable(connection, 'facts', pathOf('facts.jsonl'), factTypes, condition);
    await expectWhole(connection);
  } catch (error) {
    close();
    throw error;
  }
  return {
    connection,
    isWhole: condition === null,
    close,
    readOthers: async () => {
      for (const { name, path, types, query } of others) {
        await readTable(connection, `raw_${name}`, pathOf(path), types, null);
        await connection.run(`create table "${name}" as ${query}`);
      }
      for (const { name } of others) await connection.run(`drop table raw_${name}`);
    },
  };
}

const sqlTypes = { text: 'VARCHAR', list: 'VARCHAR[]', number: 'DOUBLE' } as const;
const factTypes = Object.fromEntries(factColumns.map(({ name, kind, isInteger }) => [name, isInteger ? 'INTEGER' : sqlTypes[kind]]));

async function readTable(
  connection: DuckDBConnection,
  name: string,
  path: string,
  types: Readonly<Record<string, string>>,
  condition: string | null,
): Promise<void> {
  const columns = Object.entries(types).map(([column, type]) => `"${column}": ${quoteSql(type)}`);
  const source = `read_json(${quoteSql(path)}, format = 'newline_delimited', maximum_object_size = 268435456, columns = {${columns.join(', ')}})`;
  if (!endsWithLine(path)) throw new ExportProblem(`${path}: is damaged (cut short within its last line); run heshu again to make it anew`);
  try {
    await connection.run(`create table ${name} as select * from ${source} ${condition ? `where ${condition}` : ''}`);
  } catch (error) {
    throw new ExportProblem(`${path}: ${damageOf(error)}; run heshu again to make it anew`);
  }
}

/** The database takes half a line at the end of a file for nothing. */
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

/** What DuckDB says of a line that it cannot read, without the advice on its own options. */
function damageOf(error: unknown): string {
  const text = (error as Error).message.replaceAll(/\s+/g, ' ');
  const line = /line (\d+)/.exec(text)?.[1];
  const words = /(?:Malformed JSON|Could not convert|expected|Failed to cast|Conversion Error)[^.]*/i.exec(text)?.[0] ?? text.slice(0, 160);
  return `${line ? `line ${line} ` : ''}is damaged (${words.slice(0, 160).trim()})`;
}

async function expectWhole(connection: DuckDBConnection): Promise<void> {
  const required = factColumns.filter(({ isNullable }) => !isNullable).map(({ name }) => name);
  const counts = required.map((name) => `count(*) filter (${name} is null) as ${name}`).join(', ');
  const [row] = (await connection.runAndReadAll(`select ${counts} from facts`)).getRowObjectsJS();
  const missing = required.find((name) => Number(row?.[name]) > 0);
  if (missing) throw new ExportProblem(`facts.jsonl: ${Number(row?.[missing])} rows lack ${missing}; run heshu again to make it anew`);
}

const json = (names: readonly string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, 'JSON']));

/** The other tables with their nested fields drawn out to columns. */
const others = [
  {
    name: 'claims',
    path: 'claims.jsonl',
    types: {
      ...json(['source', 'span', 'locator', 'quantity', 'subject', 'measure', 'product', 'scope', 'period', 'citations']),
      ...Object.fromEntries(
        ['id', 'exact', 'prefix', 'suffix', 'quote', 'language', 'basis', 'modality'].map((name): [string, string] => [name, 'VARCHAR']),
      ),
      confidence: 'DOUBLE',
    },
    query: `select id, source->>'id' as source_id, exact, quote, prefix, suffix, (span->>'start')::integer as "start", (span->>'end')::integer as "end",
      (locator->>'page')::integer as page, locator->'section'->>-1 as section, locator->'table'->>'label' as table_label, language,
      quantity->>'amount' as amount, (quantity->>'lowerBound')::double as lower, (quantity->>'upperBound')::double as upper, quantity->>'unit' as unit,
      (quantity->>'decimals')::integer as decimals, quantity->>'modifier' as modifier, quantity->>'dimension' as dimension,
      subject->>'text' as subject, subject->>'id' as subject_id, measure->>'text' as measure, measure->>'id' as measure_id, product->>'text' as product,
      scope->>'text' as scope, basis, period->>'start' as period_start, period->>'end' as period_end, modality,
      citations->>'$[*].reference' as reference_keys, confidence
      from raw_claims where id in (select unnest(claim_ids) from facts)`,
  },
  {
    name: 'findings',
    path: 'findings.jsonl',
    types: {
      ...json(['message', 'suggestion']),
      id: 'VARCHAR',
      code: 'VARCHAR',
      severity: 'VARCHAR',
      status: 'VARCHAR',
      confidence: 'DOUBLE',
      claims: 'VARCHAR[]',
    },
    query: `select id, code, severity, confidence, status, message->>'zh' as message_zh, message->>'en' as message_en, suggestion->>'value' as suggested_value,
      suggestion->>'unit' as suggested_unit, claims as claim_ids from raw_findings where id in (select unnest(finding_ids) from facts)`,
  },
  {
    name: 'references',
    path: 'references.jsonl',
    types: {
      key: 'VARCHAR',
      source: 'VARCHAR',
      kind: 'VARCHAR',
      marker: 'VARCHAR',
      text: 'VARCHAR',
      authors: 'VARCHAR[]',
      year: 'INTEGER',
      title: 'VARCHAR',
      doi: 'VARCHAR',
    },
    query: `select * from raw_references where key in (select unnest(reference_keys) from claims)`,
  },
  {
    name: 'sources',
    path: 'sources.jsonl',
    types: { id: 'VARCHAR', path: 'VARCHAR', sha256: 'VARCHAR', title: 'VARCHAR', year: 'INTEGER', language: 'VARCHAR' },
    query: `select * from raw_sources where id in (select unnest(source_ids) from facts)`,
  },
  {
    name: 'coverage',
    path: 'coverage.jsonl',
    types: {
      source: 'VARCHAR',
      pages: 'INTEGER',
      blocks: 'INTEGER',
      tables: 'INTEGER',
      cells: 'INTEGER',
      sentences: 'INTEGER',
      numbers: 'JSON',
      claims: 'INTEGER',
    },
    query: `select * replace ((numbers->>'seen')::integer as numbers), (numbers->>'parsed')::integer as numbers_taken, (numbers->>'skipped')::integer as numbers_left_out
      from raw_coverage where source in (select unnest(source_ids) from facts)`,
  },
] as const satisfies readonly { name: string; path: string; types: Readonly<Record<string, string>>; query: string }[];
