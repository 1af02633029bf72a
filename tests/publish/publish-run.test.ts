import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishRun } from '../../src/publish/publish-run.ts';
import { replaceFolder } from '../../src/publish/replace-folder.ts';
import { runFiles } from '../../src/publish/run-files.ts';
import { Claim } from '../../src/schema/claim.ts';
import { Fact } from '../../src/schema/fact.ts';
import { temporaryFolder } from '../run/temporary-folder.ts';
import { sampleOutcome } from './sample-outcome.ts';

const linesOf = (out: string, name: string) =>
  readFileSync(join(out, name), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('what a run writes', () => {
  const outcome = sampleOutcome({ 𝑝: '1 and 2', '￥': '3', a: '4 then 5' });
  outcome.papers.find((paper) => paper.source.id === 'a')?.claims.reverse();

  test('is ordered by source id in code points, then place', () => {
    const out = join(temporaryFolder(), 'out');
    expect(publishRun(outcome, out).faults).toEqual([]);
    const claims = linesOf(out, 'claims.jsonl').map((line) => Claim.parse(line));
    expect(claims.map((claim) => `${claim.source.id}${claim.exact}`)).toEqual(['a4', 'a5', '￥3', '𝑝1', '𝑝2']);
    expect(linesOf(out, 'references.jsonl').map((line) => line['key'])).toEqual(['a#1', '￥#1', '𝑝#1']);
    expect(linesOf(out, 'coverage.jsonl').map((line) => line['source'])).toEqual(['a', '￥', '𝑝']);
    expect(linesOf(out, 'facts.jsonl').map((line) => line['obs_value'])).toEqual(['4', '5', '3', '1', '2']);
  });

  test('does not depend on the order in which papers were read', () => {
    const [one, two] = [join(temporaryFolder(), 'out'), join(temporaryFolder(), 'out')];
    publishRun(outcome, one);
    publishRun({ ...outcome, papers: outcome.papers.toReversed(), facts: outcome.facts.toReversed() }, two);
    for (const name of runFiles) expect(readFileSync(join(two, name), 'utf8'), name).toBe(readFileSync(join(one, name), 'utf8'));
  });

  test('has the fields of a record in the order of its schema', () => {
    const out = join(temporaryFolder(), 'out');
    const shuffled = outcome.facts.map((fact) => Object.fromEntries(Object.entries(fact).toReversed()) as unknown as Fact);
    publishRun({ ...outcome, facts: shuffled }, out);
    expect(Object.keys(linesOf(out, 'facts.jsonl')[0]!)).toEqual(Object.keys(Fact.shape));
  });

  test('tells of a record that breaks its contract and writes it all the same', () => {
    const out = join(temporaryFolder(), 'out');
    const broken = outcome.facts.map((fact) => ({ ...fact, n_claims: 0 }));
    const { faults } = publishRun({ ...outcome, facts: broken }, out);
    expect(faults[0]).toMatch(/^facts\.jsonl:1: n_claims: /);
    expect(linesOf(out, 'facts.jsonl')).toHaveLength(5);
    expect(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'))).toMatchObject({ warnings: faults });
  });
});

describe('replacing a folder', () => {
  const replaced = { replaced: new Set(['a.txt', 'b.txt']) };
  const contents = new Map([['a.txt', ['new']]]);

  test('puts new files in the place of old ones and carries over what is not its own', () => {
    const folder = temporaryFolder({ 'out/a.txt': 'old', 'out/b.txt': 'old', 'out/README.md': 'mine', 'out/.cache/x': 'y' });
    replaceFolder(join(folder, 'out'), contents, replaced);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['.cache', 'README.md', 'a.txt']);
    expect(readFileSync(join(folder, 'out/a.txt'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  test('makes folders that are not there', () => {
    const folder = temporaryFolder();
    replaceFolder(join(folder, 'x/y/out'), new Map([['documents/a.txt', ['1', '2']]]), replaced);
    expect(readFileSync(join(folder, 'x/y/out/documents/a.txt'), 'utf8')).toBe('12');
  });

  test('leaves the old results where the new ones cannot be written', () => {
    const folder = temporaryFolder({ 'out/a.txt': 'old' });
    const impossible = new Map([
      ['a.txt', ['new']],
      ['a.txt/b', ['below a file']],
    ]);
    expect(() => replaceFolder(join(folder, 'out'), impossible, replaced)).toThrow(/a\.txt/);
    expect(readFileSync(join(folder, 'out/a.txt'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  test('does not touch a file that stands in its place', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'out'), 'mine');
    expect(() => replaceFolder(join(folder, 'out'), contents, replaced)).toThrow(/ENOTDIR/);
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('mine');
  });
});
