import { expect, test } from 'vitest';
import { tagEnglish } from '../../../src/run/taggers/english-tagger.ts';

const tagOf = (sentence: string, word: string) => tagEnglish(sentence).find(({ start, end }) => sentence.slice(start, end) === word)?.tag;

test.each([
  ['Iron ore concentrate prices fell.', 'concentrate', 'NOUN'],
  ['The recent exports of tea were small.', 'exports', 'NOUN'],
  ['Annual exports rose to 4 t.', 'exports', 'NOUN'],
  ['The ferry terminal handles 40 t of freight.', 'handles', 'VERB'],
  ['The new valve cut losses by 4%.', 'cut', 'VERB'],
  ['For 2030 it forecasts 4%.', 'forecasts', 'VERB'],
  ['The plant has 40 staff.', 'has', 'VERB'],
  ['Small exporters face a duty of 10%.', 'face', 'VERB'],
  ['The company plans to invest $2 million.', 'plans', 'VERB'],
  ['The dam, built in 1978, stores 11 million m3.', 'stores', 'VERB'],
  ['The stores sold 40 t.', 'stores', 'NOUN'],
])('%s: %s is a %s', (sentence, word, tag) => {
  expect(tagOf(sentence, word)).toBe(tag);
});
