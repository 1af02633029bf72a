import type { Language } from '../../../schema/place.ts';
import { phrasing, type Phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { FramedReading } from '../../record/to-claim.ts';
import type { Scene } from '../../scene.ts';

const against: Readonly<Record<Language, Phrasing>> = {
  en: phrasing(
    'en',
  )`^(?:\s+(?:in|for|during) (?:the |its )?(?:[\w-]+ ){0,2}(?:quarter|year|half|month|week|season|period))?[,\s(]*(?:up|down|compared|rising|falling|and (?:up|down)|an? (?:${'rise-noun'}|${'fall-noun'}))?\s*(?:from|with|as against|${'versus'})\s+(?:an? |the )*$`,
  zh: phrasing(
    'zh',
  )`^[,，\s(]*(?:显著|明显|略|远)?(?:${'above-or-below'}|而)?(?:${'earlier-time'}|(?:19|20)\d\d年|(?:原|此前|先前|[1-9]\d?月)?(?:${'expected-value'})值?)(?:末|底|同期|同月)?(?:则)?的?[为是]?$`,
};

/** 增幅3%，小于上年的6%: with such a word a change is set against a change. */
const measuredAgainst = phrasing('zh')`(?:${'above-or-below'})[^，,]{0,10}$`;
const aboveOrBelow = phrasing('zh')`${'above-or-below'}`;
const besideOthers = phrasing('zh')`^[，,、](?:[也但而]|也)?(?:${'above-or-below'})?[^，,。;；\d的]{1,12}的$`;

/** Whether a number is called more or less than the one before it, so that both are of one kind even where they tell of a change. */
export const isCalledMoreOrLess = (reading: Reading, { lexicon, view }: Scene): boolean =>
  measuredAgainst(lexicon).test(view.folded.slice(0, reading.phrase.start).slice(-16));

/** The figure that a number is set against: "… to 80.8%, from 68.1% a year before", 高于上年的68.1%. Its holder and measure are those of the number. */
export function levelBefore(reading: Reading, scene: Scene): FramedReading | null {
  const { framed, lexicon, view } = scene;
  const last = framed.at(-1);
  const multiplied = framed.at(-2);
  if (multiplied && last?.reading.dimension === 'ratio' && multiplied.reading.dimension === reading.dimension) {
    if (levelMultiplied.test(view.folded.slice(last.reading.phrase.end, reading.phrase.start))) return multiplied;
  }
  if (!last || last.reading.dimension !== reading.dimension || isToldTwice(reading, scene)) return amountOfPair(reading, scene);
  return against[view.language](lexicon).test(view.folded.slice(last.reading.phrase.end, reading.phrase.start)) ? last : null;
}

/** Compared with $2.4 million, or $0.06 per share: such a figure is of the amount before, which is told twice as well. */
const isToldTwice = ({ phrase }: Reading, { view }: Scene): boolean =>
  view.language === 'en' && /^,? or [$€£¥]?\d/.test(view.folded.slice(phrase.end));

/** $21 million, more than double the prior-year figure of|$9 million. */
const levelMultiplied = /^ (?:the|its|that|those) (?:[a-z'’-]+ ){0,5}(?:of|in) $|^ (?:the )?$/;

const orElse = /^\s*,?\s*(?:or|\()\s*$/;
const laterAgainst = phrasing('en')`^[^.;:\d]{0,60}(?:(?:19|20)\d\d[^.;:\d]{0,30})?\b(?:(?:up|down) from|${'versus'})\s+(?:an? |the )*$`;

/** 7,400 t or 40% of demand in 2022, compared with 5,600 t or 34% in 2021: of an amount that is told as a part too, the one set against it. */
function amountOfPair(reading: Reading, { framed, lexicon, view }: Scene): FramedReading | null {
  const [amount, part] = framed.slice(-2);
  if (view.language !== 'en' || !amount || !part || amount.reading.dimension !== reading.dimension) return null;
  const isPair = orElse.test(view.folded.slice(amount.reading.phrase.end, part.reading.phrase.start));
  return isPair && laterAgainst(lexicon).test(view.folded.slice(part.reading.phrase.end, reading.phrase.start)) ? amount : null;
}

/** 增长8%，优于韩国的1.8%，新加坡的0.2%: the figure that those of others are set against one after the other. */
export function comparedBefore(reading: Reading, { framed, lexicon, mentions, view }: Scene): FramedReading | null {
  const last = framed.at(-1);
  if (view.language !== 'zh' || !last || last.reading.dimension !== reading.dimension) return null;
  const between = view.folded
    .slice(last.reading.phrase.end, reading.phrase.start)
    .replace(/^[)）]\s?[^\s、，,。;；()（）]{0,12}/, '')
    .replace(/[(（]\s*$/, '');
  const isNext = besideOthers(lexicon).test(between);
  const isCompared = aboveOrBelow(lexicon).test(view.folded.slice(framed[0]!.reading.end, reading.phrase.start));
  const isNamed = mentions.measures.some(({ start, end }) => start >= last.reading.end && end <= reading.start);
  return isNext && isCompared && !isNamed ? last : null;
}
