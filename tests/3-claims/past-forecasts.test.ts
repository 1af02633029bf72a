import { expect, test } from 'vitest';
import { buildPipeline, paperOf } from '../build-pipeline.ts';

const pipeline = buildPipeline();
const moods = (text: string): string[] =>
  pipeline.read({ ...paperOf('p', 'txt', text), bibliography: { year: 2026 } }).claims.map(({ modality }) => modality);

test('a forecast of a year that is past for the paper is still one; beside a coming year the past one is as it was', () => {
  expect(moods('In early 2023 the board expected Peru to mine 190 to 220 t of tin in 2023.')).toEqual(['forecast']);
  expect(moods('Tin output was 210 t in 2021 and is expected to reach 260 t in 2030.')).toEqual(['actual', 'forecast']);
  expect(moods('Demand of 150 t in 2021 is projected to reach 260 t in 2030.')).toEqual(['actual', 'forecast']);
});
