import { describe, expect, test } from 'vitest';
import { fingerprintOf, likenessOf } from '../../../src/pipeline.ts';
import { findVersions } from '../../../src/run/checking/find-versions.ts';
import type { PaperVersion } from '../../../src/run/checking/find-versions.ts';
import { run } from '../../../src/run/run.ts';
import { createFakePipeline } from '../fake-pipeline.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const sentence = (index: number): string =>
  `In year ${1900 + index} mine ${index * 37} sold ${index * 91} tonnes of ore number ${index} to the mill at place ${index * 13}. `;
const paper = (from: number, to: number): string => Array.from({ length: to - from }, (_, index) => sentence(from + index)).join('');
const version = (id: string, more: Partial<PaperVersion>): PaperVersion => ({
  id,
  sha256: id,
  year: 2020,
  title: null,
  authors: [],
  doi: null,
  rank: 0,
  fingerprint: fingerprintOf(paper(0, 60)),
  ...more,
});

test('the likeness of two texts is about the share that they have in common', () => {
  const whole = fingerprintOf(paper(0, 100));
  expect(likenessOf(whole, fingerprintOf(paper(0, 100).toUpperCase().replaceAll(' ', '\n')))).toBe(1);
  expect(likenessOf(whole, fingerprintOf(paper(50, 150)))).toBeGreaterThan(0.2);
  expect(likenessOf(whole, fingerprintOf(paper(50, 150)))).toBeLessThan(0.6);
  expect(likenessOf(whole, fingerprintOf(paper(500, 600)))).toBeLessThan(0.25);
  expect(fingerprintOf('too short')).toEqual([]);
});

test('what all papers have in common hides no copy', () => {
  const preamble = paper(5000, 5030);
  const papers = Array.from({ length: 40 }, (_, index) =>
    version(`p${index}`, { fingerprint: fingerprintOf(preamble + paper(index * 100, index * 100 + 60)) }),
  );
  const copy = version('q', { fingerprint: fingerprintOf(`${preamble}${paper(700, 759)}`), year: 2021 });
  expect([...findVersions([...papers, copy])].map(([older, { by }]) => `${older} < ${by}`)).toEqual(['p7 < q']);
});

describe('versions of a paper', () => {
  const half = fingerprintOf(paper(20, 80));
  test.each<[string, PaperVersion[], string[]]>([
    ['an older text, nearly the same', [version('a', { year: 2019 }), version('b', { year: 2021 })], ['a < b']],
    ['the same year: the plainer format', [version('a', { rank: 7 }), version('b', { rank: 1 })], ['a < b']],
    ['the same year and format: the later name', [version('paper-v1', {}), version('paper-v2', {})], ['paper-v1 < paper-v2']],
    [
      'the same DOI, half of the text',
      [version('a', { doi: '10.1/x', year: 2022 }), version('b', { doi: '10.1/x', fingerprint: half })],
      ['b < a'],
    ],
    [
      'the same title and authors, half of the text',
      [
        version('a', { title: 'On Ore and Mills', authors: ['Li'] }),
        version('b', { title: 'on ore and mills.', authors: ['Li'], fingerprint: half, year: 2024 }),
      ],
      ['a < b'],
    ],
    [
      'the same title, other authors',
      [
        version('a', { title: 'On Ore and Mills', authors: ['Li'] }),
        version('b', { title: 'On Ore and Mills', authors: ['Wu'], fingerprint: half }),
      ],
      [],
    ],
    ['half of the text, nothing else', [version('a', {}), version('b', { fingerprint: half })], []],
    [
      'the same DOI, another text (a translation)',
      [version('a', { doi: '10.1/x' }), version('b', { doi: '10.1/x', fingerprint: fingerprintOf(paper(300, 360)) })],
      [],
    ],
    ['three versions', [version('a', { year: 2018 }), version('b', { year: 2019 }), version('c', { year: 2020 })], ['b < c', 'a < c']],
  ])('%s', (_, papers, expected) => {
    for (const order of [papers, papers.toReversed()])
      expect([...findVersions(order)].map(([id, { by }]) => `${id} < ${by}`)).toEqual(expected);
  });

  test('a run keeps the claims of a copy and leaves it out of the check', async () => {
    const folder = temporaryFolder({ 'one.txt': paper(0, 20), 'two.md': paper(0, 20), 'three.txt': paper(200, 220) });
    const outcome = await run({ inputs: [folder], out: `${temporaryFolder()}/out`, createPipeline: createFakePipeline });
    expect(outcome.papers).toHaveLength(3);
    expect(new Set(outcome.facts.flatMap((fact) => fact.source_ids))).toEqual(new Set(['two', 'three']));
    expect(outcome.inputs.map(({ id, superseded }) => [id, superseded?.by ?? null])).toEqual([
      ['one', 'two'],
      ['three', null],
      ['two', null],
    ]);
    expect(outcome.warnings).toEqual([expect.stringMatching(/^one\.txt: is a version of two/)]);
  });
});
