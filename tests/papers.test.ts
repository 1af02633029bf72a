import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readPaperFile } from '../src/run/reading/read-paper-file.ts';
import { run } from '../src/run/run.ts';
import { faultsOf } from './find-faults.ts';

/** Beside the checkout, not part of it: papers, what a careful reader found in them, and the programs that score a run against that. */
const shared = join(import.meta.dirname, '../../shared');
const isMissing = !existsSync(join(shared, 'score/score.mjs'));
const folders: string[] = [];

/** The least that each figure of score.mjs must reach over all papers. */
type Floors = Readonly<Record<string, number>>;
/** What a line of relations.mjs must reach: so many found, or so many flagged at most. */
type Relations = Readonly<Record<string, { least?: number | 'all'; most?: number }>>;

interface Corpus {
  papers: string;
  gold: string;
  claims: Floors;
  relations: Relations;
  /** The least share of the findings about gold claims that gold explains. */
  explained: number;
}

const corpora: readonly (readonly [name: string, corpus: Corpus])[] = [
  [
    'the five papers',
    {
      papers: 'papers',
      gold: 'gold',
      claims: {
        f1: 0.97,
        value: 0.985,
        modifier: 0.95,
        period: 0.88,
        modality: 0.92,
        subject: 0.84,
        measure: 0.84,
        citation: 0.88,
        tuple_recall: 0.66,
      },
      relations: {
        'conflict must': { least: 'all' },
        'arithmetic must': { least: 'all' },
        'impossible must': { least: 'all' },
        'unit_scale must': { least: 'all' },
        'drift must': { least: 'all' },
        'rounding must': { least: 4 },
        'agreement should': { least: 4 },
        'near_miss flagged must': { most: 2 },
        'near_miss in one fact': { most: 3 },
        'arithmetic_ok flagged': { most: 0 },
      },
      explained: 0.6,
    },
  ],
  [
    'the development papers',
    {
      papers: 'dev/papers',
      gold: 'dev/gold',
      claims: {
        f1: 0.97,
        value: 0.97,
        modifier: 0.97,
        period: 0.88,
        modality: 0.93,
        subject: 0.76,
        measure: 0.84,
        citation: 0.93,
        tuple_recall: 0.63,
      },
      relations: {
        'conflict must': { least: 'all' },
        'arithmetic must': { least: 'all' },
        'impossible must': { least: 'all' },
        'unit_scale must': { least: 'all' },
        'agreement must': { least: 39 },
        'rounding must': { least: 8 },
        'near_miss flagged must': { most: 4 },
        'arithmetic_ok flagged': { most: 2 },
      },
      explained: 0.6,
    },
  ],
];

const recordFiles = ['claims.jsonl', 'references.jsonl', 'findings.jsonl', 'facts.jsonl', 'facts.csv', 'coverage.jsonl'];
const bytesOf = (out: string): string[] => recordFiles.map((file) => readFileSync(join(out, file), 'utf8'));

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'heshu-papers-'));
  folders.push(folder);
  return folder;
}

function scored(program: string, ...given: string[]): unknown {
  return JSON.parse(execFileSync('node', [join(shared, 'score', program), ...given, '--json'], { encoding: 'utf8' }));
}

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

if (isMissing) process.stderr.write(`papers.test.ts skips: there is no ${shared} to read papers and gold from\n`);

describe.each(isMissing ? [] : corpora)('papers with gold: %s', async (_, { papers, gold, claims, relations, explained }) => {
  const root = join(shared, papers);
  const goldFolder = join(shared, gold);
  const out = join(newFolder(), 'out');
  const outcome = await run({ inputs: [root], out });

  test('every file is read and every record keeps the contract', () => {
    expect(outcome.inputs.filter(({ status }) => status !== 'read')).toEqual([]);
    expect(outcome.faults).toEqual([]);
  });

  test('every place slices to its text and no digit is lost', async () => {
    const inputs = await Promise.all(
      outcome.papers.map(async ({ source: { id, path } }) => {
        const file = await readPaperFile(root, path, outcome.settings);
        if ('problem' in file) throw new Error(file.problem);
        return { id, ...file };
      }),
    );
    expect(faultsOf(inputs, outcome)).toEqual([]);
  });

  test('a second run writes the same bytes', async () => {
    const again = join(newFolder(), 'again');
    await run({ inputs: [root], out: again });
    expect(bytesOf(again)).toEqual(bytesOf(out));
  });

  const { all } = scored('score.mjs', join(out, 'claims.jsonl'), goldFolder) as { all: Record<string, number> };
  test.each(Object.entries(claims))('%s of the claims is at least %f', (figure, least) =>
    expect(all[figure]).toBeGreaterThanOrEqual(least),
  );

  const report = scored('relations.mjs', out, goldFolder) as Record<string, string | number>;
  test.each(Object.entries(relations))('%s: %o', (line, { least = 0, most = Infinity }) => {
    const [found, known] = String(report[line]).split('/').map(Number) as [number, number];
    expect(found).toBeGreaterThanOrEqual(least === 'all' ? known : least);
    expect(found).toBeLessThanOrEqual(most);
  });

  test(`gold explains at least ${explained} of the findings about its claims`, () => {
    const about = Number(report['findings about gold claims']);
    expect(about).toBeGreaterThan(0);
    expect(Number(report['of these explained by gold']) / about).toBeGreaterThanOrEqual(explained);
  });
});

test.skipIf(isMissing)('papers and gold are there', () => {
  const paths = corpora.flatMap(([, { papers, gold }]) => [papers, gold]).map((path) => join(shared, path));
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
