import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportFormats, exportRun, findFacts, readFacts, run } from '../../src/index.ts';
import type { RunOutcome } from '../../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'heshu-'));
const out = join(folder, 'out');
let outcome: RunOutcome;

beforeAll(async () => {
  outcome = await run({ inputs: ['corpus'], out });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the corpus of the project', () => {
  test.each(exportFormats)('goes out as %s', async (format) => {
    const file = join(folder, `facts.${format}`);
    expect((await exportRun({ folder: out, format, out: file })).rows).toBe(outcome.facts.length);
    expect(statSync(file).size).toBeGreaterThan(1000);
  });

  test('tables are what the run wrote, and every annotation stands where it says', () => {
    expect(readFileSync(join(folder, 'facts.csv'), 'utf8')).toBe(readFileSync(join(out, 'facts.csv'), 'utf8'));
    const page = JSON.parse(readFileSync(join(folder, 'facts.annotations'), 'utf8')) as {
      items: { target: { source: { 'schema:contentUrl': string }; selector: [{ exact: string }, { start: number; end: number }] } }[];
    };
    const texts = new Map<string, string[]>();
    const textOf = (path: string): string[] => {
      const drawn = join(out, 'documents', `${path.replace(/\.[^.]+$/, '')}.txt`);
      const known =
        texts.get(path) ?? Array.from(readFileSync(existsSync(drawn) ? drawn : join('corpus', path), 'utf8').replace(/^\ufeff/, ''));
      texts.set(path, known);
      return known;
    };
    for (const { target } of page.items) {
      const [{ exact }, { start, end }] = target.selector;
      expect(textOf(target.source['schema:contentUrl']).slice(start, end).join('')).toBe(exact);
    }
    expect(page.items.length).toBeGreaterThan(100);
  });

  test('the report tells every finding, and questions in both languages find rows', async () => {
    const report = readFileSync(join(out, 'report.html'), 'utf8');
    for (const { id } of outcome.findings) expect(report).toContain(`id="finding-${id}"`);
    const [english, chinese] = [await findFacts(out, ['China', 'production', '2023'], 5), await findFacts(out, ['中国2023年产量'], 5)];
    expect(english.rows.length).toBeGreaterThan(0);
    expect(chinese.rows.map(({ fact }) => fact.fact_id)).toEqual(english.rows.map(({ fact }) => fact.fact_id));
    const statuses = new Set<string>();
    for await (const fact of readFacts(out)) statuses.add(fact.obs_status);
    expect(statuses).toContain('disputed');
  });
});
