import type { Reading } from '../../quantities/reading.ts';
import type { FramedReading } from '../../record/to-claim.ts';
import type { Scene } from '../../scene.ts';

const against = {
  en: /^[,\s(]*(?:up|down|compared|rising|falling|and (?:up|down))?\s*(?:from|with|against|versus|vs\.?|as against)\s+(?:an? |the )*$/,
  zh: /^[,，\s(]*(?:显著|明显|略|远)?(?:高于|低于|多于|少于|好于|而)?(?:上年|去年|上月|上季度|上年同期|去年同期|前一年)(?:末|同期|同月)?(?:则)?的?[为是]?$/,
};

/** The figure that a number is set against: "… to 80.8%, from 68.1% a year before", 高于上年的68.1%. Its holder and measure are those of the number. */
export function levelBefore(reading: Reading, { framed, view }: Scene): FramedReading | null {
  const last = framed.at(-1);
  if (!last || last.reading.dimension !== reading.dimension || !last.subject) return null;
  return against[view.language].test(view.folded.slice(last.reading.phrase.end, reading.phrase.start)) ? last : null;
}
