import { expect, test } from 'vitest';
import { summariseRun } from '../../../src/publish/summary/summarise-run.ts';
import { widthOf } from '../../../src/publish/summary/display-width.ts';
import { sampleOutcome } from '../sample-outcome.ts';

const outcome = sampleOutcome({
  'note-a': `${'The mine is old. '.repeat(20)}It made 300 t of ore. ${'Nothing else is known. '.repeat(20)}`,
  'note-b': 'It made 4000 t.',
});
const style = { width: 80, bold: false, out: 'out', worst: 5 };

test('tells counts, the worst findings with both places and quotes, and where the files are', () => {
  expect(summariseRun(outcome, style)).toMatchInlineSnapshot(`
    "Documents        2   2 en
    Claims           2   2 references
    Fact rows        2   2 single-source
    Findings         1   1 medium

    Worst findings

      1. conflict (medium)
         300 and 4000 cannot both hold.
         · note-a › Part 1
           "…is old. The mine is old. It made 300 t of ore. Nothing else is known.…"
         · note-b › Part 1
           "It made 4000 t."

    Done in 1.2 s. In out: claims.jsonl, references.jsonl, findings.jsonl,
    facts.jsonl, facts.csv, coverage.jsonl, sources.jsonl, fact-claims.csv,
    finding-claims.csv, datapackage.json, report.html, run.json
    "
  `);
});

test.each([40, 80, 120])('keeps within %i columns', (width) => {
  const lines = summariseRun(outcome, { ...style, width }).split('\n');
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
});

test('tells how many inputs were not read', () => {
  const failed = {
    path: 'x',
    id: null,
    sha256: null,
    status: 'failed',
    reason: 'is empty',
    milliseconds: 0,
    claims: 0,
    encoding: null,
    superseded: null,
  } as const;
  expect(summariseRun({ ...outcome, inputs: [...outcome.inputs, failed] }, style)).toContain('1 not read');
});

test('headings are bold where the terminal can', () => {
  expect(summariseRun(outcome, { ...style, bold: true })).toContain('\u001b[1mClaims');
  expect(summariseRun(outcome, style)).not.toContain('\u001b');
});

test('a resolved finding is not among the worst', () => {
  const findings = outcome.findings.map((finding) => ({ ...finding, status: 'resolved' as const }));
  expect(summariseRun({ ...outcome, findings }, style)).not.toContain('Worst');
});
