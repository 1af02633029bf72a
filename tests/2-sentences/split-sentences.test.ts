import { describe, expect, it } from 'vitest';
import { englishRoom } from '../../src/2-sentences/en/room.ts';
import { splitSentences } from '../../src/2-sentences/split-sentences.ts';
import { chineseRoom } from '../../src/2-sentences/zh/room.ts';

const cases: [language: 'zh' | 'en', text: string, sentences: string[]][] = [
  ['zh', '产量为3.5万吨。“价格下跌。”出口呢？', ['产量为3.5万吨。', '“价格下跌。”', '出口呢？']],
  ['zh', '据 U.S. Geological Survey 统计，产量为 3 t. 储量不详。', ['据 U.S. Geological Survey 统计，产量为 3 t. 储量不详。']],
  ['en', 'The U.S. imported 3.5 t in 2020. Prices fell.', ['The U.S. imported 3.5 t in 2020.', 'Prices fell.']],
  ['en', 'It grew by 4% in 2020.[3] Then it fell.[4,5]', ['It grew by 4% in 2020.[3]', 'Then it fell.[4,5]']],
  ['en', 'Chile sold 41,000 t. Peru sold more.', ['Chile sold 41,000 t.', 'Peru sold more.']],
  [
    'en',
    'Lime sold at 40 francs.³ It rose to 45 m². Then it fell.⁴,⁵',
    ['Lime sold at 40 francs.³', 'It rose to 45 m².', 'Then it fell.⁴,⁵'],
  ],
  ['zh', '产量增长4%。[3]随后下降。', ['产量增长4%。[3]', '随后下降。']],
  ['en', 'See Fig. 3 and Tab. 2 (cf. No. 7). It grew by approx. 4%.', ['See Fig. 3 and Tab. 2 (cf. No. 7).', 'It grew by approx. 4%.']],
  [
    'en',
    'J. Doe et al. Found little. The rest (Doe, J. 2020. A note) holds.',
    ['J. Doe et al. Found little.', 'The rest (Doe, J. 2020. A note) holds.'],
  ],
];

describe('sentences', () => {
  it.each(cases)('%s: %s', (language, text, sentences) => {
    expect(splitSentences(text, language === 'zh' ? chineseRoom : englishRoom).map(({ start, end }) => text.slice(start, end))).toEqual(
      sentences,
    );
  });
});
