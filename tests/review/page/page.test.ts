import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filterQueue, noFilters } from '../../../src/review/page/filter-queue.ts';
import { grouped } from '../../../src/review/page/grouped.ts';
import { createScale } from '../../../src/review/page/plot-scale.ts';
import { linkTo, routeOf } from '../../../src/review/page/route.ts';
import { wordsIn } from '../../../src/review/page/words.ts';
import type { QueueRow } from '../../../src/review/messages.ts';

const row = (id: string, fields: Partial<QueueRow> = {}): QueueRow => ({
  id,
  code: 'conflict',
  severity: 'high',
  confidence: 0.9,
  status: 'open',
  message: { zh: '数值冲突', en: 'Two figures' },
  worth: 1,
  verdict: null,
  who: null,
  papers: ['p'],
  languages: ['en'],
  measure: { zh: '产量', en: 'production' },
  ...fields,
});

describe('the queue', () => {
  const rows = [
    row('a'),
    row('b', { status: 'stale', languages: ['zh'] }),
    row('c', { status: 'resolved', who: 'Lin', code: 'drift' }),
    row('d', { papers: ['q'] }),
  ];
  test.each([
    [{}, 'abd'],
    [{ status: '' }, 'abcd'],
    [{ status: 'stale' }, 'b'],
    [{ status: '', code: 'drift' }, 'c'],
    [{ status: '', who: 'Lin' }, 'c'],
    [{ language: 'zh' }, 'b'],
    [{ paper: 'q' }, 'd'],
    [{ search: '产量 TWO' }, 'abd'],
    [{ search: 'tin mines' }, 'd'],
    [{ search: 'nowhere' }, ''],
  ])('%j leaves %s', (filters, ids) => {
    expect(filterQueue(rows, { ...noFilters, ...filters }, (paper) => (paper === 'q' ? 'Tin mines' : paper)).join('')).toBe(ids);
  });
});

describe('addresses', () => {
  test.each([
    { view: 'queue', finding: null },
    { view: 'queue', finding: 'a/b#c' },
    { view: 'facts' },
    { view: 'fact', id: '稀土' },
    { view: 'document', id: 'a b', claim: null },
    { view: 'document', id: '../x', claim: 'c%1' },
    { view: 'history' },
  ] as const)('%j is read as it was written', (route) => {
    expect(routeOf(linkTo(route))).toEqual(route);
  });

  test.each(['', '#', '#/nowhere', '#/fact', '#/finding/', '#javascript:alert(1)', '#/document/%E0%A4%A'])(
    '%j leads to the queue',
    (hash) => {
      expect(routeOf(hash)).toEqual({ view: 'queue', finding: null });
    },
  );
});

describe('a scale', () => {
  test.each([[[240, 310]], [[5, 5]], [[0, 0]], [[-3, 8, 2]], [[1e9, 1.2e9]], [[Number.NaN]], [[]]])(
    'holds all of %j, with ticks within',
    (values) => {
      const { place, ticks, lower, upper } = createScale(values, 100, 500);
      for (const value of values.filter(Number.isFinite)) {
        expect(place(value)).toBeGreaterThanOrEqual(100);
        expect(place(value)).toBeLessThanOrEqual(500);
      }
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      for (const tick of ticks) expect(tick >= lower && tick <= upper).toBe(true);
    },
  );
});

test.each([
  ['240000', '240\u2009000'],
  ['2023', '2023'],
  ['1234567.8900', '1\u2009234\u2009567.8900'],
  ['-55000', '-55\u2009000'],
  ['2023-05-01', '2023-05-01'],
])('%s is grouped as %s', (amount, text) => {
  expect(grouped(amount)).toBe(text);
});

test('words fill their places in both languages', () => {
  expect(wordsIn('en')('progress', 3, 9)).toBe('3 of 9 decided');
  expect(wordsIn('zh')('progress', 3, 9)).toBe('已核 3／9');
});

test('the page makes no markup out of text', () => {
  const sources = ['element', 'passage-view', 'claim-card', 'document-view', 'plot-view'].map((name) =>
    readFileSync(`src/review/page/${name}.ts`, 'utf8'),
  );
  for (const source of sources) expect(source).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser/);
});
