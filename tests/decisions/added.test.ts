import { describe, expect, test } from 'vitest';
import { makeAddedClaim } from '../../src/pipeline.ts';
import type { AddedClaim, RightReading } from '../../src/schema/decision.ts';
import { buildPipeline, paperOf } from '../build-pipeline.ts';

const pipeline = buildPipeline();
const stamp = { who: 'Lin', when: '2026-03-01T10:00:00Z' };

/** The claims of a text after a figure was added to it, or to the text that it was before. */
function readWith(text: string, exact: string, options: { within?: string; reading?: RightReading; before?: string } = {}) {
  const { within = exact, reading = {}, before = text } = options;
  const place = pipeline.point(paperOf('a', 'md', before), { exact, within });
  if (!place) throw new Error(`${exact} stands nowhere, or in several places`);
  const added = makeAddedClaim({ source: 'a', ...place, reading }, stamp);
  const paper = pipeline.read({ ...paperOf('a', 'md', text), asked: [added] });
  const corrected = pipeline.correct(paper, [added]);
  return { added, paper: corrected, claim: corrected.claims.find(isOf(added)), all: corrected.claims };
}

const isOf =
  ({ id }: AddedClaim) =>
  ({ rules }: { rules: string[] }): boolean =>
    rules.includes(`decision:${id}`);

const missed = [
  ['a bare number', 'In 2021 Chile held its talks in room 17 of the old mint.\n', '17', { amount: '17', unit: '1' }],
  ['a number in brackets', 'The pipe of Chile carried water [240] in 2021.\n', '240', { amount: '240', unit: '1' }],
  ['一个裸数', '2021年智利在老楼17会谈。\n', '17', { amount: '17', unit: '1' }],
  ['a year that is none', '| Lot | Begun |\n| --- | --- |\n| A | 1998 |\n', '1998', { amount: '1998' }],
  ['a head of a table', '| Lot | Lot of 40 kg |\n| --- | --- |\n| A | 12 |\n', '40 kg', { amount: '40', unit: 'kg' }],
  ['a heading', '# Notes on 40 kt of sand\n\nNothing else.\n', '40 kt', { amount: '40', unit: 'kt' }],
] as const;

describe('a figure that was missed', () => {
  test.each(missed)('%s is a claim once it was added', (_, text, exact, quantity) => {
    const before = pipeline.read(paperOf('a', 'md', text));
    const place = pipeline.point(paperOf('a', 'md', text), { exact, within: exact })!;
    expect(before.claims.filter((claim) => claim.exact === exact && claim.quote === place.quote)).toEqual([]);
    const { claim, paper } = readWith(text, exact);
    expect(claim).toMatchObject({ exact, quantity, confidence: 1 });
    expect([...text].slice(claim!.span.start, claim!.span.end).join('')).toBe(exact);
    expect(paper.claims).toHaveLength(before.claims.length + 1);
    expect(paper.coverage.numbers.skipped).toBeLessThan(before.coverage.numbers.skipped);
  });

  test('is read with whose and when of its sentence, but for what the reviewer says', () => {
    const { claim } = readWith(missed[0][1], '17', { reading: { measure: 'production', figure: '17 kt' } });
    expect(claim).toMatchObject({
      subject: { id: 'CL' },
      period: { start: '2021' },
      measure: { id: 'production' },
      quantity: { amount: '17', unit: 'kt' },
    });
  });

  test('words that hold no number are read as the reviewer says, and are none otherwise', () => {
    const text = 'Output fell to next to nothing in Chile in 2021.\n';
    expect(readWith(text, 'next to nothing').claim).toBeUndefined();
    const { claim } = readWith(text, 'next to nothing', { reading: { figure: '2 t' } });
    expect(claim).toMatchObject({ exact: 'next to nothing', quantity: { amount: '2', unit: 't' }, subject: { id: 'CL' } });
  });

  test('is found again where the paper has grown around it, and not where its sentence says something else', () => {
    const [, text] = missed[0];
    const grown = readWith(`First of all, 17 pipes.\n\n${text}\nAt the end, 17.\n`, '17', { before: text });
    expect(grown.claim?.quote).toBe(text.trim());
    expect(readWith(text.replace('Chile', 'Peru'), '17', { before: text }).claim).toBeUndefined();
  });

  test('of several alike the one that stands where it stood is taken', () => {
    const text = '| Lot | Begun | Ended |\n| --- | --- | --- |\n| A | 1998 | 2003 |\n| B | 1998 | 2004 |\n';
    const document = paperOf('a', 'md', text);
    expect(pipeline.point(document, { exact: '1998', within: '1998' })).toBeNull();
    const blocks = [...Array(20).keys()].map((block) => pipeline.point(document, { block, start: 0, end: 4 }));
    const [first, second] = blocks.filter((place) => place?.exact === '1998');
    for (const [place, row] of [
      [first!, 1],
      [second!, 2],
    ] as const) {
      const added = makeAddedClaim({ source: 'a', ...place, reading: {} }, stamp);
      const { claims } = pipeline.read({ ...paperOf('a', 'md', `Before it.\n\n${text}`), asked: [added] });
      expect(claims.find(isOf(added))?.locator.table?.cell[0]).toBe(row);
    }
  });

  test('a pointer to no one place gives none', () => {
    const document = paperOf('a', 'md', missed[0][1]);
    expect(pipeline.point(document, { exact: 'zinc', within: 'zinc' })).toBeNull();
    expect(pipeline.point(document, { block: 99, start: 0, end: 4 })).toBeNull();
    expect(pipeline.point(document, { block: 0, start: 2, end: 3 })).toBeNull();
  });
});
