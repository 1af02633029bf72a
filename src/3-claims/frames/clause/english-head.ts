import type { Span } from '../../../schema/place.ts';
import type { Word } from '../../../schema/sentence.ts';
import { phrasing, type Wording } from '../../../text/phrasing.ts';
import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt } from '../../view.ts';
import { answerOnce } from '../answer-once.ts';

/** What an English clause tells its figure of. */
export interface ClauseHead extends Span {
  /** The subject of the clause, without the article before it. */
  text: string;
  /** Whether "its" or "their" stands before it: the holder was named before. */
  isOwned: boolean;
  /** Whether the verb says how high something stands or how it changed (was, reached, fell to), rather than what someone did. */
  isLevel: boolean;
  /** The verb itself. */
  verb: string;
  /** Whether the verb says what someone or something has: only what can hold does that. */
  isHolding: boolean;
}

/** No further back than so many clauses is the subject of a figure's verb looked for. */
const REACH = 5;

/** The grammatical subject of the verb that governs a figure: of its own clause, else of one before it that goes on ("…, up from 3%", "…, which fell to 3%"). */
export const clauseHead = answerOnce((reading: Reading, scene: Scene): ClauseHead | null => {
  const { clauses, view } = scene;
  if (view.language !== 'en') return null;
  const at = clauseAt(clauses, reading.start);
  if (opensClause(reading, clauses[at]!, scene)) return null;
  let verb: readonly Word[] = [];
  let isRelative = false;
  const isJoined = /^\s*(?:and|but|then|yet|or)\s/.test(view.folded.slice(clauses[at]!.start, reading.phrase.start));
  for (let index = at; index >= Math.max(0, at - REACH); index--) {
    const clause = clauses[index]!;
    if (clause.inside && index !== at) continue;
    const part = partsOf({ start: clause.start, end: index === at ? reading.phrase.start : clause.end }, scene);
    if (verb.length === 0) verb = part.verb;
    if (
      index < at &&
      verb.length > 0 &&
      (isApposition(index, scene) || (isJoined && part.verb.length === 0 && hasVerbBefore(index, scene)))
    )
      continue;
    const told = isRelative ? lastPhrase(part.subject, part.rest, scene) : part.subject;
    const subject = told && behindTelling(index === at ? behindFigure(told, scene) : told, scene);
    if (subject && verb.length > 0 && !holdsFigure(subject, scene)) {
      const isOwned = /\b(?:its|their|his|her|our|whose)\s+$/.test(leftOf(view.folded, subject.start));
      return {
        start: subject.start,
        end: subject.end,
        text: view.text.slice(subject.start, subject.end),
        isOwned,
        verb: view.folded.slice(verb.at(-1)!.start, verb.at(-1)!.end),
        isLevel: statesLevel(verb, reading, scene),
        isHolding: verb.length === 1 && holding(scene.lexicon).test(view.folded.slice(verb[0]!.start, verb[0]!.end)),
      };
    }
    isRelative = part.isRelative && part.subject === null;
    if (/[;:]\s*$/.test(view.folded.slice(0, clause.start))) return null;
  }
  return null;
});

/** Imported 40 t as oxide, metal and alloy, and made 30 t: what has no verb of its own belongs to the clause before it, not to the verb that goes on. */
const hasVerbBefore = (index: number, { clauses, view }: Scene): boolean =>
  clauses
    .slice(Math.max(0, index - REACH), index)
    .some(({ start, end, inside }) => !inside && view.words.some((word) => word.tag === 'VERB' && word.start >= start && word.end <= end));

/** "and 30.2% were women": a figure that its own verb follows has no subject but itself. */
function opensClause(reading: Reading, clause: Span, { view }: Scene): boolean {
  const before = view.folded.slice(clause.start, reading.phrase.start);
  return (
    /^\s*(?:and |but |while |whereas |of (?:these|them|whom|which) )*$/.test(before) && ownVerb.test(view.folded.slice(reading.phrase.end))
  );
}

const ownVerb =
  /^\s*(?:\([^()]*\)\s*)?(?:of (?:the |these |those |all )?[a-z]+ )?(?:was|were|is|are|had|have|has|did|do|could|can|would|will)\b/;

