import { operatorOf } from '../../../identity/measure-id.ts';
import type { Term } from '../../../schema/claim.ts';
import type { MeasureRow } from '../../../schema/knowledge.ts';
import type { Span } from '../../../schema/place.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import { phrasing } from '../../../text/phrasing.ts';
import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { type Clause, clauseAt } from '../../view.ts';
import { wordsBeforeNumber } from '../clause/chinese-head.ts';
import { pairedWith } from '../lists/distribute.ts';
import { partOfJoint } from '../lists/joint-measure.ts';
import { quantityInOrder } from '../lists/quantities-in-order.ts';
import { thingsSetApart } from '../clause/described-noun.ts';
import { ownThing } from '../clause/own-thing.ts';
import { quantityPhrase } from '../clause/english-quantity.ts';
import { qualifierOf } from '../product/qualified-measure.ts';
import { speaksOfOther } from '../beside/cause-told.ts';
import { termOf } from '../terms.ts';
import { wholeBehind } from '../beside/whole-behind.ts';

/** The measure word that governs a number: behind it in the same phrase, else the nearest before it in its clause, else in the clauses before. */
export function baseMeasure(
  reading: Reading,
  scene: Scene,
  at: number,
  fits: (row: MeasureRow) => boolean,
  clausesBack = 3,
): PhraseMatch<MeasureRow> | undefined {
  const { mentions, clauses, view } = scene;
  const named = mentions.measures.filter(
    (measure) =>
      fits(measure.value) &&
      (measure.end <= reading.start || measure.start >= reading.end) &&
      !(measure.start >= reading.end && turns.test(view.folded.slice(reading.end, measure.start))) &&
      !speaksOfOther(measure, reading, scene) &&
      !isUsedFor(measure, view.folded) &&
      !isRise(measure, view.folded) &&
      !/\b(?:by|per)\s+(?:\d[\d.,]*\s?[a-z]{1,3}\s(?:of\s)?)?$/.test(view.folded.slice(0, measure.start)) &&
      !(measure.end <= reading.start && (isWholeOfOther(measure.start, view.folded) || isPartOfNoun(measure, scene))),
  );
  const clause = clauses[at];
  if (!clause) return undefined;
  const heads = [...named, ...mentions.measures.filter(({ value }) => value.id === 'import-dependence' && !fits(value))];
  const usable = properties(
    named.filter((measure) => !isWithinPhrase(measure, heads, reading, view.folded)),
    clause,
  );
  const ordered = quantityInOrder(reading, scene);
  const paired =
    pairedWith(reading, usable, scene) ?? partOfJoint(reading, scene) ?? (ordered && usable.find((measure) => measure.end === ordered.end));
  if (paired) return paired;
  const whole = wholeBehind(reading, scene, clause);
  // 年产能超过5万吨的企业实行配额管理: behind the things that a figure sets apart something is said of them.
  const end = thingsSetApart(reading, scene) ? reading.end : (whole?.end ?? clause.end);
  const behind = usable.find((measure) => measure.start >= reading.end && measure.end <= end && !isOfSecond(measure, reading, scene));
  const attached =
    behind &&
    /^\s*(?:的|of|in|的全球|全球)?[^，,。;；]{0,12}$/.test(view.folded.slice(reading.phrase.end, behind.start)) &&
    /^\s*(?:的|of |in |全球)/.test(view.folded.slice(reading.phrase.end)) &&
    // "exported 20 TWh in 2023 and imported 6 TWh": the verb behind is of the next figure.
    !/\d|\band\b/.test(view.folded.slice(reading.phrase.end, behind.start));
  const closing = nounThatCloses(reading, usable, clause, scene);
  if (closing) return closing;
  // 实现5万吨产能: a noun right behind its amount, with nothing between.
  const isJoined =
    behind?.start === reading.phrase.end && scene.lexicon.quantityNoun.zh.endsText(view.folded.slice(behind.start, behind.end));
  if (behind && isJoined && view.language === 'zh') return behind;
  if (behind && reading.dimension === 'rank' && ranked.test(view.folded.slice(reading.phrase.end, behind.start))) return behind;
  if (behind && attached) return verbOf(behind, usable, reading, view.folded) ?? stageOf(behind, usable, view.folded, reading);
  if (reading.dimension === 'share' && isVerbOfShare(reading, usable, view)) {
    if (behind && whole && !verb.test(view.folded.slice(behind.start, behind.end))) return behind;
    if (!whole && operatorOf(scene.carried.measure?.id) === 'share') return undefined;
  }
  let left = clausesBack;
  for (let index = at; index >= 0 && left >= 0; index--) {
    const { start, end } = clauses[index]!;
    const found = usable.findLast((measure) => measure.start >= start && measure.end <= Math.min(end, reading.start));
    if (found) return stageOf(found, usable, view.folded, reading);
    if (!clauses[index]!.inside && !clauses[index + 1]?.inside && !isListItem(clauses[index]!, reading, scene)) left--;
  }
  if (behind) return doneTo(behind, usable, view.folded) ?? behind;
  return clause.inside ? usable.find((measure) => measure.start >= clause.end) : undefined;
}

