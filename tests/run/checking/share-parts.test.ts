import { expect, test } from 'vitest';
import { createSharing } from '../../../src/run/checking/share-parts.ts';
import { claimOf } from '../../4-findings/claim-of.ts';

test('claims keep what they say, and share what they have in common', () => {
  const share = createSharing();
  const told = [claimOf({ value: '42' }), claimOf({ value: '43' }), claimOf({ value: '44', subject: 'CN', paper: 'b' })];
  const parsed = told.map((claim) => structuredClone(claim));
  const [a, b, c] = parsed.map((claim, index) => share(claim, told[index]!.source));
  expect([a, b, c]).toEqual(told);
  expect(b!.measure).toBe(a!.measure);
  expect(c!.measure).toBe(a!.measure);
  expect(b!.locator.section).toBe(a!.locator.section);
  expect(c!.subject).not.toBe(a!.subject);
});
