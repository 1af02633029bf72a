import type { Span } from '../../../schema/place.ts';
import type { Reading } from '../../quantities/reading.ts';
import { measureWayOf, subjectWayOf } from '../../record/provenance.ts';
import type { Scene } from '../../scene.ts';
import { type Clause, clauseAt, isInBracket } from '../../view.ts';
import { wholeBehind } from '../beside/whole-behind.ts';

const lead = {
  zh: /^[，,、;；\s]*(?:其中|而|和|与|及|以及|其次[是为]|依次[是为]|再次[是为]|随后[是为])?/,
  en: /^(?:\s+of\s[^,;.\d]{2,40}?(?=[,;]|\s(?:and|while|but|whereas)\s))?[,;\s]*(?:and|while|but|whereas|with|followed by)?\s*(?:(?:for|in|by)\s+)?(?:the\s+)?/,
};
const behind = {
  zh: /(?:分别)?(?:则|也|另|各)?(?:占比?|为|是|[高多]?达到?|有|:)?[仅了]?\s*$/,
  en: /(?:['’]s?)?(?:\s+(?:for|at|with|had|has|was|is|by)|:|\s*[–—])?(?:\s+(?:the remaining|the other|another|a further|a mere|just|only))?\s*$/,
};
const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'X', 'DET', 'PUNCT']);

/** In "A sold 10 million cars, B 9 million and C 7 million" and "A占54%，B占33%" what stands before a later number is a holder alone: the verb and the measure are those of the figure before. The holder's place, and the number before; null where the verb is not left out. */
export function gappedHolder(reading: Reading, scene: Scene): (Span & { previous: Reading }) | null {
  const { clauses, mentions, readings, view } = scene;
  const clause = clauses[clauseAt(clauses, reading.start)];
  const before = readings.filter((other) => other.end <= reading.start && !isInBracket(other, clauses));
  const last = before.at(-1);
  const isAgain = last !== undefined && scene.framed.some((made) => made.reading === last && subjectWayOf(made.provenance) === 'restated');
  const previous = isAgain && !isOfKind(last, reading) ? before.at(-2) : last;
  if (!clause || clause.inside || !previous || !isOfKind(previous, reading)) return null;
  // 全球有30座电站: what a Chinese count is of stands behind it.
  if (
    view.language === 'zh' &&
    reading.counted !== '' &&
    /^\p{Script=Han}{2}/u.test(view.folded.slice(reading.phrase.end)) &&
    !/^以[上下]|^左右/.test(view.folded.slice(reading.phrase.end))
  )
    return null;
  if (saysOfWhat(reading, previous, clause, scene)) return null;
  // B约占全球分离产能的8% says itself of what.
  if (mentions.measures.some((measure) => measure.start >= reading.phrase.start && measure.end <= reading.start)) return null;
  const from = Math.max(last?.phrase.end ?? 0, clause.start);
  const text = view.folded.slice(from, reading.phrase.start);
  const start = from + (lead[view.language].exec(text)?.[0].length ?? 0);
  const end = reading.phrase.start - (behind[view.language].exec(view.folded.slice(start, reading.phrase.start))?.[0].length ?? 0);
  if (/占/.test(view.folded.slice(end, reading.phrase.start)) && !isShare(previous, scene)) return null;
  return end > start && namesHolder({ start, end }, { reading, previous }, scene) && !namesThing({ start, end }, previous, scene)
    ? { start, end, previous }
    : null;
}

/** 建成充电桩30万个，换电站150座; 含铁5%，镍2%: where the noun before the number before tells what that is of, so does this one, unless it is a name that the tables know. */
function namesThing(phrase: Span, previous: Reading, { framed, lexicon, mentions, view }: Scene): boolean {
  const made = framed.find(({ reading }) => reading === previous);
  const isKnown = mentions.entities.some(({ start, end }) => start === phrase.start && end === phrase.end);
  if (view.language !== 'zh' || isKnown || !made?.measure) return false;
  if (made.measure.id && (lexicon.holderNoun.zh.endsText(view.text.slice(phrase.start, phrase.end)) || previous.dimension !== 'share'))
    return false;
  // 参与率59%，其中女性51%: behind the name of a quantity stand those who have it.
  if (lexicon.quantityNoun.zh.endsText(made.measure.text) && measureWayOf(made.provenance) !== 'content') return false;
  const before = view.text
    .slice(0, previous.phrase.start)
    .trimEnd()
    .replace(/(?:为|是|达到?|约|[:：])$/, '');
  return measureWayOf(made.provenance) === 'content' || before.endsWith(made.measure.text);
}