/** 99%的采矿证和全部冶炼企业: what is joined to the noun behind a Chinese share by a word for how many is told for itself. */
const isOfSecond = ({ start }: Span, { dimension, phrase }: Reading, { view }: Scene): boolean =>
  view.language === 'zh' &&
  dimension === 'share' &&
  /^的[^，,。;；]{2,16}[和与及](?:全部|所有|大部分|部分|多数|绝大多数)/.test(view.folded.slice(phrase.end, start));

/** 3000吨开采指标、2800吨冶炼指标, 20万吨新增需求: the noun that ends what stands behind a Chinese amount, with nothing else in its stretch. */
function nounThatCloses(
  { dimension, phrase }: Reading,
  usable: readonly PhraseMatch<MeasureRow>[],
  clause: Clause,
  { view }: Scene,
): PhraseMatch<MeasureRow> | undefined {
  if (view.language === 'en' || dimension === 'share') return undefined;
  const stretch = /^[\p{Script=Han}]{2,8}(?=$|[、，,。;；）)])/u.exec(view.text.slice(phrase.end, clause.end + 1))?.[0] ?? '';
  const end = phrase.end + stretch.length;
  const noun = usable.find((measure) => measure.end === end && measure.start > phrase.end && measure.value.kind !== 'count');
  return noun && namesAmount.test(view.folded.slice(noun.start, noun.end)) ? { ...noun, start: phrase.end } : undefined;
}

/** Nouns that are no verbs as well. */
const namesAmount = /(?:指标|配额|需求|产能|能力|装机|储量|产量|销量|用量|总量|收入|利润|投资额|缺口|库存)$/;

/** Remains above 84% as capacity falls: behind such a word something else is told. */
const turns = /\b(?:as (?!an? |the share|part|of|well)|(?:while|whereas|because|although|though|when)\b)/;

const verb = /ed$|^(?:made|put out|turned out)$/;

/** Brazil supplied 9% of Japan's imports: what the verb of a share would measure is not what it is a share of. */
const isVerbOfShare = ({ phrase }: Reading, measures: readonly Span[], { folded, language }: Scene['view']): boolean =>
  language === 'en' &&
  measures.some(
    ({ start, end }) =>
      folded.slice(start, end).endsWith('ed') && /^\s+(?:only |just |about |some |nearly |over )?$/.test(folded.slice(end, phrase.start)),
  );

/** 第三大|锡|生产国, the third largest producer. */
const ranked = /^大(?:[\p{Script=Han}]{0,6})$|^[ -](?:largest|biggest|highest|leading)\s(?:[a-z-]+ ){0,2}$/u;

