import { describe, expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

/** An English text and its claims: amount and unit | subject | measure | period | modality, as far as the row goes; `*` asks nothing. */
type Row = readonly [text: string, ...claims: string[]];

const factors: readonly Row[] = [
  [
    'The odds of readmission were higher among smokers (OR 1.72; 95% CI 1.31–2.26) and patients with gout (OR 1.20, 95% CI 1.02 to 1.41).',
    '1.72 1 | smokers | odds-ratio',
    '1.31..2.26 1 | smokers | confidence-interval',
    '1.20 1 | patients with gout | odds-ratio',
    '1.02..1.41 1 | patients with gout | confidence-interval',
  ],
  [
    'Relapse was seen more often if one of these was present in adults aged 18 and over: obesity (HR 1.84, p = 0.003) and short sleep (HR 1.32, p = 0.04).',
    '*',
    '1.84 1 | obesity | hazard-ratio | - | actual',
    '0.003 1 | obesity | p-value | - | actual',
    '1.32 1 | short sleep | hazard-ratio | - | actual',
    '0.04 1 | short sleep | p-value | - | actual',
  ],
  [
    'Independent predictors of falls were poor vision (aOR 2.02) and use of sedatives (aOR 1.77).',
    '2.02 1 | poor vision | odds-ratio',
    '1.77 1 | use of sedatives | odds-ratio',
  ],
  [
    'Older age (PR 1.05) and living alone (PR 1.62) were associated with delay.',
    '1.05 1 | Older age | rate-ratio',
    '1.62 1 | living alone | rate-ratio',
  ],
];

const outcomes: readonly Row[] = [
  [
    'Night work was associated with a higher risk of diabetes (HR 1.21, 95% CI 1.08-1.36) and of stroke (HR 1.09).',
    '1.21 1 | Night work | hazard-ratio',
    '1.08..1.36 1 | Night work | confidence-interval',
    '1.09 1 | Night work | hazard-ratio',
  ],
  [
    'Surprisingly, coffee had no effect on blood pressure (OR 1.02, p = 0.61).',
    '1.02 1 | coffee | odds-ratio',
    '0.61 1 | coffee | p-value',
  ],
];

describe.each([
  ['whose estimate it is: a factor', factors],
  ['whose estimate it is: what an outcome is told of', outcomes],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...claims) => {
    expect(readClaims(text, 'en', claims)).toEqual(claims);
  });
});