/** Whether a word for a share stands before a number in its clause: a share that follows a growth is no further growth. */
function isShare(reading: Reading, { clauses, cues }: Scene): boolean {
  const clause = clauses[clauseAt(clauses, reading.start)];
  return cues.share.some(({ start, end }) => clause !== undefined && start >= clause.start && end <= reading.phrase.start);
}

/** "…, and Japanese firms own 60% of the patents": a share of a whole of its own is no part of a list. */
function saysOfWhat(reading: Reading, previous: Reading, clause: Clause, scene: Scene): boolean {
  const own = wholeBehind(reading, scene, clause);
  const before = scene.clauses[clauseAt(scene.clauses, previous.start)];
  const other = before ? wholeBehind(previous, scene, before) : null;
  const words = (whole: Span | null): string => (whole ? scene.view.folded.slice(whole.start, whole.end).trim() : '');
  return own !== null && words(own) !== words(other) && !/^(?:it|them|this|that|these|those|the (?:total|whole))\b/.test(words(own));
}

/** A bare number goes on with whatever was counted. */
const isOfKind = (previous: Reading, reading: Reading): boolean =>
  previous.dimension === reading.dimension || (reading.unit === '1' && reading.counted === '' && previous.dimension === 'count');

/** One noun phrase without a measure, a time or a change in it. Of shares any noun can hold one; of other figures a common noun would be another measure. */
function namesHolder(phrase: Span, { reading, previous }: Record<'reading' | 'previous', Reading>, scene: Scene): boolean {
  const { cues, lexicon, mentions, periods, view } = scene;
  const inside = ({ start, end }: Span) => start < phrase.end && end > phrase.start;
  // Rents and other property income 24%: one part of a whole, whatever stands in its name.
  const isAndOthers = reading.dimension === 'share' && /\sand other\s[a-z]/.test(view.folded.slice(phrase.start, phrase.end));
  const measures = isAndOthers || isLikeHolder(phrase, previous, scene) ? [] : mentions.measures;
  const taken = [...measures, ...periods, ...cues.growth, ...cues.decline, ...cues.share, ...mentions.moods];
  const words = view.words.filter(inside);
  const last = words.at(-1);
  const isNamed = [...mentions.entities, ...mentions.products].some(({ start, end }) => start === phrase.start && end === phrase.end);
  if (
    !last ||
    words.length > 6 ||
    taken.some(inside) ||
    (!isAndOthers && words.some(({ tag }) => !nominal.has(tag))) ||
    (words.every(({ tag }) => tag === 'ADJ') && !isNamed)
  )
    return false;
  if (!isAndOthers && words.some(({ start, end }) => lexicon.clauseOpener[view.language].has(view.text.slice(start, end)))) return false;
  const text = view.text.slice(phrase.start, phrase.end);
  if (mentions.entities.some((entity) => entity.start === phrase.start && entity.end === phrase.end)) return true;
  if (reading.dimension === 'share') return true;
  if (mentions.products.some(inside)) return false;
  return last.tag === 'PROPN' || (view.language === 'en' && /^\p{Lu}/u.test(text)) || lexicon.holderNoun[view.language].endsText(text);
}

/** Domestic sales made up 64% of revenue and overseas sales 36%: what ends like the holder before is a holder, even if it is a measure elsewhere. */
function isLikeHolder({ start, end }: Span, previous: Reading, { framed, view }: Scene): boolean {
  const holder = framed.find(({ reading }) => reading === previous)?.subject?.text ?? '';
  const [own, other] = [view.folded.slice(start, end), holder.toLowerCase()].map((text) => text.split(' '));
  return view.language === 'en' && own!.length > 1 && other!.length > 1 && own!.at(-1) === other!.at(-1);
}
