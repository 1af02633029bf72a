import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Compared, Memory, PaperRecords, PaperView, ViewedPaper } from '../../src/pipeline.ts';
import type { Fact } from '../../src/schema/fact.ts';
import { runFiles } from '../../src/publish/run-files.ts';
import { writeSealed } from '../../src/run/cache/sealed-file.ts';
import { run } from '../../src/run/run.ts';
import { writeCorpus } from '../bench/planted/write-corpus.ts';
import { buildPipeline, paperOf } from '../build-pipeline.ts';
import { temporaryFolder } from './temporary-folder.ts';

const pipeline = buildPipeline();
const corpus = writeCorpus(60, 5);
/** Each paper as it is, and as it was when it had two thirds of its figures. */
const papers = corpus.papers.flatMap(({ id, format, text }) => {
  const read = pipeline.read(paperOf(id, format, text));
  return [read, { ...read, claims: read.claims.filter((_, index) => index % 3 > 0) }];
});
const kept = papers.map(({ claims }) => serialize(pipeline.view(claims)));

function viewed(place: number): ViewedPaper {
  const { source, claims } = papers[place]!;
  const { index, detail } = deserialize(kept[place]!) as PaperView;
  return { source, known: `view ${place}`, index, detail: (part) => detail[part], claimAt: (at) => claims[at]! };
}

const factsOf = ({ table }: Compared): Fact[] => [...table.facts()].flatMap((rows) => rows.map(({ make }) => make()));
const recordsOf = (places: readonly number[]): PaperRecords[] => places.map((place) => papers[place]!);

/** Some of the papers in some order, each in one of its two versions. */
const someFew = fc
  .shuffledSubarray([...corpus.papers.keys()], { minLength: 20 })
  .chain((chosen) => fc.tuple(...chosen.map((place) => fc.constantFrom(2 * place, 2 * place, 2 * place + 1))));

describe('what is compared with the memory of other papers', () => {
  test('comes out as if there were none, whatever papers came, changed or went', () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(fc.array(someFew, { minLength: 2, maxLength: 4 }), (runs) => {
        let memory: Memory = new Map();
        for (const places of runs) {
          const references = recordsOf(places).flatMap((paper) => paper.references);
          const compared = pipeline.compare(places.map(viewed), references, memory);
          const { notes, findings, facts } = pipeline.check(recordsOf(places));
          expect({ notes: compared.notes, findings: compared.findings, facts: factsOf(compared) }).toEqual({ notes, findings, facts });
          memory = deserialize(serialize(compared.memory)) as Memory;
          for (const { code } of findings) told.add(code);
        }
      }),
      { numRuns: 6, seed: 7 },
    );
    expect([...told].sort()).toEqual(['arithmetic', 'conflict', 'drift', 'impossible', 'text-table', 'unit-scale']);
  });

  test('asks for the claims alone that findings tell of, or whose units are in doubt', () => {
    const places = [...corpus.papers.keys()].map((place) => 2 * place);
    const references = recordsOf(places).flatMap((paper) => paper.references);
    const compare = (memory: Memory) => {
      const asked = new Set<string>();
      const watched = places
        .map(viewed)
        .map((paper) => ({ ...paper, claimAt: (at: number) => (asked.add(`${paper.source.id} ${at}`), paper.claimAt(at)) }));
      return { ...pipeline.compare(watched, references, memory), asked: asked.size };
    };
    const first = compare(new Map());
    const second = compare(first.memory);
    expect(second.findings).toEqual(first.findings);
    expect(first.compared.all).toBeGreaterThan(0);
    expect(first.compared.anew).toHaveLength(first.compared.all);
    expect(second.compared).toEqual({ all: first.compared.all, anew: [] });
    expect(second.asked).toBeLessThan(0.8 * first.asked);
  });
});

/** In English, for which no dictionary is loaded. */
const texts = Object.fromEntries(
  corpus.papers
    .filter((_, index) => index % 2 === 1)
    .slice(0, 8)
    .map(({ id, format, text }): [string, string] => [`papers/${id}.${format}`, text]),
);
const [first = '', second = ''] = Object.keys(texts);

describe('a rerun of the real stages', () => {
  test.each<[string, (folder: string) => void]>([
    ['a new paper', (folder) => writeFileSync(join(folder, 'papers/new.txt'), texts[first]!.replace(/[0-9](?=[0-9]{3})/g, '7'))],
    [
      'a changed paper',
      (folder) => writeFileSync(join(folder, second), `${texts[second]}\n\nUS rare earth production was 51,000 t in 2023.\n`),
    ],
    ['a paper that is gone', (folder) => rmSync(join(folder, first))],
    ['another setting', (folder) => writeFileSync(join(folder, 'papers/heshu.json'), '{"approximation": 0.2, "maxGroup": 5}')],
    [
      'another bibliography',
      (folder) => {
        writeFileSync(
          join(folder, 'papers/sources.json'),
          `[{"file": "${first.slice(7)}", "title": "Another title altogether", "year": 1999}]`,
        );
      },
    ],
    [
      'another table',
      (folder) => {
        mkdirSync(join(folder, 'papers/knowledge'));
        writeFileSync(
          join(folder, 'papers/knowledge/own.json'),
          '{"eras": [{"words": ["建元"], "from": 479, "to": 482, "source": "own"}]}',
        );
      },
    ],
    [
      'a memory that was damaged',
      (folder) => {
        const file = join(folder, 'out/.comparison');
        const bytes = readFileSync(file);
        bytes[bytes.length >> 1]! ^= 1;
        writeFileSync(file, bytes);
        writeFileSync(join(folder, 'papers/new.txt'), 'US rare earth production was 51,000 t in 2023.');
      },
    ],
    [
      'a memory that another heshu left',
      (folder) => {
        writeSealed(join(folder, 'out/.comparison'), { views: new Map(), memory: new Map() });
        writeFileSync(join(folder, 'papers/new.txt'), 'US rare earth production was 51,000 t in 2023.');
      },
    ],
    [
      'views that were damaged, lost or left by others',
      (folder) => {
        const [one, two, three] = readdirSync(join(folder, 'cache/views'), { recursive: true, encoding: 'utf8' })
          .filter((path) => /[0-9a-f]{64}$/.test(path))
          .map((path) => join(folder, 'cache/views', path)) as [string, string, string];
        writeFileSync(one, readFileSync(one).subarray(0, 999));
        rmSync(two);
        writeSealed(three, { known: 'another', detail: {} });
        writeFileSync(join(folder, 'papers/new.txt'), texts[first]!.replace(/[0-9](?=[0-9]{3})/g, '7'));
      },
    ],
    [
      'a fact table that somebody touched',
      (folder) => {
        const file = join(folder, 'out/facts.jsonl');
        writeFileSync(file, readFileSync(file, 'utf8').replaceAll('2', '3'));
        writeFileSync(join(folder, 'papers/new.txt'), 'US rare earth production was 51,000 t in 2023.');
      },
    ],
  ])('after %s writes the bytes of a first run', async (_, change) => {
    const folder = temporaryFolder(texts);
    const go = (out: string) => run({ inputs: [join(folder, 'papers')], out: join(folder, out), cache: join(folder, 'cache'), workers: 0 });
    await go('out');
    change(folder);
    await go('out');
    await go('fresh');
    expect(hashesOf(join(folder, 'out'))).toEqual(hashesOf(join(folder, 'fresh')));
  });
});

function hashesOf(out: string): [string, string][] {
  const names = runFiles.filter((name) => name !== 'run.json');
  return names.map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(join(out, name)))
      .digest('hex'),
  ]);
}