/** Germany, the largest, took 40 t: a phrase between commas that says more of the name before it. */
function isApposition(index: number, { clauses, view }: Scene): boolean {
  const [before, own] = [clauses[index - 1], clauses[index]!];
  if (!before || view.folded[own.start - 1] !== ',') return false;
  const isBare = !view.words.some(({ start, end, tag }) => tag === 'VERB' && start >= before.start && end <= before.end);
  return (
    isBare &&
    /^\s*\p{Lu}/u.test(view.text.slice(before.start, before.end)) &&
    /^\s*(?:the|an?|by far the|once|long)\s[a-z0-9'’() -]{2,90}$/.test(view.folded.slice(own.start, own.end))
  );
}

/** "20 t of biochar raised …" is told of the biochar. */
function behindFigure(subject: Span, { readings, view }: Scene): Span {
  const figure = readings.find(({ start, end }) => start <= subject.start + 4 && start >= subject.start - 1 && end < subject.end);
  const of = figure ? /^ of (?:the |all )?/.exec(view.folded.slice(figure.end, subject.end))?.[0].length : undefined;
  return figure && of !== undefined ? { start: figure.end + of, end: subject.end } : subject;
}

const tells = phrasing(
  'en',
)`^(?:[a-z&'’.-]+ ){1,8}?(?:${'showing-verb'}|${'stating-verb'}|${'reckoning-verb'}) (?:that )?(?:the |an? )?(?=[a-z])`;

/** The ministry says ferry traffic rose, data from the port show salt accounted for …: told is what stands behind whoever or whatever tells it. */
function behindTelling(subject: Span, { lexicon, view }: Scene): Span {
  const skipped = tells(lexicon).exec(view.folded.slice(subject.start, subject.end))?.[0].length ?? 0;
  return { start: subject.start + skipped, end: subject.end };
}

/** Three times as much as …: what holds a figure of its own is no subject of another. */
function holdsFigure({ start, end }: Span, { readings }: Scene): boolean {
  return readings.some((other) => other.start < end && other.end > start && !(other.form === 'numeral' && other.counted !== ''));
}

interface Parts {
  subject: Span | null;
  verb: readonly Word[];
  rest: readonly Word[];
  /** Whether the clause opens with "which" or "who": what it tells of stands before it. */
  isRelative: boolean;
}

const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'X', 'DET', 'ADP', 'PART', 'CCONJ', 'NUM', 'ADV']);
const relative = /^(?:which|who|that|whose)$/;
const helper = phrasing('en')`^(?:${'auxiliary'})$`;
/** The ministry says ferry traffic rose: what is told of stands behind such a verb, where another verb follows. */
const told = phrasing('en')`^(?:${'showing-verb'}|${'stating-verb'}|${'reckoning-verb'})$`;
const holding = phrasing('en')`^(?:${'holding-verb'})$`;
const reduced = /^(?:in|by|at|on|for|from|with|under|to|of|as|during|within|between)$/;

