import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diffResults } from '../../../src/run/results/diff-results.ts';
import { explainRecord } from '../../../src/run/results/explain-record.ts';
import { tellDifference } from '../../../src/run/results/tell-difference.ts';
import { tellExplanation } from '../../../src/run/results/tell-explanation.ts';
import { run } from '../../../src/run/run.ts';
import { callHeshu } from '../../cli/call-heshu.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const papers = {
  'papers/a.md': '# Tin\n\nChina produced 240000 t of rare earths in 2023.\n',
  'papers/b.md': '# Ores\n\nAustralia produced 18000 t of rare earths in 2022.\n',
};

async function twoRuns(change: (papers: string) => void, files: Record<string, string> = papers) {
  const folder = temporaryFolder(files);
  const [inputs, out] = [[join(folder, 'papers')], join(folder, 'out')];
  await run({ inputs, out });
  change(inputs[0]!);
  const outcome = await run({ inputs, out });
  return { out, outcome, difference: diffResults(out) };
}
const byText = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : 1);
const style = { width: 80, most: 10, isMarkdown: false };

describe('heshu diff', () => {
  test('tells of a paper that is new what it brought, down to the finding', async () => {
    const { difference } = await twoRuns((folder) =>
      writeFileSync(join(folder, 'c.md'), '# Output\n\nChina produced 310000 t of rare earths in 2023.\n'),
    );
    expect(difference.papers).toEqual([{ change: 'new', path: 'c.md' }]);
    expect(difference.findings).toMatchObject([{ change: 'new', causes: ['c.md'], after: { code: 'conflict' } }]);
    expect(difference.facts).toMatchObject([{ change: 'value', causes: ['c.md'] }]);
    expect(difference.facts[0]!.after.map(({ obs_value }) => obs_value).toSorted(byText)).toEqual(['240000', '310000']);
    const told = tellDifference(difference, style);
    expect(told).toMatch(/New findings \(1\)\n {2}· conflict, \w+: [^]*because of c\.md/);
    expect(tellDifference(difference, { ...style, isMarkdown: true })).toMatch(/## New findings \(1\)\n\n- conflict/);
  });

  test('tells a value that changed from a fact that is new or gone', async () => {
    const { difference } = await twoRuns((folder) => {
      writeFileSync(join(folder, 'a.md'), '# Tin\n\nChina produced 250000 t of rare earths in 2023.\n');
      rmSync(join(folder, 'b.md'));
      writeFileSync(join(folder, 'd.md'), '# Coal\n\nIndia produced 7000 t of coal in 2021.\n');
    });
    const changes = difference.facts.map(({ change, causes }) => `${change}: ${causes.join()}`).toSorted(byText);
    expect(changes).toEqual(['gone: b.md', 'new: d.md', 'value: a.md']);
    expect(tellDifference(difference, style)).toContain('240000 t → 250000 t');
  });

  test('names a table or a setting where no paper is the cause', async () => {
    const conflict = { ...papers, 'papers/c.md': '# Output\n\nChina produced 310000 t of rare earths in 2023.\n' };
    const { difference } = await twoRuns((folder) => writeFileSync(join(folder, 'heshu.json'), '{"minConfidence": 1}'), conflict);
    expect(difference.findings).toMatchObject([{ change: 'gone', causes: ['settings changed: minConfidence'] }]);
  });

  test('has nothing to tell of equal results and says what is missing', async () => {
    const { out } = await twoRuns((folder) => writeFileSync(join(folder, 'd.md'), '# None\n\nNothing.\n'));
    expect(tellDifference(diffResults(out, out), style)).toContain('Nothing changed.');
    expect(await callHeshu(['diff', '--out', join(out, 'nowhere')])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('holds no results'),
    });
    const first = temporaryFolder(papers);
    await run({ inputs: [join(first, 'papers')], out: join(first, 'out') });
    expect(await callHeshu(['diff', '--out', join(first, 'out')])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('first results'),
    });
    expect(JSON.parse((await callHeshu(['diff', out, '--out', out, '--json'])).stdout)).toMatchObject({ facts: [], findings: [] });
  });
});

describe('heshu explain', () => {
  test('walks facts, values, findings and claims back to characters', async () => {
    const { out, outcome } = await twoRuns((folder) =>
      writeFileSync(join(folder, 'c.md'), '# Output\n\nChina produced 310000 t of rare earths in 2023.\n'),
    );
    const [finding] = outcome.findings;
    const fact = outcome.facts.find(({ finding_ids }) => finding_ids.includes(finding!.id))!;
    const tell = (id: string) => tellExplanation(explainRecord(out, id), 100);
    for (const id of [fact.fact_id, fact.observation_id, finding!.id, fact.claim_ids[0]!]) {
      const told = tell(id);
      expect(told).toMatch(/“(?:24|31)0000 t” in [ac]\.md, characters \d+–\d+/);
      expect(told).toContain('subject: China = CN');
      expect(told).toContain('rules: read-digits');
    }
    expect(tell(finding!.id)).toMatch(/compared: .*measure equal/);
    expect(tell(fact.claim_ids[0]!)).toContain(`fact ${fact.fact_id}`);
    expect(await callHeshu(['explain', 'none', '--out', out])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no fact, finding or claim none'),
    });
  });
});
