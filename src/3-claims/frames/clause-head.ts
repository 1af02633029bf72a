import type { Word } from '../../schema/sentence.ts';
import type { Reading } from '../quantities/reading.ts';
import type { Scene } from '../scene.ts';
import { clauseAt } from '../view.ts';

interface Stretch {
  start: number;
  end: number;
}

/** What an English clause tells its figure of. */
export interface ClauseHead extends Stretch {
  /** The subject of the clause, without the article before it. */
  text: string;
  /** Whether "its" or "their" stands before it: the holder was named before. */
  isOwned: boolean;
  /** Whether the verb says how high something stands or how it changed (was, reached, fell to), rather than what someone did. */
  isLevel: boolean;
}

/** No further back than so many clauses is the subject of a figure's verb looked for. */
const REACH = 5;

/** The grammatical subject of the verb that governs a figure: of its own clause, else of one before it that goes on ("…, up from 3%", "…, which fell to 3%"). */
export function clauseHead(reading: Reading, scene: Scene): ClauseHead | null {
  const { clauses, view } = scene;
  if (view.language !== 'en') return null;
  const at = clauseAt(clauses, reading.start);
  let verb: readonly Word[] = [];
  let isRelative = false;
  for (let index = at; index >= Math.max(0, at - REACH); index--) {
    const clause = clauses[index]!;
    if (clause.inside && index !== at) continue;
    const part = partsOf({ start: clause.start, end: index === at ? reading.phrase.start : clause.end }, scene);
    if (verb.length === 0) verb = part.verb;
    const subject = isRelative ? lastPhrase(part.subject, part.rest, scene) : part.subject;
    if (subject && verb.length > 0 && !holdsFigure(subject, scene)) {
      const isOwned = /\b(?:its|their|his|her|our|whose)\s+$/.test(view.folded.slice(Math.max(0, subject.start - 8), subject.start));
      return { ...subject, text: view.text.slice(subject.start, subject.end), isOwned, isLevel: statesLevel(verb, scene) };
    }
    isRelative = part.isRelative && part.subject === null;
    if (/[;:]\s*$/.test(view.folded.slice(0, clause.start))) return null;
  }
  return null;
}

/** Three times as much as …: what holds a figure of its own is no subject of another. */
function holdsFigure({ start, end }: Stretch, { readings }: Scene): boolean {
  return readings.some((other) => other.start < end && other.end > start);
}

interface Parts {
  subject: Stretch | null;
  verb: readonly Word[];
  rest: readonly Word[];
  /** Whether the clause opens with "which" or "who": what it tells of stands before it. */
  isRelative: boolean;
}

const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'X', 'DET', 'ADP', 'PART', 'CCONJ', 'NUM', 'ADV']);
const relative = /^(?:which|who|that|whose)$/;
const helper = /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must)$/;
const reduced = /^(?:in|by|at|on|for|from|with|under|to|of|as|during|within|between)$/;

/** Splits a clause into the noun phrase before its first finite verb, that verb with its helpers, and what follows. */
function partsOf({ start, end }: Stretch, scene: Scene): Parts {
  const { periods, view } = scene;
  const isDated = (word: Word) => periods.some((period) => word.start >= period.start && word.end <= period.end);
  const words = view.words.filter((word) => word.start >= start && word.end <= end && !isDated(word));
  const textOf = (word: Word | undefined) => (word ? view.folded.slice(word.start, word.end) : '');
  const isRelative = relative.test(textOf(words.find(({ tag }) => tag !== 'ADP' && tag !== 'CCONJ')));
  let first = firstOfSubject(words, textOf, isDatedBehind(scene));
  let skipped = 0;
  for (let index = first; index < words.length; index++) {
    const word = words[index]!;
    const before = words[index - 1];
    if (index > first && relative.test(textOf(word))) {
      if (before?.tag === 'VERB') first = index + 1;
      else skipped++;
    } else if (word.tag === 'VERB') {
      const goesOn = words.slice(index + 1).some(({ tag }) => tag === 'VERB');
      const isReduced = index > first && goesOn && /(?:ed|en|wn|ing)$/.test(textOf(word)) && reduced.test(textOf(words[index + 1]));
      const modifies = index === first && goesOn && /(?:ed|en|wn|ing)$/.test(textOf(word)) && words[index + 1]?.tag === 'NOUN';
      if (isReduced || modifies) continue;
      const chain = verbChain(words, index, textOf);
      if (skipped > 0) {
        skipped--;
        index += chain.length - 1;
        continue;
      }
      const phrase = trimmed(words.slice(first, index), textOf);
      return { subject: phrase, verb: chain, rest: words.slice(index + chain.length), isRelative };
    } else if (!nominal.has(word.tag) && !/^[-'"“”‘’&%/]$/.test(textOf(word)) && word.tag !== 'PRON') break;
  }
  const hasVerb = words.some(({ tag }) => tag === 'VERB');
  return { subject: hasVerb || isRelative ? null : trimmed(words.slice(first), textOf), verb: [], rest: [], isRelative };
}

const isDatedBehind =
  ({ periods }: Scene) =>
  ({ end }: Word): boolean =>
    periods.some(({ start }) => start > end && start <= end + 5);

/** Behind what only leads in: and, however, in the north the …; a phrase of place that no article parts from the subject hides it. */
function firstOfSubject(words: readonly Word[], textOf: (word: Word | undefined) => string, dates: (word: Word) => boolean): number {
  let first = 0;
  while (words[first] && (['ADV', 'CCONJ', 'PUNCT'].includes(words[first]!.tag) || dates(words[first]!))) first++;
  if (relative.test(textOf(words[first])) || relative.test(textOf(words[first + 1])))
    return first + (relative.test(textOf(words[first])) ? 1 : 2);
  if (words[first]?.tag !== 'ADP') return first;
  const next = words.findIndex(
    (word, index) =>
      index > first + 2 &&
      (word.tag === 'DET' || /^(?:its|their|our)$/.test(textOf(word))) &&
      words[index - 1]!.tag !== 'ADP' &&
      words[index - 1]!.tag !== 'CCONJ',
  );
  return next < 0 ? words.length : next;
}

/** The helpers and the verb itself: was, has since grown, is projected to reach. */
function verbChain(words: readonly Word[], from: number, textOf: (word: Word | undefined) => string): readonly Word[] {
  let last = from;
  for (let next = from + 1; words[next]; next++) {
    if (words[next]!.tag === 'ADV' || (textOf(words[next]) === 'to' && words[next + 1]?.tag === 'VERB')) continue;
    if (words[next]!.tag !== 'VERB' || (!helper.test(textOf(words[last])) && textOf(words[next - 1]) !== 'to')) break;
    last = next;
  }
  return words.slice(from, last + 1);
}

function trimmed(words: readonly Word[], textOf: (word: Word | undefined) => string): Stretch | null {
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
function lastPhrase(subject: Stretch | null, rest: readonly Word[], { view }: Scene): Stretch | null {
  if (rest.length === 0) return subject;
  const first = rest.findLastIndex(({ tag }) => !['NOUN', 'PROPN', 'ADJ', 'X'].includes(tag)) + 1;
  return trimmed(rest.slice(first), (word) => (word ? view.folded.slice(word.start, word.end) : ''));
}

function statesLevel(verb: readonly Word[], { lexicon, view }: Scene): boolean {
  const last = verb.at(-1)!;
  return lexicon.levelVerb.en.has(view.text.slice(last.start, last.end));
}
