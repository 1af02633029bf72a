import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import { exportRun } from '../../../src/publish/export/export-run.ts';
import { exportFormats } from '../../../src/publish/export/formats.ts';
import { openZip } from '../../../src/formats/zip/open-zip.ts';
import { Claim } from '../../../src/schema/claim.ts';
import { Fact } from '../../../src/schema/fact.ts';
import { resources } from '../../../src/schema/resources.ts';
import { factsToCsv } from '../../../src/publish/write-csv.ts';
import { publishedPapers } from '../published-papers.ts';
import { readCsv } from '../read-csv.ts';

const { out, scratch } = publishedPapers();
const read = (path: string): string => readFileSync(path, 'utf8');
const linesOf = (name: string): unknown[] =>
  read(join(out, name))
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);

async function query(sql: string, file = ':memory:'): Promise<unknown[]> {
  const instance = await DuckDBInstance.create(file, file === ':memory:' ? {} : { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

describe('tables', () => {
  test('CSV and JSON Lines are byte for byte what the run wrote', async () => {
    await exportRun({ folder: out, format: 'csv', out: join(scratch, 'a.csv') });
    expect(read(join(scratch, 'a.csv'))).toBe(read(join(out, 'facts.csv')));
    await exportRun({ folder: out, format: 'jsonl', out: join(scratch, 'a.jsonl') });
    expect(read(join(scratch, 'a.jsonl'))).toBe(read(join(out, 'facts.jsonl')));
  });

  test('--select takes rows, --bom puts a mark in front', async () => {
    const select = "obs_status = 'disputed'";
    const disputed = linesOf('facts.jsonl').filter((fact) => Fact.parse(fact).obs_status === 'disputed');
    expect(disputed.length).toBeGreaterThan(0);
    expect(await exportRun({ folder: out, format: 'jsonl', out: join(scratch, 'b.jsonl'), select })).toEqual({
      rows: disputed.length,
      guarded: 0,
    });
    expect(
      read(join(scratch, 'b.jsonl'))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(disputed);
    await exportRun({ folder: out, format: 'csv', out: join(scratch, 'b.csv'), select, bom: true });
    expect(read(join(scratch, 'b.csv'))).toMatch(/^\ufeffobservation_id,/);
    expect(readCsv(read(join(scratch, 'b.csv')).slice(1))).toHaveLength(disputed.length);
  });

  test('texts that begin like formulas are kept from being some, and counted; numbers are let be', async () => {
    const folder = join(scratch, 'hostile');
    cpSync(out, folder, { recursive: true });
    const [fact] = linesOf('facts.jsonl').map((line) => Fact.parse(line));
    const hostile = { ...fact!, subject: '=cmd|x', measure: '@a,"b"', label_zh: '-甲', obs_value: '-5.50', lower: -5.5, upper: -5.5 };
    writeFileSync(join(folder, 'facts.jsonl'), `${JSON.stringify(hostile)}\n`);
    expect(await exportRun({ folder, format: 'csv', out: join(scratch, 'c.csv') })).toEqual({ rows: 1, guarded: 3 });
    expect(readCsv(read(join(scratch, 'c.csv')))[0]).toMatchObject({
      subject: "'=cmd|x",
      measure: `'@a,"b"`,
      label_zh: "'-甲",
      obs_value: '-5.50',
      lower: '-5.5',
    });
    expect((await exportRun({ folder, format: 'xlsx', out: join(scratch, 'c.xlsx') })).guarded).toBeGreaterThanOrEqual(3);
  });

  test('CSV is written as a run writes it, whatever stands in the cells', async () => {
    const folder = join(scratch, 'odd');
    cpSync(out, folder, { recursive: true });
    const [fact] = linesOf('facts.jsonl').map((line) => Fact.parse(line));
    const numbers = [0, -1.5, 0.00001, 1.25e-7, 1e16, 123456789012345680, 1e21, 2.5e22, 5e-324];
    const texts = ['', '=a', '-a,b', '+"a"', '@\n', '\tx', 'a\rb', '"', '#', "'", '，、', '𬬭', 'e5', '1.0', null];
    const facts = texts.map((text, at): Fact => ({
      ...fact!,
      subject: text,
      label_en: text ?? '',
      claim_ids: [text ?? 'c', 'd'],
      lower: numbers[at % numbers.length]!,
      upper: null,
    }));
    writeFileSync(join(folder, 'facts.jsonl'), facts.map((row) => `${JSON.stringify(row)}\n`).join(''));
    await exportRun({ folder, format: 'csv', out: join(scratch, 'odd.csv') });
    expect(read(join(scratch, 'odd.csv'))).toBe([...factsToCsv(facts)].join(''));
  });

  test('Parquet has every row and column', async () => {
    const file = join(scratch, 'd.parquet');
    await exportRun({ folder: out, format: 'parquet', out: file });
    expect(await query(`select * from '${file}'`)).toEqual(linesOf('facts.jsonl'));
  });

  test('the database has tables that join and views', async () => {
    const file = join(scratch, 'e.duckdb');
    await exportRun({ folder: out, format: 'duckdb', out: file });
    const quotes = `select distinct quote from facts_disputed join fact_claims using (observation_id) join claims on claims.id = claim_id join sources on sources.id = source_id`;
    expect((await query(quotes, file)).length).toBeGreaterThan(1);
    const [counts] = await query(
      `select (select count(*)::integer from facts_preferred) as preferred, (select count(distinct fact_id)::integer from facts) as facts,
       (select count(*)::integer from series) as series, (select count(*)::integer from "references") as works`,
      file,
    );
    expect(counts).toMatchObject({ works: 1 });
    expect((counts as { preferred: number }).preferred).toBe((counts as { facts: number }).facts);
    const silent = 'select table_name, column_name from duckdb_columns() semi join duckdb_tables() using (table_oid) where comment is null';
    expect(await query(silent, file)).toEqual([]);
  });

  test('the workbook has a sheet a table and one for their columns, frozen headers with filters, and links to the sentences', async () => {
    const file = join(scratch, 'f.xlsx');
    await exportRun({ folder: out, format: 'xlsx', out: file });
    const sheets = await readSheets(file);
    expect([...sheets.keys()]).toEqual([...resources.map(({ name }) => name), 'columns']);
    for (const { rows, xml } of sheets.values()) {
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(xml).toMatch(new RegExp(`</sheetData><autoFilter ref="A1:[A-Z]+${rows.length}"/>`));
    }
    const [header, ...facts] = sheets.get('facts')!.rows;
    expect(header!.slice(0, 4)).toEqual(['claims', 'label_zh', 'label_en', 'obs_value']);
    expect(facts.map((row) => row[header!.indexOf('observation_id')])).toEqual(
      linesOf('facts.jsonl').map((line) => Fact.parse(line).observation_id),
    );
    const links = sheets.get('fact-claims')!.rows;
    for (const row of facts) {
      const target = /^HYPERLINK\("#'fact-claims'!A(\d+)","\d+ →"\)$/.exec(row[0]!)![1];
      expect(links[Number(target) - 1]![1]).toBe(row[header!.indexOf('observation_id')]);
    }
    expect(
      sheets
        .get('findings')!
        .rows.slice(1)
        .map((row) => row[1]),
    ).toEqual(linesOf('findings.jsonl').map((line) => (line as { id: string }).id));
  });

  test('every column of every sheet is explained in the last', async () => {
    const sheets = await readSheets(join(scratch, 'f.xlsx'));
    const explained = new Set(sheets.get('columns')!.rows.map(([sheet, column]) => `${sheet} ${column}`));
    sheets.delete('columns');
    const unexplained = [...sheets]
      .flatMap(([name, { rows }]) => rows[0]!.map((column) => `${name} ${column}`))
      .filter((column) => !explained.has(column));
    expect(unexplained).toEqual(['facts claims', 'findings claims', 'fact-claims claim', 'finding-claims claim']);
  });
});

/** The sheets of a workbook by name: their markup, and the texts, numbers and formulas of their cells. */
async function readSheets(file: string): Promise<Map<string, { xml: string; rows: string[][] }>> {
  const zip = openZip(readFileSync(file), 1e8);
  const part = async (name: string): Promise<string> => Buffer.from((await zip.read(name))!).toString('utf8');
  const plain = (text: string): string =>
    text.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const strings = [...(await part('xl/sharedStrings.xml')).matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => plain(text!));
  const names = [...(await part('xl/workbook.xml')).matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name!);
  const sheets = new Map<string, { xml: string; rows: string[][] }>();
  for (const [index, name] of names.entries()) {
    const xml = await part(`xl/worksheets/sheet${index + 1}.xml`);
    const rows = [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) =>
      [...row!.matchAll(/<c [^>]*?(t="s")?>(?:<v>([^<]*)<\/v>|<f>([^<]*)<\/f>)/g)].map(([, isText, value, formula]) =>
        formula === undefined ? (isText ? strings[Number(value)]! : value!) : plain(formula),
      ),
    );
    sheets.set(name, { xml, rows });
  }
  return sheets;
}

describe('provenance', () => {
  test('an annotation finds its figure by quote and by place', async () => {
    const file = join(scratch, 'g.json');
    await exportRun({ folder: out, format: 'annotations', out: file });
    const page = JSON.parse(read(file)) as { items: Record<string, unknown>[] };
    const claims = linesOf('claims.jsonl').map((line) => Claim.parse(line));
    expect(page.items).toHaveLength(claims.length);
    const [claim] = claims as [Claim];
    expect(page.items[0]).toMatchObject({
      wasQuotedFrom: `urn:sha256:${claim.source.sha256}`,
      body: [{ wasDerivedFrom: `urn:heshu:claim:${claim.id}` }],
      target: {
        selector: [
          { type: 'TextQuoteSelector', exact: claim.exact, prefix: claim.prefix, suffix: claim.suffix },
          { type: 'TextPositionSelector', start: claim.span.start, end: claim.span.end },
        ],
      },
    });
    expect(page).toMatchObject({ wasGeneratedBy: { used: expect.any(Array) as unknown } });
  });

  test('the works cited for the facts, as CSL-JSON and BibTeX', async () => {
    await exportRun({ folder: out, format: 'csl', out: join(scratch, 'h.json') });
    const works = JSON.parse(read(join(scratch, 'h.json'))) as { id: string; type: string; custom: { facts: string[] } }[];
    expect(works.map(({ id, type }) => [id, type])).toEqual([
      ['heshu-facts', 'dataset'],
      ['a', 'document'],
      ['b', 'document'],
      ['a#1', 'article'],
    ]);
    expect(works.at(-1)!.custom.facts).toHaveLength(1);
    await exportRun({ folder: out, format: 'bibtex', out: join(scratch, 'h.bib') });
    expect(read(join(scratch, 'h.bib'))).toMatch(/@article\{a-1,\n {2}title = \{\{.*Tin \\& zinc in figures/);
  });
});

describe('bad input gets one line, and nothing is half-written', () => {
  const damaged = (content: string): string => {
    const folder = join(scratch, 'damaged');
    cpSync(out, folder, { recursive: true });
    writeFileSync(join(folder, 'facts.jsonl'), content);
    return folder;
  };
  const whole = (): string => read(join(out, 'facts.jsonl'));

  test.each<[string, () => string, string, RegExp]>([
    ['no run', () => join(scratch, 'nothing'), 'x.csv', /holds no facts\.jsonl; make it by heshu run/],
    ['a broken line', () => damaged(whole().replace('\n', '\n{"observation_id": \n')), 'x.csv', /facts\.jsonl: line 2 is damaged/],
    [
      'a value of another type',
      () => damaged(whole().replace(/"decimals":-?\d+/, '"decimals":"many"')),
      'x.csv',
      /facts\.jsonl: line 1 is damaged \(decimals: /,
    ],
    ['a file cut short', () => damaged(whole().slice(0, -9)), 'x.csv', /facts\.jsonl: .*damaged/],
    ['a missing key', () => damaged(whole().replace('"fact_id"', '"fact_ident"')), 'x.csv', /facts\.jsonl: line 1 is damaged \(fact_id: /],
    ['a missing folder', () => out, 'no/such/x.csv', /no such folder; make it first/],
    ['a folder in the place of the file', () => out, '.', /is a folder; name a file/],
  ])('%s', async (_, folderOf, name, line) => {
    const before = readdirSync(scratch).filter((entry) => entry !== 'damaged');
    const failing = exportRun({ folder: folderOf(), format: 'csv', out: join(scratch, name) });
    await expect(failing).rejects.toThrow(line);
    await expect(failing).rejects.toMatchObject({ name: 'Misuse', message: expect.not.stringContaining('\n') as string });
    expect(readdirSync(scratch).filter((entry) => entry !== 'damaged')).toEqual(before);
  });

  test.each(['duckdb', 'jsonl'] as const)('a folder that may not be written, as %s', async (format) => {
    await expect(exportRun({ folder: out, format, out: `/proc/x.${format}` })).rejects.toThrow(`/proc/x.${format}: cannot be written`);
  });

  test('the files of the run are not written over', async () => {
    const file = join(out, 'facts.csv');
    const before = read(file);
    await expect(exportRun({ folder: out, format: 'csv', out: file, select: 'n_sources > 1' })).rejects.toThrow(
      /facts\.csv: is one of the files that are exported; name another/,
    );
    expect(read(file)).toBe(before);
  });

  test('an export that fails leaves the old file', async () => {
    const file = join(scratch, 'old.csv');
    writeFileSync(file, 'old');
    await expect(exportRun({ folder: damaged('{'), format: 'csv', out: file })).rejects.toThrow(/damaged/);
    expect(read(file)).toBe('old');
    expect(existsSync(file)).toBe(true);
  });
});

test('every format of the command line is one of the library', () => {
  expect(new Set(exportFormats).size).toBe(8);
});
