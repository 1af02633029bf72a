import { describe, expect, test } from 'vitest';
import { nextSteps, parseDecisions } from '../../src/pipeline.ts';
import { faultOf } from '../../src/pipeline.ts';
import { amend, claimOf, decide, notes, runNotes } from './decide.ts';

const outcome = runNotes({ a: notes.a, b: notes.b });
const finding = outcome.findings[0]!;
const make = (minute: number, who = 'Lin', batch: string | null = null) =>
  decide(outcome, finding, { verdict: 'undecided' }, minute, who, batch);

describe('decisions.jsonl', () => {
  const lines = [make(0), make(1)].map((record) => JSON.stringify(record));

  test('what is written is what is read', () => {
    expect(parseDecisions(`${lines.join('\n')}\n`)).toEqual({ records: [make(0), make(1)], warnings: [] });
  });

  test.each([
    ['a line that was cut off', lines[0]!.slice(0, 40), /^decisions\.jsonl:2: is no JSON/],
    ['a conflict mark', '<<<<<<< HEAD', /^decisions\.jsonl:2: is a conflict mark of git/],
    ['a line of another kind', '{"id":"x","type":"vote"}', /^decisions\.jsonl:2: is no decision \(type: /],
    ['a line without a field', lines[0]!.replace('"verdict"', '"word"'), /^decisions\.jsonl:2: is no decision \(verdict: /],
  ])('%s gets one warning with its number, and the rest holds', (_, damaged, warning) => {
    const { records, warnings } = parseDecisions([lines[0], damaged, '', lines[1], ''].join('\r\n').replaceAll('\r', ''));
    expect(records).toHaveLength(2);
    expect(warnings).toEqual([expect.stringMatching(warning)]);
  });

  test('a line that a merge left twice counts once', () => {
    expect(parseDecisions([...lines, lines[0]].join('\n')).records.map(({ when }) => when)).toEqual([make(1).when, make(0).when]);
  });

  test('an empty file, a byte order mark and CRLF are read', () => {
    expect(parseDecisions('')).toEqual({ records: [], warnings: [] });
    expect(parseDecisions(`\ufeff${lines.join('\r\n')}\r\n`).records).toHaveLength(2);
  });
});

describe('undo and redo', () => {
  const ids = (decisions: { id: string }[]) => decisions.map(({ id }) => id);
  const [first, second] = [make(0), make(1)];

  test('go back and forth over all steps, each reviewer over their own', () => {
    const other = make(2, 'Wei');
    expect(nextSteps([first, second, other], 'Lin')).toEqual({ undo: [second], redo: [] });
    const once = [first, second, other, amend('withdraw', second, 3)];
    expect(nextSteps(once, 'Lin')).toEqual({ undo: [first], redo: [second] });
    const twice = [...once, amend('withdraw', first, 4)];
    expect(nextSteps(twice, 'Lin')).toEqual({ undo: [], redo: [first] });
    expect(nextSteps([...twice, amend('restore', first, 5)], 'Lin')).toEqual({ undo: [first], redo: [second] });
  });

  test('a new decision ends what could be redone', () => {
    const records = [first, amend('withdraw', first, 1), make(2)];
    expect(ids(nextSteps(records, 'Lin').redo)).toEqual([]);
  });

  test('what was decided at one go is one step', () => {
    const both = [make(0, 'Lin', 'x'), make(1, 'Lin', 'x')];
    expect(nextSteps([...both], 'Lin').undo).toEqual(both);
  });
});

describe('a draft', () => {
  test.each([
    [{ verdict: 'error' }, /name the claim/],
    [{ verdict: 'error', claim: 'elsewhere' }, /no claim of finding/],
    [{ verdict: 'both-right' }, /what differs/],
    [{ verdict: 'extraction-wrong', claim: claimOf(outcome, 'a').id }, /the right reading/],
    [{ verdict: 'undecided', prefer: 'elsewhere' }, /no claim of finding/],
  ] as const)('%j is refused', (draft, fault) => {
    expect(faultOf(draft, finding)).toMatch(fault);
  });
});
