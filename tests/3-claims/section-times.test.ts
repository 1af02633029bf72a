import { expect, test } from 'vitest';
import { buildPipeline } from '../build-pipeline.ts';

const pipeline = buildPipeline();
const periodsOf = (text: string) =>
  pipeline.extractClaims('paper', text, 'en').map(({ exact, period }) => `${exact} ${period?.start ?? '-'}/${period?.end ?? '-'}`);

test('a heading with a time dates what stands below it, up to the next that has one', () => {
  const paper = [
    '# Freight in Norway',
    'This report follows goods by road and rail.',
    '## Exports, January to March 2020',
    'Salmon exports were 214 kt. Cod exports fell by 4% on the same period in 2019.',
    '### By rail',
    'Rail freight carried 3.1 Mt.',
    '## The year 2021',
    'Salmon exports were 940 kt.',
  ].join('\n\n');
  expect(periodsOf(paper)).toEqual(['214 kt 2020-01/2020-03', '4% 2020-01/2020-03', '3.1 Mt 2020-01/2020-03', '940 kt 2021/2021']);
});

test('a heading that looks ahead or compares dates nothing', () => {
  const paper = [
    '# Freight in Norway',
    '## Outlook for 2030',
    'Salmon exports were 214 kt.',
    '## Changes from 2015 to 2018',
    'Cod exports were 90 kt.',
  ].join('\n\n');
  expect(periodsOf(paper)).toEqual(['214 kt -/-', '90 kt -/-']);
});