/** Splits a clause into the noun phrase before its first finite verb, that verb with its helpers, and what follows. */
function partsOf({ start, end }: Span, scene: Scene): Parts {
  const { periods, view } = scene;
  const isDated = (word: Word) => periods.some((period) => word.start >= period.start && word.end <= period.end);
  const words = view.words.filter((word) => word.start >= start && word.end <= end && !isDated(word));
  const textOf = (word: Word | undefined) => (word ? view.folded.slice(word.start, word.end) : '');
  const isRelative = relative.test(textOf(words.find(({ tag }) => tag !== 'ADP' && tag !== 'CCONJ')));
  const isLastVerb = (index: number) => (words[index]?.end ?? 0) >= end - 1 && verbToo(scene.lexicon).test(textOf(words[index]));
  let first = firstOfSubject(words, textOf, isDatedBehind(scene));
  let skipped = 0;
  for (let index = first; index < words.length; index++) {
    const word = words[index]!;
    const before = words[index - 1];
    if (index > first && relative.test(textOf(word))) {
      if (before?.tag === 'VERB') first = index + 1;
      else skipped++;
    } else if (word.tag === 'VERB' || (index > first && isLastVerb(index))) {
      if (word.tag === 'VERB' && isParticiple(words, index, first, textOf, isLastVerb)) continue;
      const chain = verbChain(words, index, textOf, scene.lexicon);
      const behind = index + chain.length;
      const isTold = told(scene.lexicon).test(textOf(chain.at(-1))) && !/^(?:it|they|he|she|we)$/.test(textOf(words[behind]));
      if (isTold && words.slice(behind + 1).some(({ tag }) => tag === 'VERB')) {
        first = textOf(words[behind]) === 'that' ? behind + 1 : behind;
        index = first - 1;
        continue;
      }
      if (skipped > 0) {
        skipped--;
        index += chain.length - 1;
        continue;
      }
      const named = words.slice(first, index);
      // "which works in … and allows": what opens with "which" and goes on at length is no noun phrase.
      const isLong = isRelative && named.some(({ tag }) => tag === 'ADP' || tag === 'CCONJ');
      return { subject: isLong ? null : trimmed(named, textOf), verb: chain, rest: words.slice(index + chain.length), isRelative };
    } else if (!nominal.has(word.tag) && !/^(?:[-'"“”‘’&%/]|[⁻−¹²³]+)$/.test(textOf(word)) && word.tag !== 'PRON') break;
  }
  const hasVerb = words.some(({ tag }) => tag === 'VERB');
  return { subject: hasVerb || isRelative ? null : trimmed(words.slice(first), textOf), verb: [], rest: [], isRelative };
}

const isDatedBehind =
  ({ periods }: Scene) =>
  ({ end }: Word): boolean =>
    periods.some(({ start }) => start > end && start <= end + 5);

type TextOf = (word: Word | undefined) => string;

/** Cash provided by …, heating in buildings …, adding a cycle …: a verb's form that a finite verb follows and that belongs to the noun phrase before it. */
function isParticiple(
  words: readonly Word[],
  index: number,
  first: number,
  textOf: TextOf,
  isLastVerb: (index: number) => boolean,
): boolean {
  const text = textOf(words[index]);
  const next = words[index + 1];
  if (!/(?:ed|en|wn|ing)$/.test(text) || !words.slice(index + 1).some(({ tag }, at) => tag === 'VERB' || isLastVerb(index + 1 + at)))
    return false;
  if (index === first)
    return (text.endsWith('ing') && words[0]!.start === 0 && !/^(?:on|upon)$/.test(textOf(next))) || next?.tag === 'NOUN';
  const isGerund = ['ADP', 'DET', 'ADJ', 'NOUN'].includes(words[index - 1]?.tag ?? '') && ['NOUN', 'PROPN'].includes(next?.tag ?? '');
  if (textOf(next) === 'to' && words[index + 2]?.tag === 'VERB' && !words.slice(index + 3).some(({ tag }) => tag === 'VERB')) return false;
  // Acid leaching consumes 7 t: before its verb a gerund ends the name of what is done.
  const endsName = text.endsWith('ing') && /^(?:NOUN|PROPN|ADJ)$/.test(words[index - 1]?.tag ?? '');
  if (endsName && (isLastVerb(index + 1) || (next?.tag === 'VERB' && !textOf(next).endsWith('ing') && textOf(words[index + 2]) !== 'by')))
    return true;
  return reduced.test(textOf(next)) || (text.endsWith('ing') && isGerund);
}

/** A typical unit costs $3,000: a word that is a noun as well is the verb right before the figure. */
const verbToo = phrasing('en')`^(?:${'measuring-verb'})$`;

/** Behind what only leads in: and, however, in the north the …; a phrase of place that no article parts from the subject hides it. */
function firstOfSubject(words: readonly Word[], textOf: TextOf, dates: (word: Word) => boolean): number {
  let first = 0;
  while (words[first] && (['ADV', 'CCONJ', 'PUNCT'].includes(words[first]!.tag) || dates(words[first]!))) first++;
  if (relative.test(textOf(words[first])) || relative.test(textOf(words[first + 1])))
    return first + (relative.test(textOf(words[first])) ? 1 : 2);
  if (words[first]?.tag !== 'ADP') return first;
  // With buses taking 9%: such a clause has a subject of its own.
  if (textOf(words[first]) === 'with' && words.slice(first + 2).some((word) => word.tag === 'VERB' && textOf(word).endsWith('ing')))
    return first + 1;
  const next = words.findIndex(
    (word, index) =>
      ((index > first + 2 && (word.tag === 'DET' || /^(?:its|their|our)$/.test(textOf(word)))) ||
        (index > first && /^(?:it|they|we)$/.test(textOf(word)))) &&
      words[index - 1]!.tag !== 'ADP' &&
      words[index - 1]!.tag !== 'CCONJ',
  );
  return next < 0 ? words.length : next;
}

/** The helpers and the verb itself: was, has since grown, is projected to reach. */
function verbChain(words: readonly Word[], from: number, textOf: TextOf, wording: Wording): readonly Word[] {
  let last = from;
  for (let next = from + 1; words[next]; next++) {
    if (words[next]!.tag === 'ADV' || (textOf(words[next]) === 'to' && words[next + 1]?.tag === 'VERB')) continue;
    if (words[next]!.tag !== 'VERB' || (!helper(wording).test(textOf(words[last])) && textOf(words[next - 1]) !== 'to')) break;
    last = next;
  }
  return words.slice(from, last + 1);
}

function trimmed(words: readonly Word[], textOf: TextOf): Span | null {
  let [first, last] = [0, words.length - 1];
  while (
    words[first] &&
    (['DET', 'CCONJ', 'PUNCT'].includes(words[first]!.tag) || /^(?:its|their|our|the|a|an)$/.test(textOf(words[first])))
  )
    first++;
  while (last >= first && ['ADV', 'ADP', 'CCONJ', 'DET', 'PUNCT'].includes(words[last]!.tag)) last--;
  return last >= first ? { start: words[first]!.start, end: words[last]!.end } : null;
}

/** What a relative clause goes on about: the last noun phrase before it. */
function lastPhrase(subject: Span | null, rest: readonly Word[], { view }: Scene): Span | null {
  if (rest.length === 0) return subject;
  const first = rest.findLastIndex(({ tag }) => !['NOUN', 'PROPN', 'ADJ', 'X'].includes(tag)) + 1;
  return trimmed(rest.slice(first), (word) => (word ? view.folded.slice(word.start, word.end) : ''));
}

function statesLevel(verb: readonly Word[], reading: Reading, { lexicon, view }: Scene): boolean {
  const last = verb.at(-1)!;
  if (!lexicon.levelVerb.en.has(view.text.slice(last.start, last.end))) return false;
  const next = view.words.find(({ start }) => start >= last.end);
  const isBe = /^(?:was|were|is|are|be|been)$/.test(view.folded.slice(last.start, last.end));
  // Guidance improved function by 5 points: who changes something else has no level of its own.
  return isBe || !next || next.start >= reading.phrase.start || !['NOUN', 'PROPN'].includes(next.tag);
}