/** 镝12吨，铽4吨，钕90吨: a clause that names a thing and its amount alone is an item of a list, however long that is. */
function isListItem(clause: Clause, reading: Reading, { readings, view }: Scene): boolean {
  const own = readings.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  if (reading.dimension === 'share' || own.length !== 1 || own[0]!.dimension !== reading.dimension) return false;
  const { phrase } = own[0]!;
  const words = view.words.filter(
    ({ start, end }) => start >= clause.start && end <= clause.end && (end <= phrase.start || start >= phrase.end),
  );
  return (
    words.length <= 5 &&
    words.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'X') &&
    words.every(({ tag }) => itemTags.has(tag))
  );
}

const itemTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'X', 'CCONJ', 'PART', 'ADP', 'DET', 'ADV', 'PUNCT']);

/** In 出口电力 and "generated 268 TWh of electricity" the electricity is what is traded or made: it is a measure only where no other stands in the clause. */
function properties(measures: readonly PhraseMatch<MeasureRow>[], { start, end }: Clause): readonly PhraseMatch<MeasureRow>[] {
  const inClause = measures.filter((measure) => measure.start >= start && measure.end <= end);
  const other = inClause.some(({ value }) => value.id !== 'electricity');
  return other ? measures.filter((measure) => measure.value.id !== 'electricity') : measures;
}

/** A metal used in batteries: what it is for, not how much of it was used. */
const isUsedFor = ({ start, end }: Span, folded: string): boolean =>
  (folded.slice(start, end) === 'used' && /^ (?:in|for|as|to|by)\b/.test(folded.slice(end))) ||
  // Which made the water content rise.
  (folded.slice(start, end) === 'made' && /^ (?:the|it|them|this|these|its|their|up|possible)\b/.test(folded.slice(end)));

/** 同比新增10%: more than a year before, whatever it is that grew. */
const isRise = ({ start, value }: PhraseMatch<MeasureRow>, folded: string): boolean =>
  value.id === 'new-capacity' && /[同环]比$|(?:较|比)(?:上|去|前)[年月季]度?$/.test(leftOf(folded, start));

/** The quota for mining and separation, exports of refined copper: what is told of is the head, not what stands within its phrase. */
function isWithinPhrase(
  { start, end }: PhraseMatch<MeasureRow>,
  heads: readonly PhraseMatch<MeasureRow>[],
  reading: Reading,
  folded: string,
): boolean {
  const isVerb = folded.slice(0, end).endsWith('ed') && !folded.slice(end, reading.phrase.start).trim();
  return (
    !isVerb &&
    heads.some(
      ({ end: last, value }) =>
        last < start && start - last < 60 && (value.id === 'import-dependence' ? dependsFor : leadsInto).test(folded.slice(last, start)),
    )
  );
}

/** Within the phrase of a noun: behind "of" one name, behind "for" a list of them too. Source: English grammar. */
const leadsInto =
  /^ (?:of (?:the )?(?:(?!(?:of|and|or|was|were|is|are|that|which) )[a-z-]+ ){0,5}|for (?:the )?(?:(?!(?:of|was|were|is|are|that|which) )[a-z-]+ ){0,8})$/;

/** Dependence on foreign sources for imports of tin, reliant on Peru for its supply. */
const dependsFor =
  /^ (?:(?!(?:was|were|is|are|that|which|and|of) )[a-z-]+ ){0,5}for (?:the |its |their )?(?:(?!(?:was|were|is|are|that|which) )[a-z-]+ ){0,4}$/;

/** In "from 95% of apparent consumption to 80%" the consumption is the whole of the first share, not the measure of the second; of a ratio of nurses to beds neither is the measure. */
function isWholeOfOther(start: number, folded: string): boolean {
  const before = leftOf(folded, start);
  return /(?:%|percent)\s*of\s+(?:the\s+)?(?:[a-z-]+\s+){0,2}$/.test(before) || /\bratios? of (?:[a-z-]+ ){0,6}$/.test(before);
}

