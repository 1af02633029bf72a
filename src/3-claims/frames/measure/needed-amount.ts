import type { MeasureRow } from '../../../schema/knowledge.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';

const verbs = [
  [/(?:需要?|所需|需用)了?([^，,、的]{0,8})$/, 'demand'],
  [/(?:消耗|耗用|耗费|使用|用掉|用去)了?([^，,、的]{0,8})$/, 'consumption'],
] as const;

/** 需钕铁硼11万吨, 消耗铜2吨: behind a verb of need or use, with nothing but the good between them, an amount is what is needed or used. */
export function neededAmount(reading: Reading, { measureById, mentions, view }: Scene, clause: Clause): MeasureRow | undefined {
  if (view.language === 'en' || !reading.dimension.startsWith('mass')) return undefined;
  const before = view.folded.slice(clause.start, reading.phrase.start);
  for (const [verb, measure] of verbs) {
    const good = verb.exec(before)?.[1];
    if (good === undefined) continue;
    const from = reading.phrase.start - good.length;
    const isGood = good === '' || mentions.products.some(({ start, end }) => start >= from - 2 && end === reading.phrase.start);
    if (isGood) return measureById(measure);
  }
  return undefined;
}
