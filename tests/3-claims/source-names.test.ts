import { expect, test } from 'vitest';
import { buildPipeline, paperOf } from '../build-pipeline.ts';

const paper = `# Salt

World salt production was 290 Mt in 2021 [1]. SaltWatch International has 310 Mt in 2021 [2]. Bryne Salt has 4 Mt in 2021 [1].

Table 1. World salt production (Mt)

| Source | 2021 | 2022 |
| --- | --- | --- |
| Brine Board of Records | 290 | 295 |
| SaltWatch International | 310 | 318 |

## References

[1] Brine Board of Records. Yearbook of salt. 2023.

[2] SaltWatch International. Outlook for salt. 2023.
`;

test('a body that the paper cites tells figures and does not own them, in text and in tables', () => {
  const { claims } = buildPipeline().read(paperOf('salt', 'md', paper));
  expect(claims.map(({ exact, subject, citations }) => [exact, subject?.text.toLowerCase(), citations[0]?.text])).toEqual([
    ['290 Mt', 'world', '[1]'],
    ['310 Mt', 'world', '[2]'],
    ['4 Mt', 'bryne salt', '[1]'],
    ['290', 'world', 'Brine Board of Records'],
    ['295', 'world', 'Brine Board of Records'],
    ['310', 'world', 'SaltWatch International'],
    ['318', 'world', 'SaltWatch International'],
  ]);
});
