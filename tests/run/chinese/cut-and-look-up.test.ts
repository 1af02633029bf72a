import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createJieba } from '../../../src/run/chinese/cut-and-look-up.ts';

interface Jieba {
  tag: (text: string) => { word: string; tag: string }[];
  cut: (text: string) => string[];
  insertWord: (word: string, tag: string) => boolean;
}

const ownWords = new Map([
  ['氧化镨钕', 'n'],
  ['美国地质调查局', 'nt'],
  ['中国', 'ns'],
]);
const jieba = createRequire(import.meta.url)('nodejieba') as Jieba;
for (const [word, tag] of ownWords) if (jieba.cut(word).length > 1) jieba.insertWord(word, tag);
const cut = createJieba(ownWords);

const ours = (text: string): string[] => {
  const words: string[] = [];
  cut(text, (start, end, tag) => words.push(`${text.slice(start, end)}/${tag}`));
  return words;
};
const theirs = (text: string): string[] => jieba.tag(text).map(({ word, tag }) => `${word}/${tag}`);

test('the corpus is cut and tagged as nodejieba does it', () => {
  const texts = readdirSync('corpus').filter((name) => /\.(?:md|txt|html)$/.test(name));
  expect(texts.length).toBeGreaterThan(5);
  for (const name of texts) for (const line of readFileSync(`corpus/${name}`, 'utf8').split('\n')) expect(ours(line)).toEqual(theirs(line));
});

test('any text is cut and tagged as nodejieba does it', () => {
  const sign = fc.constantFrom(
    ...'中国的稀土产量为万吨由氧化镨钕组成，。、（）“” \t\n12.5%abUSGS𬬭𝑝é—之于其一二三安徽省张王李明小大上海电池',
  );
  const text = fc.oneof(fc.string({ unit: sign, maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 20 }));
  fc.assert(
    fc.property(text, (words) => {
      expect(ours(words)).toEqual(theirs(words));
    }),
    { numRuns: 2000 },
  );
});
