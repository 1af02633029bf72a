import { describe, expect, it } from 'vitest';
import { factIdentityOf, factKeyOf } from '../../src/identity/fact-identity.ts';
import { contentHash } from '../../src/identity/hash.ts';
import { createLabels } from '../../src/identity/labels.ts';
import { normalisePhrase } from '../../src/identity/normalise-phrase.ts';
import { builtInKnowledge } from '../../src/pipeline.ts';
import { claimOf, type Told } from '../4-findings/claim-of.ts';

const keyOf = (told: Partial<Told>) => factKeyOf(factIdentityOf(claimOf({ value: '5', ...told })), '');

describe('what is one fact', () => {
  it.each<[string, Partial<Told>, Partial<Told>, boolean]>([
    ['a yearly amount with and without a year', { dimension: 'mass' }, { dimension: 'mass-rate', unit: 't/a' }, true],
    ['phrases but for spaces and articles', { measure: '?the output of a mine' }, { measure: '?Output of mine' }, true],
    ['a scope that is the subject itself', { scope: 'CN' }, {}, true],
    [
      'new and total capacity',
      { measure: 'capacity', words: 'new capacity' },
      { measure: 'capacity', words: 'cumulative capacity' },
      false,
    ],
    ['new capacity by two ids', { measure: 'capacity', words: 'capacity added' }, { measure: 'new-capacity', words: '新增装机' }, true],
    ['a grade of a good', { goods: 'high-purity rare earths' }, { goods: 'rare earths' }, false],
    ['two currencies', { dimension: 'money', unit: 'USD' }, { dimension: 'money', unit: 'CNY' }, false],
    ['a dated event, whatever its date', { dimension: 'date', period: '2017' }, { dimension: 'date', period: '2018' }, true],
    ['what a mine once supplied', { period: null, quote: 'At its peak it made 5 t.' }, { period: null, quote: 'It makes 5 t.' }, false],
    ['a sensitivity analysis', { quote: 'In a sensitivity analysis it was 5.' }, { quote: 'It was 5.' }, false],
    ['one of the young', { quote: 'The rate among youth was 5.' }, { quote: 'The rate was 5.' }, false],
    [
      'the young, by holder or beside the figure',
      { subject: '?youth', quote: 'Youth: 5.' },
      { subject: '?youth', quote: 'It was 5.' },
      true,
    ],
    ['the young of the clause before', { quote: '青年为7，总数为5。' }, { quote: '总数为5。' }, true],
    [
      'increases of nothing the tables know',
      { measure: 'increase', words: '生活用水量增量' },
      { measure: 'increase', words: '用水总量增量' },
      false,
    ],
    [
      'what was made in a quarter and in a year',
      { period: null, quote: 'It made 5 t of tin during the quarter.' },
      { period: null, quote: 'It made 5 t of tin.' },
      false,
    ],
    ['what is smuggled and what is sold', { quote: '走私出口为5。' }, { quote: '出口为5。' }, false],
    ['two types of a deposit', { goods: '磷钇矿型重稀土' }, { goods: '离子吸附型重稀土' }, false],
    [
      'a share of processed goods',
      { measure: 'share(export-volume)', words: '深加工品出口占比' },
      { measure: 'share(export-volume)', words: '出口占比' },
      false,
    ],
    [
      'the batch that a list is of',
      { quote: '第三批指标分别为7吨、5吨。', prefix: '第三批指标分别为7吨、' },
      { quote: '指标分别为7吨、5吨。', prefix: '指标分别为7吨、' },
      false,
    ],
    [
      'how far a batch was raised to',
      { quote: 'It raised the first batch by 2% to 5 t.' },
      { quote: 'It raised output by 2% to 5 t.' },
      false,
    ],
    ['two batches of a quota', { quote: '第一批指标为5。' }, { quote: '第二批指标为5。' }, false],
    [
      'the first batch of 5 and the second',
      { quote: '第一批为5，第二批为5。', prefix: '第一批为' },
      { quote: '第一批为5，第二批为5。', prefix: '第一批为5，第二批为' },
      false,
    ],
    [
      'a phrase with and without its holder',
      { subject: '?鹿特丹港', measure: '?鹿特丹港吞吐量' },
      { subject: '?鹿特丹港', measure: '?吞吐量' },
      true,
    ],
    ['totals of two papers', { paper: 'a', subject: '?Total' }, { paper: 'b', subject: '?Total' }, false],
    [
      'shares of nothing named',
      { measure: 'share', words: 'share of recycled scrap' },
      { measure: 'share', words: 'share of miners' },
      false,
    ],
  ])('%s', (_, a, b, same) => {
    expect(keyOf(a) === keyOf(b)).toBe(same);
  });

  it('is nothing that a bare 占比 tells', () => {
    expect(factIdentityOf(claimOf({ value: '5', measure: 'share', words: '占比' })).measure).toBe('');
  });
});

it('normalises width, case, punctuation and 的', () => {
  expect(normalisePhrase('稀土的 ＮｄＦｅＢ（磁材）')).toBe('稀土ndfeb磁材');
});

it('hashes to sixteen letters, no number to a spreadsheet, that hang on every character', () => {
  const seen = new Set(Array.from({ length: 20_000 }, (_, index) => contentHash(`fact ${index}`)));
  expect(seen.size).toBe(20_000);
  expect([...seen].every((hash) => /^[a-p]{16}$/.test(hash))).toBe(true);
  expect(contentHash('𬬭')).not.toBe(contentHash('𬬻'));
});

it('says in the label what tells a figure from others of its measure', () => {
  const labels = createLabels(builtInKnowledge());
  const label = (quote: string) => {
    const claim = claimOf({ value: '5', subject: 'CN', measure: 'unemployment', period: '2023', quote });
    return [labels.zh(claim, '2023'), labels.en(claim, '2023')];
  };
  expect(label('It was 5.').join()).not.toMatch(/[（(]/);
  expect(label('The urban rate was 5.')).toEqual([expect.stringContaining('（城镇）'), expect.stringContaining('(urban)')]);
});
