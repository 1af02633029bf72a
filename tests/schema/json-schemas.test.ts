import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/schema/json-schemas.ts';
import { sampleOutcome } from '../publish/sample-outcome.ts';

const written = jsonSchemas();
const { papers, facts } = sampleOutcome({ a: '7 of 40' });

test('every schema is valid JSON Schema', () => {
  expect(Object.keys(written)).toEqual(
    expect.arrayContaining(['claim', 'fact', 'finding', 'reference', 'source', 'coverage', 'paper-document']),
  );
  const ajv = new Ajv2020({ strict: false });
  for (const schema of Object.values(written)) expect(() => ajv.compile(schema)).not.toThrow();
});

test.each([
  ['claim', papers[0]!.claims[0]!, { confidence: 2 }],
  ['fact', facts[0]!, { n_claims: 0 }],
  ['coverage', papers[0]!.coverage, { pages: 'x' }],
])('%s: takes a record, refuses a broken one', (name, record, fault) => {
  const validate = new Ajv2020({ strict: false }).compile(written[name]!);
  validate(record);
  expect(validate.errors).toBeNull();
  expect(validate({ ...record, ...fault })).toBe(false);
});

test('columns have their descriptions', () => {
  expect(written['fact']).toMatchObject({ properties: { obs_status: { description: expect.stringMatching(/agreed.*一致/) as string } } });
});
