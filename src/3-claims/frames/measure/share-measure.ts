import type { Term } from '../../../schema/claim.ts';
import type { MeasureRow } from '../../../schema/knowledge.ts';
import { leftOf } from '../../../text/left-of.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { type Clause, clauseAt } from '../../view.ts';
import { chineseHead } from '../clause/chinese-head.ts';
import { quantityName } from '../clause/english-quantity.ts';
import { pairedName } from '../lists/paired-names.ts';
import { qualifierOf } from '../product/qualified-measure.ts';
import { measureWayOf } from '../../record/provenance.ts';
import { phraseTerm, termOf } from '../terms.ts';
import { withoutHolder } from '../clause/noun-phrase.ts';
import { baseMeasure } from './base-measure.ts';
import type { ChosenMeasure } from './chosen-measure.ts';
import { endsHead } from './headed-measure.ts';
import { chargeBehind, labelBeforeArm, namedRate, shareNoun } from './share-words.ts';

/** What a percentage is where it is no share of a base: a rate of the tables, a rate named at the number, the part that the figure before it is. */
export function rateOrPart(
  reading: Reading,
  base: PhraseMatch<MeasureRow> | undefined,
  scene: Scene,
  clause: Clause,
  subject: Term | null,
): ChosenMeasure | null {
  const { carried, clauses, view } = scene;
  const market = view.language === 'zh' ? inMarket.exec(view.text.slice(clause.start, reading.phrase.start))?.[1] : undefined;
  const ofMarket = market ? scene.measureById('market-share') : undefined;
  if (ofMarket) return { term: termOf(ofMarket, 'zh', `${market}市场占比`), way: 'rate' };
  const before = scene.framed.at(-1);
  // 45 Mt at 1.2%.
  const isAtGrade = before?.reading.dimension === 'mass' && view.folded.slice(before.reading.phrase.end, reading.phrase.start) === ' at ';
  const grade = isAtGrade ? scene.measureById('grade') : undefined;
  if (grade) return { term: termOf(grade, view.language), way: 'rate' };
  if (
    before &&
    before.reading.dimension === reading.dimension &&
    measureWayOf(before.provenance) === 'named-rate' &&
    (isLevelAlone(reading, scene, clause) || onScale.test(view.folded.slice(0, reading.phrase.start)))
  )
    return { term: before.measure, way: 'carried' };
  const rate = baseMeasure(reading, scene, clauseAt(clauses, reading.start), isRate, 0);
  const governs = rate && base && rate.end <= base.start && /^\s+of\s/.test(view.folded.slice(rate.end, base.start));
  const closer = rate && (!base || governs || Math.abs(rate.start - reading.start) <= Math.abs(base.start - reading.start));
  if (closer) return { term: termOf(rate.value, view.language, view.text.slice(compoundStart(rate, scene), rate.end)), way: 'rate' };
  const last = scene.framed.at(-1);
  if (onAverage.test(scene.view.folded.slice(clause.start, reading.phrase.start)) && last?.reading.dimension === reading.dimension)
    return { term: last.measure, way: 'carried' };
  const levied = chargeBehind(reading, scene);
  if (levied) return { term: phraseTerm(levied), way: 'named-rate' };
  const head = chineseHead(reading, scene, clause);
  const property =
    head?.isProperty && !endsHead(base, reading, scene, clause) && !(base && base.start > head.property.end)
      ? view.text.slice(head.property.start, head.property.end)
      : '';
  const named =
    whatIsDone(reading, scene) ||
    headOfPair(reading, scene) ||
    labelBeforeArm(reading, scene) ||
    property ||
    namedRate(reading, scene, clause) ||
    (base || isAtPart(reading, scene) ? '' : quantityName(reading, scene));
  if (named) return { term: phraseTerm(named), way: 'named-rate' };
  if (!base && furtherTo.test(scene.view.folded.slice(clause.start, reading.phrase.start)) && carried.dimension === reading.dimension)
    return { term: carried.measure, way: 'carried' };
  const goesOn =
    !base &&
    isPart(carried.measure) &&
    (pairedName(reading, scene) !== null || saysNothing(shareNoun(reading, scene, clause), subject, clause));
  return goesOn ? { term: carried.measure, way: 'carried' } : null;
}

/** A flat 5 per cent royalty gave way to a scale from|4 to 11 per cent. */
const onScale = /\b(?:scale|range|band|schedule|corridor) (?:of |running |ranging |rising |going )?(?:from )?$/;

/** 加征10%的关税，2010年提高到25%: nothing but when and how it moved. */
function isLevelAlone({ phrase }: Reading, { periods, view }: Scene, clause: Clause): boolean {
  const dated = periods.findLast(({ start, end }) => start >= clause.start && end <= phrase.start)?.end ?? clause.start;
  return /^(?:又|再|则|进一步|逐步)*(?:提高|上调|下调|降低|调整|上升|下降|提升|升|降|增)[到至为]$/.test(
    view.folded.slice(dated, phrase.start).trim(),
  );
}

/** 在世界永久磁铁市场上的占比达到87%. */
export const inMarket = /在(?:世界|全球|国际)?(\p{Script=Han}{2,10}?)市场[上中]?的?(?:占比|份额|占有率|比重)[^，,。;；]{0,8}$/u;

