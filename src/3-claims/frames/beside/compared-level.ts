import type { Reading } from '../../quantities/reading.ts';
import type { FramedReading } from '../../record/to-claim.ts';
import type { Scene } from '../../scene.ts';

const against = {
  en: /^(?:\s+(?:in|for|during) (?:the |its )?(?:[\w-]+ ){0,2}(?:quarter|year|half|month|week|season|period))?[,\s(]*(?:up|down|compared|rising|falling|and (?:up|down))?\s*(?:from|with|against|versus|vs\.?|as against)\s+(?:an? |the )*$/,
  zh: /^[,，\s(]*(?:显著|明显|略|远)?(?:[高低多少大小好快慢优]于|而)?(?:上年|去年|上月|上季度|上年同期|去年同期|前一年|(?:19|20)\d\d年|(?:原|此前|先前|[1-9]\d?月)?(?:预测|预估|预期|目标|计划)值?)(?:末|底|同期|同月)?(?:则)?的?[为是]?$/,
};

/** 增幅3%，小于上年的6%: with such a word a change is set against a change. */
const measuredAgainst = /(?:[高低多少大小好快慢优]于|不及)[^，,]{0,10}$/;

/** Whether a number is called more or less than the one before it, so that both are of one kind even where they tell of a change. */
export const isCalledMoreOrLess = (reading: Reading, { view }: Scene): boolean =>
  measuredAgainst.test(view.folded.slice(0, reading.phrase.start).slice(-16));

/** The figure that a number is set against: "… to 80.8%, from 68.1% a year before", 高于上年的68.1%. Its holder and measure are those of the number. */
export function levelBefore(reading: Reading, { framed, view }: Scene): FramedReading | null {
  const last = framed.at(-1);
  if (!last || last.reading.dimension !== reading.dimension) return null;
  return against[view.language].test(view.folded.slice(last.reading.phrase.end, reading.phrase.start)) ? last : null;
}

/** 增长8%，优于韩国的1.8%，新加坡的0.2%: the figure that those of others are set against one after the other. */
export function comparedBefore(reading: Reading, { framed, mentions, view }: Scene): FramedReading | null {
  const last = framed.at(-1);
  if (view.language !== 'zh' || !last || last.reading.dimension !== reading.dimension) return null;
  const between = view.folded
    .slice(last.reading.phrase.end, reading.phrase.start)
    .replace(/^[)）]\s?[^\s、，,。;；()（）]{0,12}/, '')
    .replace(/[(（]\s*$/, '');
  const isNext = /^[，,、](?:[也但而]|也)?(?:[高低多少大小好快慢优]于|不及)?[^，,。;；\d的]{1,12}的$/.test(between);
  const isCompared = /(?:[高低多少大小好快慢优]于|不及)/.test(view.folded.slice(framed[0]!.reading.end, reading.phrase.start));
  const isNamed = mentions.measures.some(({ start, end }) => start >= last.reading.end && end <= reading.start);
  return isNext && isCompared && !isNamed ? last : null;
}