/** 每千人口床位数, 万元GDP用水量: a measure that another quantity noun is glued to only tells which quantity it is. */
function isPartOfNoun({ end }: PhraseMatch<MeasureRow>, { cues, mentions, view }: Scene): boolean {
  if (view.language === 'en' || !/[量率数额度]/.test(view.folded.slice(end))) return false;
  const glued: number[] = [];
  for (const word of view.words) if (word.start === (glued.at(-1) ?? end) && word.tag === 'NOUN') glued.push(word.end);
  const last = glued.at(-1) ?? end;
  const isKnown = [...mentions.measures, ...cues.growth, ...cues.decline, ...cues.share].some(
    (other) => other.start < last && other.end > end,
  );
  return !isKnown && /[量率数额]$|密度|强度|集中度/.test(view.folded.slice(end, last));
}

/** Measures that are narrowed by a word before them: 精炼…产能 is refining, 新增…装机 is capacity added. */
const narrowed: Readonly<Record<string, readonly string[]>> = {
  refining: ['production', 'capacity', 'supply'],
  'new-capacity': ['cumulative-capacity', 'capacity'],
};

/** 40 GW of capacity (were) added: what is done to it narrows a measure as a word before it does. */
const passive = /^\s(?:was|were|is|are|(?:has|have|had|will|would)\s(?:be|been))\s(?:newly\s)?$/;

const doneTo = (
  measure: PhraseMatch<MeasureRow>,
  usable: readonly PhraseMatch<MeasureRow>[],
  folded: string,
): PhraseMatch<MeasureRow> | undefined =>
  usable.find(
    (other) => narrowed[other.value.id]?.includes(measure.value.id) === true && passive.test(folded.slice(measure.end, other.start)),
  );

/** 精炼产能, refined rare earth output, 新增光伏装机, added 40 GW of solar capacity: the narrower measure that is named before a wider one is meant. */
function stageOf(
  measure: PhraseMatch<MeasureRow>,
  usable: readonly PhraseMatch<MeasureRow>[],
  folded: string,
  { phrase }: Reading,
): PhraseMatch<MeasureRow> {
  const done = doneTo(measure, usable, folded);
  if (done) return done;
  const stage = usable.findLast((other) => other.end <= measure.start && narrowed[other.value.id]?.includes(measure.value.id) === true);
  const isAround = stage && stage.end <= phrase.start && phrase.end <= measure.start;
  const between = !stage
    ? ''
    : isAround
      ? folded.slice(stage.end, phrase.start) + folded.slice(phrase.end, measure.start)
      : folded.slice(stage.end, measure.start);
  return stage && /^[^，,。;；]{0,24}$/.test(between) && !/(?:和|与|及|、|\band\b|\d)/.test(between)
    ? { ...stage, end: isAround ? stage.end : measure.end }
    : measure;
}

/** Added 5.6 GW of solar capacity: the verb right before the number narrows what stands behind it. */
function verbOf(
  behind: PhraseMatch<MeasureRow>,
  usable: readonly PhraseMatch<MeasureRow>[],
  reading: Reading,
  folded: string,
): PhraseMatch<MeasureRow> | undefined {
  const verb = usable.findLast(({ end }) => end <= reading.phrase.start);
  return verb && !folded.slice(verb.end, reading.phrase.start).trim() && narrowed[verb.value.id]?.includes(behind.value.id)
    ? verb
    : undefined;
}

/** Longer than this the subject of a clause describes more than what is measured. */
const LONGEST = 60;

