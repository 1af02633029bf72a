import type { Term } from '../../../schema/claim.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { phraseTerm, termOf } from '../terms.ts';
import { lastWord } from './arms-around.ts';

const versus = phrasing('en')`^\s*(?:v\.?|${'versus'})\s+$`;
const named = /^\s*(?:in|for|with|on|among|of|at|under)\s/;

/** Older (68.9 years vs 66.2 years), more common in Leeds than in York (26% v 22%): of two figures set against one another, with nobody named at either, the first is of whom the sentence tells and the second of the other. */
export function setAgainst(reading: Reading, scene: Scene): Term | null {
  const { lexicon, readings, view } = scene;
  if (view.language !== 'en') return null;
  const at = readings.indexOf(reading);
  const isPair = (first: Reading | undefined, second: Reading | undefined): boolean =>
    first !== undefined &&
    second !== undefined &&
    first.dimension === second.dimension &&
    versus(lexicon).test(view.folded.slice(first.phrase.end, second.phrase.start)) &&
    !named.test(view.folded.slice(second.phrase.end));
  const isSecond = isPair(readings[at - 1], reading);
  if (!isSecond && !isPair(reading, readings[at + 1])) return null;
  const first = isSecond ? readings[at - 1]! : reading;
  const pair = armsTold(first, scene) ?? namesCompared(first, scene);
  return pair?.[isSecond ? 1 : 0] ?? null;
}

/** The two arms of a study, the one that the sentence names before the figures first. */
function armsTold({ phrase }: Reading, { document, view }: Scene): (Term | null)[] | null {
  const { arms } = document;
  if (arms.length !== 2) return null;
  const before = view.folded.slice(0, phrase.start);
  const [one, other] = arms.map((arm) => lastWord(before, arm.replace(/\s(?:group|arm)$/, '')));
  const isTurned = one! < 0 && other! >= 0;
  return (isTurned ? [...arms].reverse() : arms).map(phraseTerm);
}

/** Higher in A than in B: the two names that the words before the figures compare. */
function namesCompared({ phrase }: Reading, { mentions, view }: Scene): (Term | null)[] | null {
  const [one, other] = mentions.entities.filter(({ end }) => end <= phrase.start).slice(-2);
  if (one && other && /\bthan (?:in |for |among )?(?:the )?$/.test(view.folded.slice(one.end, other.start)))
    return [one, other].map(({ start, end, value }) => termOf(value, view.language, view.text.slice(start, end)));
  const words =
    /\b(?:in|for|among) (?:the )?([\p{L}][\p{L}' -]{1,40}?) than (?:in|for|among) (?:the )?([\p{L}][\p{L}' -]{1,40}?)\s*\(?$/u.exec(
      view.text.slice(0, phrase.start),
    );
  return words ? [words[1]!, words[2]!].map(phraseTerm) : null;
}

const pointer = /^\s*(?:in|for|with|by|among|of|from|at|to) the (former|latter)\b/;
const opening = /^[\s,]*(?:and |but |while |whereas )?the (former|latter)\b/;

/** 1,420 mL in the former and 890 mL in the latter; the latter rose to 9 t: of the two arms of a study, or the two holders told of last. */
export function formerOrLatterOf(reading: Reading, { carried, clauses, document, framed, view }: Scene, at: number): Term | null {
  if (view.language !== 'en') return null;
  const word =
    pointer.exec(view.folded.slice(reading.phrase.end))?.[1] ??
    opening.exec(view.folded.slice(clauses[at]?.start ?? 0, reading.phrase.start))?.[1];
  if (!word) return null;
  const told = framed.flatMap(({ subject }) => (subject?.id ? [subject] : []));
  const names =
    document.arms.length === 2 ? document.arms.map(phraseTerm) : pairOf([...carried.holders.map((row) => termOf(row, 'en')), ...told]);
  return names?.[word === 'former' ? 0 : 1] ?? null;
}

function pairOf(terms: readonly Term[]): Term[] | null {
  const distinct = terms.filter((term, index) => !terms.slice(index + 1).some(({ id }) => id === term.id)).slice(-2);
  return distinct.length === 2 ? distinct : null;
}
