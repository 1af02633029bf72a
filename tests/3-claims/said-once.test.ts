import { expect, test } from 'vitest';
import { buildPipeline } from '../build-pipeline.ts';

const pipeline = buildPipeline();

/** The claims of a whole paper: amount, unit, subject, measure, period. */
const claimsOf = (format: 'txt' | 'md', text: string): string[] =>
  pipeline
    .read({ id: 'p', path: 'p', sha256: '0'.repeat(64), format, text, bibliography: { language: 'en' } })
    .claims.map(({ quantity, subject, measure, period }) =>
      [`${quantity.amount} ${quantity.unit}`, subject?.id ?? subject?.text, measure?.id ?? measure?.text, period?.start].join(' | '),
    );

test('what a report says of its data holds for its tables', () => {
  const text = `# Barite

(Data in thousand metric tons unless otherwise noted)

| Country | Mine production 2021 | Reserves |
| --- | --- | --- |
| India | 1,600 | 51,000 |
| Morocco | 1,100 | |
`;
  expect(claimsOf('md', text)).toEqual([
    '1600000 t | IN | production | 2021',
    '51000000 t | IN | reserves | ',
    '1100000 t | MA | production | 2021',
  ]);
});

test('groups with their sizes head the columns of a trial, measures its rows', () => {
  const text = `# Tai chi for sleep

| | Tai chi (n=40) | Stretching (n=41) |
| --- | --- | --- |
| Nightmares | 6 (15%) | 12 (29%) |
`;
  const cells = claimsOf('md', text).filter((line) => !/^4[01] /.test(line));
  expect(cells.map((line) => line.split(' | ').slice(0, 3).join(' | '))).toEqual([
    '6 1 | Tai chi | Nightmares',
    '15 % | Tai chi | Nightmares',
    '12 1 | Stretching | Nightmares',
    '29 % | Stretching | Nightmares',
  ]);
});

test('a caption that gives a share gives it for every column', () => {
  const text = `# Dyes

Table 1. Colour retention (%) after washing

| Fibre | Red | Blue |
| --- | --- | --- |
| Cotton | 71 | 64 |
`;
  expect(claimsOf('md', text).map((line) => line.split(' | ').slice(0, 3).join(' | '))).toEqual([
    '71 % | cotton | Colour retention',
    '64 % | cotton | Colour retention',
  ]);
});

test('a report that says "we" is of the company at its head, and of the year it accounts for', () => {
  const text = `HARBOUR DREDGING COMPANY

Review for the year ended March 31, 2022

Turnover rose to $18 million. We sold 4 barges.
`;
  expect(claimsOf('txt', text).map((line) => line.split(' | ')[1])).toEqual(['Harbour Dredging Company', 'Harbour Dredging Company']);
  expect(claimsOf('txt', text)[0]).toContain('| 2022');
});

test('a company that says "we" in one place of many is whom it speaks of', () => {
  const text = `HARBOUR DREDGING COMPANY

We keep a yard in Oregon and another in Texas. In 2022 we sold 4 barges. The state of Oregon lent us $3 million.
`;
  expect(claimsOf('txt', text).map((line) => line.split(' | ')[1])).toEqual(['Harbour Dredging Company', 'Harbour Dredging Company']);
});

test('a title that ends with a year is on that year', () => {
  const text = `# Honey statistics, Latvia and Estonia, 2019

*Bulletin, released 4 May 2020*

Hives in Latvia yielded 2,000 t, 8% below the level of 2018. A hive can hold 60 kg. Exports came to 400 t, against 500 t a year earlier. The aim for 2025 is 3,000 t. Imports came to 700 t.
`;
  expect(claimsOf('md', text).map((line) => `${line.split(' | ')[0]} ${line.split(' | ')[3]}`)).toEqual([
    '2000 t 2019',
    '8 % 2019',
    '60 kg ',
    '400 t 2019',
    '500 t 2018',
    '3000 t 2025',
    '700 t 2019',
  ]);
});

test('a heading that runs into an abstract is no part of what it tells', () => {
  const text = `# Yoga for sleep

**Design, Setting, and Participants** Rural clinics recorded 40 visits.

**Importance** Snoring affects 12% of adults.
`;
  expect(claimsOf('md', text).map((line) => line.split(' | ')[1])).toEqual(['Rural clinics', 'adults']);
});
