import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tagger } from '../../../src/schema/tagger.ts';
import { createChineseTagger, dropDictionary } from '../../../src/run/taggers/chinese-tagger.ts';
import { tagEnglish } from '../../../src/run/taggers/english-tagger.ts';

const tagChinese = createChineseTagger(new Map([['氧化镨钕', 'n']]));
const rows = (tag: Tagger, text: string) =>
  tag(text)
    .map((word) => `${text.slice(word.start, word.end)}/${word.tag}`)
    .join(' ');

test.each([
  [
    'In 2023, the mine’s output rose to 3,000 t.',
    'In/ADP 2023/NUM ,/PUNCT the/DET mine/NOUN ’s/PART output/NOUN rose/VERB to/ADP 3,000/NUM t/NOUN ./PUNCT',
  ],
  [
    'Müller (2020) of the US paid $4.5 million',
    'Müller/PROPN (/PUNCT 2020/NUM )/PUNCT of/ADP the/DET US/PROPN paid/VERB $/PUNCT 4.5/NUM million/NOUN',
  ],
  ['where 𝑝𝑞 = 0.05', 'where/ADV 𝑝/NOUN 𝑞/NOUN =/PUNCT 0.05/NUM'],
])('%s', (sentence, tagged) => {
  expect(rows(tagEnglish, sentence)).toBe(tagged);
});

test.each([
  ['该矿去年产出氧化镨钕三百吨。', '氧化镨钕/NOUN'],
  ['美国的矿山 𬬭 USGS 12.5%', '美国/PROPN 的/PART 矿山/NOUN 𬬭/X USGS/NOUN 12.5/NUM %/PUNCT'],
])('%s', (sentence, tagged) => {
  expect(rows(tagChinese, sentence)).toContain(tagged);
});

test('a dictionary that was given back is loaded again when it is asked for', () => {
  const before = rows(tagChinese, '该矿去年产出氧化镨钕三百吨。');
  dropDictionary();
  expect(rows(tagChinese, '该矿去年产出氧化镨钕三百吨。')).toBe(before);
});

test.each(['他来到了网易杭研大厦', '张晓枫和李慕白在锂辉石选厂工作', '工信处女干事每月经过下属科室'])(
  '%s is cut as nodejieba tags it',
  (sentence) => {
    const jieba = createRequire(import.meta.url)('nodejieba') as { tag: (text: string) => { word: string }[] };
    const cut = () => tagChinese(sentence).map(({ start, end }) => sentence.slice(start, end));
    const asTagged = () => jieba.tag(sentence).map(({ word }) => word);
    expect([cut(), cut()]).toEqual([asTagged(), asTagged()]);
  },
);

describe.each([
  ['Chinese', tagChinese],
  ['English', tagEnglish],
])('%s words', (_, tag) => {
  test('follow one another in any text, with only white space between them', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(..."a'sn’t 1.,%$é中国𝑝\ud835\u0000\u00a0\n\ufeff-") }),
    );
    fc.assert(
      fc.property(text, (sentence) => {
        expect(
          tag(sentence)
            .map(({ start, end }) => sentence.slice(start, end))
            .join('')
            .replace(/\s+/g, ''),
        ).toBe(sentence.replace(/\s+/g, ''));
      }),
      { numRuns: 300 },
    );
  });
});

test('loading the English tagger prints nothing and opens no database driver', () => {
  const script = `import { tagEnglish } from './src/run/taggers/english-tagger.ts'; tagEnglish('One two'); process.stdout.write(String(Object.keys(process.getBuiltinModule('module')._cache).filter((path) => /mongoose|redis|dotenv/.test(path)).length));`;
  expect(execFileSync('node', ['--import', 'tsx', '--input-type=module', '-'], { input: script, encoding: 'utf8' })).toBe('0');
});
