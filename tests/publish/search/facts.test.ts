import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFacts } from '../../../src/publish/search/find-facts.ts';
import { parseQuery, partsIn, partsInLine } from '../../../src/publish/search/match-words.ts';
import { readFacts } from '../../../src/publish/search/read-facts.ts';
import { tellFacts } from '../../../src/publish/search/tell-facts.ts';
import { widthOf } from '../../../src/publish/summary/display-width.ts';
import { publishedPapers } from '../published-papers.ts';

const { out, scratch } = publishedPapers();

describe('a question finds the rows that hold its words', () => {
  test.each([
    [
      ['China', 'production', '2023'],
      ['240000', '310000'],
    ],
    [['china rare earths productions in 2023'], ['240000', '310000']],
    [['中国稀土产量2023'], ['240000', '310000']],
    [['2023年中国的储量'], ['44000000']],
    [['reserves'], ['44000000']],
    [['agreed', 'tungsten'], []],
  ])('%j', async (words, values) => {
    const { rows } = await findFacts(out, words, 10);
    expect(new Set(rows.map(({ fact }) => fact.obs_value))).toEqual(new Set(values));
    expect(rows.every(({ fact, claims }) => claims.length === fact.claim_ids.length)).toBe(true);
  });

  test('says what is not there, and how many rows are left', async () => {
    expect(await findFacts(out, ['China', 'molybdenum'], 1)).toMatchObject({
      total: 4,
      isWhole: true,
      unknown: ['molybdenum'],
      rows: [{}],
    });
    expect(await findFacts(out, ['储量', 'production'], 9)).toMatchObject({ isWhole: false, unknown: [] });
  });

  test('a query is cut into words, numbers and pairs of characters', () => {
    expect(parseQuery(['中国２０２３年产量。'])).toEqual(['中国', '2023', '产量']);
    expect(parseQuery(['share of China', '3.5%', '稀土的储量'])).toEqual(['share', 'china', '3.5%', '稀土', '土储', '储量']);
  });

  test('a line is passed over only if its row cannot hold the words', async () => {
    const words = ['China', 'productions', 'product', 'share', 'disputed', '240000', 't', '2023', '中国稀土产量', '储量'];
    for (const query of [...words.map((word) => parseQuery([word])), parseQuery(words)])
      for await (const fact of readFacts(out))
        expect(partsInLine(query)(JSON.stringify(fact))).toEqual(expect.arrayContaining(partsIn(query)(fact)));
    let read = 0;
    for await (const { fact_id } of readFacts(out, (line) => partsInLine(parseQuery(['product']))(line).length > 0))
      read += fact_id === '' ? 0 : 1;
    let all = 0;
    for await (const { fact_id } of readFacts(out)) all += fact_id === '' ? 0 : 1;
    expect(read).toBeLessThan(all);
  });
});

describe('the answer', () => {
  test.each([
    [['China', 'production'], 'en', 80],
    [['中国产量'], 'zh', 80],
    [['China', 'production'], 'en', 40],
    [['中国产量'], 'zh', 120],
  ] as const)('%j fits: %s, %i columns', async (words, language, width) => {
    const text = tellFacts(await findFacts(out, words, 10), { width, bold: false, language });
    for (const line of text.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(width);
    expect(text).toContain(language === 'zh' ? '有争议' : 'disputed');
    expect(text).toMatch(/240\u202f000 t/);
  });

  test('nothing found is said', async () => {
    expect(tellFacts(await findFacts(out, ['xyzzy'], 10), { width: 80, bold: false, language: 'en' })).toMatch(/^No fact holds/);
  });
});

test('reading facts of a damaged folder throws a line', async () => {
  const folder = join(scratch, 'damaged');
  cpSync(out, folder, { recursive: true });
  appendFileSync(join(folder, 'facts.jsonl'), '{"observation_id": 1}\n');
  await expect(readAll(folder)).rejects.toThrow(/facts\.jsonl: line \d+ is damaged \(observation_id/);
  await expect(readAll(scratch)).rejects.toThrow(/holds no facts\.jsonl/);
});

async function readAll(folder: string): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const row of readFacts(folder)) rows.push(row);
  return rows;
}
