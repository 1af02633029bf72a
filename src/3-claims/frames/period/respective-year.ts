import { type PeriodMention, yearOf } from '../../periods/period.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { respectiveNumbers } from '../lists/distribute.ts';

/** 2021—2023年产量分别为3万吨、4万吨和5万吨: of a stretch with as many years as there are numbers each number has its own. */
export function respectiveYear(reading: Reading, scene: Scene): PeriodMention | undefined {
  const { list = [], sign = 0 } = respectiveNumbers(reading, scene) ?? {};
  const first = list[0];
  if (!first || list.length < 2) return undefined;
  const stretch = scene.periods.findLast(({ end, kind }) => kind === 'range' && end <= Math.max(sign, first.phrase.start));
  const from = yearOf(stretch?.from);
  if (!stretch || !from || stretch.from?.length !== 4 || (yearOf(stretch.to) ?? 0) - from + 1 !== list.length) return undefined;
  const year = String(from + list.indexOf(reading));
  return { ...stretch, from: year, to: year, kind: 'point' };
}
