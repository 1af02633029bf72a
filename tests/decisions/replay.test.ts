import { describe, expect, test } from 'vitest';
import { amend, claimOf, decide, notes, runNotes } from './decide.ts';

const { a, b, c } = notes;
const before = runNotes({ a, b });
const [finding] = before.findings;
const statusIn = (outcome: typeof before) => outcome.findings.find(({ id }) => id === finding!.id);
const errorInA = decide(before, finding!, { verdict: 'error', claim: claimOf(before, 'a').id, prefer: claimOf(before, 'b').id });

describe('a decision', () => {
  test('settles its finding and ranks the values of the fact', () => {
    const after = runNotes({ a, b }, [errorInA]);
    expect(statusIn(after)).toMatchObject({ status: 'resolved', decision: errorInA.id });
    const rows = after.facts.filter(({ finding_ids }) => finding_ids.includes(finding!.id));
    expect(rows.map(({ source_ids, obs_status, rank }) => [source_ids[0], obs_status, rank])).toEqual([
      ['a', 'resolved', 'deprecated'],
      ['b', 'resolved', 'preferred'],
    ]);
  });

  test.each([
    [{ verdict: 'both-right', differ: 'period' }, 'dismissed'],
    [{ verdict: 'same-after-rounding' }, 'dismissed'],
    [{ verdict: 'undecided' }, 'open'],
  ] as const)('%j makes it %s', (draft, status) => {
    const decision = decide(before, finding!, draft);
    expect(statusIn(runNotes({ a, b }, [decision]))).toMatchObject({ status, decision: decision.id });
  });

  test('holds when a paper joins, when a paper moves or gets another name, and when the text around its quote changes', () => {
    for (const texts of [
      { a, b, c },
      { renamed: a, b },
      { a: `A note on mines.\n\n${a}\nIt ends here.\n`, b },
    ]) {
      expect(statusIn(runNotes(texts, [errorInA]))).toMatchObject({ status: 'resolved', decision: errorInA.id });
    }
  });

  test('is stale once a figure that it rests on says something else, and ranks nothing then', () => {
    const after = runNotes({ a: 'China produced 250000 t of rare earths in 2023.\n', b }, [errorInA]);
    expect(statusIn(after)).toMatchObject({ status: 'stale', decision: errorInA.id });
    expect(after.facts.map(({ rank }) => rank)).not.toContain('deprecated');
  });

  test('is not stale when a figure that it did not rest on changes', () => {
    const changed = runNotes({ a, b, c: 'China produced 276000 t of rare earths in 2023.\n' }, [errorInA]);
    expect(statusIn(changed)).toMatchObject({ status: 'resolved' });
  });

  test('on one finding the last one holds; taken back, the one before it; restored, it again', () => {
    const later = decide(before, finding!, { verdict: 'both-right', differ: 'scope' }, 1);
    const holds = (records: Parameters<typeof runNotes>[1]) => statusIn(runNotes({ a, b }, records))!.decision;
    const back = amend('withdraw', later, 2);
    expect(holds([errorInA, later])).toBe(later.id);
    expect(holds([errorInA, later, back])).toBe(errorInA.id);
    expect(holds([back, errorInA, later])).toBe(errorInA.id);
    expect(holds([errorInA, later, back, amend('restore', later, 3)])).toBe(later.id);
    expect(holds([errorInA, amend('withdraw', errorInA, 1)])).toBeNull();
  });
});

describe('a correction', () => {
  const target = claimOf(before, 'b').id;

  test('is what the next run reads, and the finding is gone where the figures then agree', () => {
    const decision = decide(before, finding!, { verdict: 'extraction-wrong', claim: target, reading: { figure: '24万吨' } });
    const after = runNotes({ a, b }, [decision]);
    expect(claimOf(after, 'b')).toMatchObject({ id: target, exact: '310000 t', confidence: 1, quantity: { amount: '240000', unit: 't' } });
    expect(claimOf(after, 'b').rules).toContain(`decision:${decision.id}`);
    expect(after.findings).toEqual([]);
  });

  test('leaves the finding open where the figures do not agree even so', () => {
    const decision = decide(before, finding!, { verdict: 'extraction-wrong', claim: target, reading: { figure: '320000 t' } });
    expect(statusIn(runNotes({ a, b }, [decision]))).toMatchObject({ status: 'open', decision: decision.id });
  });

  test('names are looked up in the tables, a period is as it is written', () => {
    const reading = { subject: '美国', product: 'lithium', period: '2018/2022', modality: 'forecast' as const };
    const decision = decide(before, finding!, { verdict: 'extraction-wrong', claim: target, reading });
    expect(claimOf(runNotes({ a, b }, [decision]), 'b')).toMatchObject({
      subject: { text: '美国', id: 'US' },
      product: { text: 'lithium', id: 'lithium' },
      period: { start: '2018', end: '2022' },
      modality: 'forecast',
    });
  });

  test('what is no fact stands in the ledger with the decision, in no finding and no fact', () => {
    const decision = decide(before, finding!, { verdict: 'not-a-fact', claim: target });
    const after = runNotes({ a, b, c }, [decision]);
    const paper = after.papers.find(({ source }) => source.id === 'b')!;
    expect(paper.claims).toEqual([]);
    expect(paper.coverage).toMatchObject({
      claims: 0,
      skipped: [{ text: '310000 t', reason: `decision:${decision.id}` }, expect.anything()],
    });
    expect(after.facts.flatMap(({ source_ids }) => source_ids)).not.toContain('b');
    expect(statusIn(after)).toMatchObject({ status: 'open' });
  });
});
