import { expect, test } from 'vitest';
import { skipReasonInWords, skipReasons } from '../../src/schema/skip-reasons.ts';
import { buildPipeline, paperOf } from '../build-pipeline.ts';

const text =
  '# Notes 12\n\nOn 3 May 2021, as Table 2 shows, HEM 907 cost 5 USD [4] at 12 weeks (95% CI, 3 to 4). See 10.1234/x.5, room 17 and the 2nd of 4.\n\n1. One thing\n2. Another\n\n| Lot 5 | 2020 |\n| --- | --- |\n| A | 7 |\n\n## References\n\n[4] A. Title. 2020.\n';

test('every reason that a run gives has words in both languages', () => {
  const reasons = new Set(
    buildPipeline()
      .read(paperOf('a', 'md', text))
      .coverage.skipped.map(({ reason }) => reason),
  );
  expect(reasons.size).toBeGreaterThan(5);
  expect([...reasons].filter((reason) => !Object.hasOwn(skipReasons, reason))).toEqual([]);
  for (const words of Object.values(skipReasons)) expect(words.zh).toMatch(/\p{Script=Han}/u);
});

test('what a reviewer set aside says so, and a reason of tomorrow stands as it is', () => {
  expect(skipReasonInWords('decision:d1').en).toMatch(/reviewer/);
  expect(skipReasonInWords('of-tomorrow')).toEqual({ zh: 'of-tomorrow', en: 'of-tomorrow' });
});
