import { expect, test } from 'vitest';
import { phrasing, type Wording } from '../../src/text/phrasing.ts';

const wording = (words: Partial<Record<'zh' | 'en', readonly string[]>>): Wording => ({ words: (_, language) => words[language] ?? [] });

test('a list stands for any of its words, whatever their order in the table', () => {
  const sharing = phrasing('zh')`^(?:${'share'})(\d+)`;
  expect(sharing(wording({ zh: ['占', '占到'] })).exec('占到5成')?.[1]).toBe('5');
  expect(sharing(wording({ zh: ['占到', '占'] })).exec('占5成')?.[1]).toBe('5');
});

test('of two words the longer is taken first', () => {
  const named = phrasing('en')`(?:${'share'})`;
  expect(named(wording({ en: ['share', 'share of'] })).exec('a share of it')?.[0]).toBe('share of');
});

test('words are of the language asked, or of both', () => {
  const words = wording({ zh: ['份额'], en: ['share'] });
  expect(phrasing('zh')`${'share'}`(words).test('share')).toBe(false);
  expect(phrasing('both')`${'share'}`(words).test('share')).toBe(true);
  expect(phrasing('both')`${'share'}`(words).test('份额')).toBe(true);
});

test('signs of a word are themselves', () => {
  const named = phrasing('en')`^(?:${'document-label'})$`;
  expect(named(wording({ en: ['fig.'] })).test('fig.')).toBe(true);
  expect(named(wording({ en: ['fig.'] })).test('figs')).toBe(false);
});

test('a list without words is found nowhere', () => {
  expect(phrasing('en')`^(?:${'share'})?(?:${'share'})`(wording({})).test('')).toBe(false);
});

test('other tables make another expression', () => {
  const named = phrasing('en', 'i')`^(?:${'share'})$`;
  expect(named(wording({ en: ['part'] })).test('Part')).toBe(true);
  expect(named(wording({ en: ['slice'] })).test('Part')).toBe(false);
});

test('an expression that is named stands for itself, one with lists for what its lists make of it', () => {
  const words = wording({ zh: ['占', '占到'] });
  const sharing = phrasing('zh')`(?:${'share'})`;
  const told = phrasing('zh')`^${sharing}${/\s*(\d+)/}%$`(words);
  expect(told.exec('占到 12%')?.[1]).toBe('12');
  expect(told.test('占到 12')).toBe(false);
});
