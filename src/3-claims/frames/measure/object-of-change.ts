import type { Operator } from '../../../identity/measure-id.ts';
import type { Term } from '../../../schema/claim.ts';
import type { Span } from '../../../schema/place.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt } from '../../view.ts';
import { changeVerb } from '../clause/change-verb.ts';
import { derivedTerm, phraseTerm, termOf } from '../terms.ts';
import { type Dimensions, isPart, measured } from '../../quantities/dimensions.ts';

/** Dimensions of parts: a change told in them is a rate, in others an amount. */
const moved: Dimensions = new Set([...measured, 'score', 'count', 'count-rate', 'number', 'pressure']);

/** Cut water use by (28%): what stands right before the figure where a change says how far it went. */
const by = /\s+by\s+(?:about |around |some |nearly |almost |over |up to |only |an? |more than |roughly |approximately )*$/;
const article = /^(?:the|its|their|an?|his|her|our)\s+/;
const determiner = /\b(?:the|an?|its|their|of|for|with|in|from)\s+$/;

/** A 22% decline in the realised price: what stands behind the noun of a change. */
const noun =
  /^[^\d,;.()]{0,24}?\b([a-z]+) (?:in|of) ((?:the |its |their |an? )?)([a-z][\p{L}\d'’₂₃₄ -]{2,60}?)(?=\s*[,.;:()]|$|\s+(?:as|from|to|by|over|between|since|when|while|which|that|and|but|than|seen|was|were|is|are)\b)/u;

/** Longer than this no object is. */
const LONGEST = 60;

interface Change {
  operator: Operator;
  object: Span;
}

/** What a change is of, by the English verb that does it or the noun that tells it: cut water use by 28%, a 9% rise in rents. */
export function objectOfChange(reading: Reading, scene: Scene): Term | null {
  if (scene.view.language !== 'en' || !moved.has(reading.dimension)) return null;
  const change = changeDone(reading, scene) ?? changeNamed(reading, scene);
  if (!change) return null;
  const base = baseAt(change.object, scene);
  return base && derivedTerm(change.operator, base, `${words[change.operator] ?? ''} ${base.text}`);
}

const words: Partial<Record<Operator, string>> = {
  growth: 'growth of',
  decline: 'fall in',
  increase: 'increase in',
  decrease: 'decrease in',
};

const operatorOf = (isRise: boolean, { dimension }: Reading): Operator =>
  isPart(dimension) ? (isRise ? 'growth' : 'decline') : isRise ? 'increase' : 'decrease';

/** The last verb of the clause that makes something more or less, with what stands between it and "by". */
function changeDone(reading: Reading, { clauses, lexicon, view }: Scene): Change | null {
  const start = clauses[clauseAt(clauses, reading.start)]?.start ?? 0;
  const before = view.folded.slice(0, reading.phrase.start);
  const end = by.exec(before)?.index ?? 0;
  const verb = view.words.findLast((word) => {
    const text = before.slice(word.start, word.end);
    const isChange = lexicon.raisingVerb.en.has(text) || lexicon.loweringVerb.en.has(text);
    return isChange && word.start >= start && word.end < end && !determiner.test(before.slice(0, word.start));
  });
  if (!verb) return null;
  const from = verb.end + 1 + (article.exec(before.slice(verb.end + 1, end))?.[0].length ?? 0);
  const isAdverb = /^[a-z]+ly$/.test(before.slice(from, end));
  const isNoun = !isAdverb && end - from > 2 && end - from <= LONGEST && /^[a-z][^,;:()]*$/.test(before.slice(from, end));
  const isRise = lexicon.raisingVerb.en.has(before.slice(verb.start, verb.end));
  return isNoun ? { operator: operatorOf(isRise, reading), object: { start: from, end } } : null;
}

const setAnew =
  /^ (?:(?:the|its|their|an?) )?([a-z][a-z -]{2,40}?(?: (?:on|for) [a-z][a-z -]{2,30}?)?)(?: (?:valued|worth) [^,;()]{2,40}?)? (?:from [\d.]+ ?(?:%|per ?cent) )?(?:from|to) (?:about |around |only )?$/;

/** Raised the tariffs on steel from 10% to 25%, cut the royalty to 5%: the rate that somebody sets anew; null where it is a part of something else. */
export function rateSetAnew(reading: Reading, scene: Scene): Term | null {
  const { cues, mentions, view } = scene;
  if (view.language !== 'en' || reading.dimension !== 'share' || /^\s*of\b/.test(view.folded.slice(reading.phrase.end))) return null;
  const verb = changeVerb(reading, scene);
  const object = verb && setAnew.exec(view.folded.slice(verb.end, reading.phrase.start))?.[1];
  if (!verb || !object) return null;
  const from = view.folded.indexOf(object, verb.end);
  const end = from + object.length;
  const isOther =
    cues.share.some((cue) => cue.start < end && cue.end > from) ||
    mentions.measures.some(
      (measure) => measure.start < end && measure.end > from && (measure.start < from || !measure.value.dimensions.includes('share')),
    );
  return isOther ? null : baseAt({ start: from, end }, scene);
}

function changeNamed(reading: Reading, { lexicon, view }: Scene): Change | null {
  const rest = view.folded.slice(reading.number.end);
  const found = noun.exec(rest);
  if (!found) return null;
  const [all, name = '', , object = ''] = found;
  const isRise = lexicon.riseNoun.en.has(name);
  if (!isRise && !lexicon.fallNoun.en.has(name)) return null;
  const last = reading.number.end + all.length;
  const start = last - object.length;
  // A 10% rise in prices|reduces demand.
  const verb = view.words.find((word) => {
    const text = view.folded.slice(word.start, word.end);
    return word.start > start && word.end <= last && (lexicon.raisingVerb.en.has(text) || lexicon.loweringVerb.en.has(text));
  });
  const end = verb && !/[a-z]ing$/.test(view.folded.slice(verb.start, verb.end)) ? verb.start - 1 : last;
  return { operator: operatorOf(isRise, reading), object: { start, end } };
}

const time = /\b(?:year|quarter|month|week|period|season|decade)s?$/;

/** Water use in ore processing: the head of a noun phrase ends where a preposition stands. */
const complement = /\s(?:of|in|for|at|from|to|by|per|on|under|across|among)\s/;

/** The measure of the tables that ends a noun phrase, in all of its words; else the words alone. */
function baseAt({ start, end }: Span, { mentions, periods, readings, view }: Scene): Term | null {
  const isTaken = [...readings, ...periods].some((other) => other.start < end && other.end > start);
  const isPlace = mentions.entities.some((entity) => entity.start <= start && entity.end >= end);
  if (isTaken || isPlace || time.test(view.folded.slice(start, end))) return null;
  const text = view.text.slice(start, end).replace(/\s+/g, ' ');
  const inside = mentions.measures.filter((measure) => measure.start >= start && measure.end <= end && measure.value.kind !== 'count');
  const head = start + view.folded.slice(start, end).search(complement);
  const known = (head > start && inside.findLast((measure) => measure.end <= head)) || inside.at(-1);
  return known ? termOf(known.value, view.language, text) : phraseTerm(text);
}
