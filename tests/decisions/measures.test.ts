import { describe, expect, test } from 'vitest';
import { createMeasureNames, faultOfMeasures, makeMeasureDecision } from '../../src/pipeline.ts';
import type { Term } from '../../src/schema/claim.ts';
import type { MeasureDecision } from '../../src/schema/decision.ts';
import { amend, claimOf, runNotes } from './decide.ts';

const term = (text: string, id: string | null = null): Term => ({ text, id, label: id === null ? null : { zh: id, en: id } });
const stamp = { who: 'Lin', when: '2026-03-01T10:00:00Z' };
const judge = (are: MeasureDecision['are'], measure: Term, other: Term): MeasureDecision =>
  makeMeasureDecision({ are, measure, other }, stamp);
const measureOf = (outcome: ReturnType<typeof runNotes>, paper: string): Term => claimOf(outcome, paper).measure!;

describe.each([
  ['en', { a: "Chile's reedfall was 240 kt in 2023.\n", b: "Chile's marshyield was 310 kt in 2023.\n" }],
  ['zh', { a: '2023年智利的苇割量为24万吨。\n', b: '2023年智利的沼获量为31万吨。\n' }],
] as const)('two measures that no table knows (%s)', (_, texts) => {
  const before = runNotes(texts);
  const one = judge('one', measureOf(before, 'a'), measureOf(before, 'b'));

  test('are not set against one another until a reviewer says that they are one', () => {
    expect(before.findings).toEqual([]);
    const after = runNotes(texts, [one]);
    expect(after.findings).toMatchObject([{ code: 'conflict', claims: expect.arrayContaining([claimOf(before, 'b').id]) }]);
    expect(measureOf(after, 'a')).toEqual(measureOf(before, 'b'));
    expect(claimOf(after, 'a').rules).toContain(`decision:${one.id}`);
    expect(claimOf(after, 'b').rules).toEqual(claimOf(before, 'b').rules);
    expect(new Set(after.facts.map(({ fact_id }) => fact_id)).size).toBe(1);
  });

  test('are two again once it is taken back', () => {
    expect(runNotes(texts, [one, amend('withdraw', one, 1)]).findings).toEqual([]);
  });
});

describe.each([
  ['en', { a: 'The copper production of Chile was 240 kt in 2023.\n', b: 'The copper output of Chile was 310 kt in 2023.\n' }],
  ['zh', { a: '2023年智利的铜产量为24万吨。\n', b: '2023年智利的铜产出为31万吨。\n' }],
] as const)('two words that the tables hold for one measure (%s)', (_, texts) => {
  const before = runNotes(texts);

  test('are set against one another until a reviewer says that they are two', () => {
    expect(before.findings).toHaveLength(1);
    const apart = judge('apart', measureOf(before, 'a'), measureOf(before, 'b'));
    const after = runNotes(texts, [apart]);
    expect(after.findings).toEqual([]);
    expect(new Set(after.facts.map(({ fact_id }) => fact_id)).size).toBe(2);
    expect([measureOf(after, 'a').id, measureOf(after, 'b').id]).toContain(null);
  });
});

describe('names of measures', () => {
  const [x, y, z] = [term('x'), term('y'), term('z')];
  const [p, q] = [term('p words', 'p'), term('q words', 'q')];

  test.each([
    ['what no table knows takes the name that one knows, whichever is named first', [judge('one', p, x)], x, p],
    ['and along several steps', [judge('one', x, y), judge('one', y, p)], x, p],
    ['of two in the tables all figures of the first go over', [judge('one', p, q)], term('other words', 'p'), q],
    ['what is said the other way round as well is no round trip', [judge('one', x, y), judge('one', y, z), judge('one', z, x)], x, z],
    ['within one measure the words decide', [judge('one', term('total', 'p'), p)], term('total', 'p'), p],
    [
      'what was set apart can be made one with another',
      [judge('apart', term('net', 'p'), p), judge('one', term('net'), q)],
      term('net', 'p'),
      q,
    ],
  ])('%s', (_, decisions, measure, expected) => {
    expect(createMeasureNames(decisions)(measure)?.measure).toEqual(expected);
  });

  test('leave alone what nothing was said of', () => {
    const names = createMeasureNames([judge('one', x, p), judge('apart', term('net', 'q'), q)]);
    for (const measure of [y, p, q, term('x', 'q')]) expect(names(measure)).toBeNull();
  });

  test('of the last thing said of two measures', () => {
    const texts = { a: "Chile's reedfall was 240 kt in 2023.\n", b: "Chile's marshyield was 310 kt in 2023.\n" };
    const before = runNotes(texts);
    const [a, b] = [measureOf(before, 'a'), measureOf(before, 'b')];
    const turned = { ...judge('one', b, a), when: '2026-03-01T10:01:00Z' };
    expect(measureOf(runNotes(texts, [judge('one', a, b), turned]), 'b')).toEqual(a);
  });

  test.each([
    ['one', term('X '), x, /same words/],
    ['apart', x, y, /is no y as it is/],
    ['apart', p, q, /is no q words as it is/],
  ] as const)('%s of %j and %j is refused', (are, measure, other, fault) => {
    expect(faultOfMeasures(are, measure, other)).toMatch(fault);
  });

  test('set apart is what stands in other words than the tables have', () => {
    const plain = { text: 'Production', id: 'production', label: { zh: '产量', en: 'production' } };
    const other = { ...plain, text: 'dug-out tonnage' };
    for (const made of [judge('apart', plain, other), judge('apart', other, plain)])
      expect(made).toMatchObject({ measure: other, other: plain });
  });
});