/** Ordinary earnings of nurses (rose by 4%): all that an English clause says it measures, where that ends or begins with a measure of the tables; the owner named before it (China's) or behind it (of China) is left out. */
function wordsOfHead({ start, end }: PhraseMatch<MeasureRow>, scene: Scene, reading: Reading): string {
  const quantity = quantityPhrase(reading, scene);
  if (!quantity || start < quantity.start || end > quantity.start + quantity.name.length) return '';
  const isOfHolder = scene.mentions.entities.some((entity) => scene.view.text.slice(entity.start, entity.end) === quantity.of);
  const words = (isOfHolder ? quantity.noun : quantity.name).replace(/\s+/g, ' ').replace(/^.*['’]s /, '');
  return words.length <= LONGEST && !/\d/.test(words) ? words : '';
}

/** The measure with the words that qualify it in the text: product before it, as in 稀土储量. */
export function measureWords(match: PhraseMatch<MeasureRow>, scene: Scene, reading: Reading, subject: Term | null): Term {
  const { view, mentions } = scene;
  if (match.start === match.end) return termOf(match.value, view.language);
  const item = itemOfList(match, scene, reading, subject);
  if (item) return termOf(match.value, view.language, item + view.text.slice(match.start, match.end));
  const clause = scene.clauses[clauseAt(scene.clauses, reading.start)];
  if (clause && match.end <= clause.start && ownThing(reading, scene, clause))
    return termOf(match.value, view.language, view.text.slice(match.start, match.end));
  const whole = wordsOfHead(match, scene, reading);
  if (whole) return termOf(match.value, view.language, whole);
  const product = mentions.products.findLast(
    (mention) =>
      mention.end === match.start || (mention.end < match.start && /^[\s的]*$/.test(view.folded.slice(mention.end, match.start))),
  );
  const first =
    product && product.end <= match.start ? product.start : (qualifierOf(match, scene)?.start ?? kindOfPrice(match, scene) ?? match.start);
  // 第三|大锡生产国: 大 belongs to the rank.
  const start = first === reading.phrase.end && view.folded.startsWith('大', first) ? first + 1 : first;
  const named = mentions.measures.find(
    (other) =>
      other.start > match.end &&
      (match.value.id === 'quota' ? laidDownFor : /^ of (?:the )?$/).test(view.folded.slice(match.end, other.start)),
  );
  return termOf(match.value, view.language, view.text.slice(start, named && named.end <= reading.start ? named.end : match.end));
}

/** The quota for copper smelting: a quota is told apart by what it is laid down for. */
const laidDownFor = /^ for (?:the )?(?:(?!(?:and|or) )[a-z-]+ ){0,3}$/;

/** The average export price: which price is told of. */
function kindOfPrice({ start, value }: PhraseMatch<MeasureRow>, { lexicon, view }: Scene): number | null {
  const kind = value.id === 'price' && view.language === 'en' ? ofPrices(lexicon).exec(leftOf(view.folded, start))?.[0] : undefined;
  return kind === undefined ? null : start - kind.length;
}

const ofPrices = phrasing('en')`(?<![a-z-])(?:(?:${'price-adjective'}) ){1,3}$`;

/** 食品价格下降0.6%，衣着上涨1.2%: what a Chinese clause names in the place of what stood before the measure in a clause before it. */
function itemOfList({ end }: PhraseMatch<MeasureRow>, scene: Scene, reading: Reading, subject: Term | null): string {
  const { clauses, lexicon, mentions, view } = scene;
  const clause = clauses[clauseAt(clauses, reading.start)];
  const own = clause && end <= clause.start ? wordsBeforeNumber(reading, scene, clause) : null;
  if (!own) return '';
  const item = view.text.slice(own.start, own.end);
  const words = view.words.filter((word) => word.start >= own.start && word.end <= own.end);
  const isTaken = [...mentions.measures, ...mentions.entities].some((other) => other.start < own.end && other.end > own.start);
  const isNoun = words.every(({ tag }) => ['NOUN', 'PROPN', 'ADJ', 'X'].includes(tag)) && words.length > 0 && item.length <= 8;
  const says = words.some((word) => lexicon.noGood.zh.has(view.folded.slice(word.start, word.end)));
  return isTaken || !isNoun || says || /[至到为]$/.test(item) || item === subject?.text || lexicon.holderNoun.zh.endsText(item) ? '' : item;
}