/** 利用率为10%~40%，平均27%. */
const onAverage = /^[\s，,;；]*平均(?:值|水平)?(?:为|是|达到?|约)*$/;

const ofList = /^[\s，,、;；和及与]*((?:[\p{Script=Han}A-Za-z（）()]{2,14})(?:率|比率))(?:分别)?(?:为|达到?|是|约|仅|至)*\s*$/u;

/** 平均净利率5.2%、平均净资产收益率8.3%: a rate that is named between the figure before and its own. */
export function rateInList({ dimension, phrase }: Reading, scene: Scene): Term | null {
  const { mentions, readings, view } = scene;
  if (dimension !== 'share') return null;
  const before = view.language === 'zh' ? readings.findLast((other) => other.phrase.end <= phrase.start) : undefined;
  const between = before ? view.text.slice(before.phrase.end, phrase.start) : '';
  const name = before?.dimension === 'share' ? (ofList.exec(between)?.[1] ?? '') : '';
  if (!name || /[增降升跌涨减]|占/.test(name)) return null;
  const end = before!.phrase.end + between.indexOf(name) + name.length;
  const known = mentions.measures.find((measure) => measure.end === end && measure.value.dimensions.includes('share'));
  const words = withoutHolder(name, scene);
  return known ? termOf(known.value, view.language, words) : phraseTerm(words);
}

/** 继续增加到1.0%: what was spoken of goes further. */
const furtherTo =
  /^[\s，,]*(?:当|若|而|并|随后|之后)?(?:继续|进一步|再|又|持续|逐步|仍)+(?:增加|增大|提高|升高|上升|降低|减少|下降|降|升|增)(?:至|到)了?$/;

/** Exceeded 50 mg/L at 14% of stations: the part is of where it was so, and not of what the clause is about. */
const isAtPart = ({ phrase }: Reading, { view }: Scene): boolean =>
  view.language === 'en' &&
  /\b(?:at|in|on|for|among|across|by|with) $/.test(view.folded.slice(0, phrase.start)) &&
  /^\s+of\s/.test(view.folded.slice(phrase.end));

/** 占比分别为10%和9%: a word for a share alone does not say of what. */
function headOfPair(reading: Reading, scene: Scene): string {
  const head = pairedName(reading, scene)?.head ?? '';
  return shareAlone(scene.lexicon).test(head) ? '' : head;
}

const shareAlone = phrasing('both', 'i')`^(?:所占|各占)?(?:${'share-noun'})$`;

/** Moisture content, the ash yield, 固体废物|利用率: a common noun before a rate is part of its name, unless it is a good or a measure of its own. */
function compoundStart(rate: PhraseMatch<MeasureRow>, scene: Scene): number {
  const { start } = rate;
  const { mentions, view } = scene;
  if (view.language === 'zh') {
    const qualifier = qualifierOf(rate, scene)?.start ?? start;
    const from = Math.max(
      qualifier,
      ...mentions.products.filter((good) => good.end > qualifier && good.start < start).map(({ end }) => end),
    );
    // 矿|物回收率: a good that the dictionary cuts otherwise leaves half a word.
    return view.words.some((word) => word.start === from) && !/^[这该此其]/.test(view.folded.slice(from)) ? from : start;
  }
  const word = view.words.findLast(({ end }) => end < start);
  if (word?.end !== start - 1 || word.tag !== 'NOUN' || !/^[a-z-]{3,}$/.test(view.text.slice(word.start, word.end))) return start;
  const named = [...mentions.entities, ...mentions.products, ...mentions.measures];
  return named.some((other) => other.start < word.end && other.end > word.start) ? start : word.start;
}

/** Only 2% of the patents are licensed, 19% is burned: a part to which something is done is no share that its holder has of a whole. */
const passive = /^\s+(of\s+(?:[a-z'-]+\s+){1,6}?)?(?:is|are|was|were)\s+(?:[a-z]+ly\s+)?([a-z]{2,}(?:ed|wn|ken|ven|lost|sold|made))\b/;

/** Without "of" the part has to open its clause: "an efficiency of 9% was achieved" is told of the efficiency. */
const opens = /(?:^|[,;:])\s*(?:and |but |while |whereas |(?:only|just|another|the other|the remaining|a further) )*$/;

function whatIsDone({ end, phrase }: Reading, { mentions, view }: Scene): string {
  const [all = '', whole = '', done = ''] = passive.exec(view.folded.slice(end)) ?? [];
  if (!done || (!whole && !opens.test(leftOf(view.folded, phrase.start)))) return '';
  const start = end + all.length - done.length;
  const isMeasure = mentions.measures.some((measure) => measure.start < start + done.length && measure.end > start);
  return isMeasure ? '' : `share ${done}`;
}

const isRate = (row: MeasureRow): boolean => row.kind === 'share' && row.dimensions.includes('share');

const isPart = (term: Term | null): boolean =>
  /^share|dependence|rate|utilisation|margin|grade/.test(term?.id ?? '') || (term?.text.endsWith('率') ?? false);

/** Nothing but the holder's name (日本为8.3%, 冶金合金(21%)) stands at the number: it is of what the figure before it is of. */
function saysNothing(words: string, subject: Term | null, clause: Clause): boolean {
  return clause.inside || words === '' || subject?.text.includes(words) === true || words.includes(subject?.text ?? '\u0000');
}
