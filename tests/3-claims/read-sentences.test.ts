import { describe, expect, test } from 'vitest';
import { chineseRows, chineseSilence } from './chinese-sentences.ts';
import { englishRows, englishSilence } from './english-sentences.ts';
import { readClaims } from './read-claims.ts';
import { translations } from './translations.ts';

describe('Chinese sentences', () => {
  test.each(chineseRows)('%s', (sentence, ...claims) => expect(readClaims(sentence, 'zh', claims)).toEqual(claims));
  test.each(chineseSilence)('no claim: %s', (sentence) => expect(readClaims(sentence, 'zh')).toEqual([]));
});

describe('English sentences', () => {
  test.each(englishRows)('%s', (sentence, ...claims) => expect(readClaims(sentence, 'en', claims)).toEqual(claims));
  test.each(englishSilence)('no claim: %s', (sentence) => expect(readClaims(sentence, 'en')).toEqual([]));
});

/** All but the citation. */
const compared = ['amount | subject | measure | period | modality'];

/** Trailing zeros tell the precision, not the value. */
const plain = (line: string): string => line.replace(/(\.\d*?)0+(?= )/, '$1').replace(/\.(?= )/, '');

describe('the same figure in both languages', () => {
  test.each(translations)('%s = %s', (chinese, english) => {
    const claims = readClaims(chinese, 'zh', compared).map(plain);
    expect(claims).toHaveLength(1);
    expect(readClaims(english, 'en', compared).map(plain)).toEqual(claims);
  });
});
