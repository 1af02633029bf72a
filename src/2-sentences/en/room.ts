import type { SentenceRoom } from '../room.ts';

/** Abbreviations that a capital letter or a figure may follow within a sentence. */
const abbreviations = new Set(
  'al fig figs tab eq eqs ref refs no nos vol pp p ed eds dr mr mrs ms prof st vs cf approx ca etc e.g i.e viz u.s u.k u.n inc ltd co corp dept est sec chap jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** English sentences as the platform splits them, joined again behind an abbreviation or an initial and inside an open bracket. */
export const englishRoom: SentenceRoom = {
  locale: 'en',
  breaks: null,
  joins: (text, before, after) => {
    const tail = text.slice(Math.max(before.start, before.end - 24), before.end).trimEnd();
    const next = text.slice(after.start, after.start + 1);
    const word = /([\p{L}.]+)\.$/u.exec(tail)?.[1]?.toLowerCase();
    // In "573,000 t. Peru" and "51 mb/d. Peru" the letter is a unit, no initial.
    if (word?.length === 1 && /[\d/]\s?\p{L}\.$/u.test(tail) && /\p{Lu}/u.test(next)) return false;
    if (word && (abbreviations.has(word) || /^\p{L}$/u.test(word))) return /[\p{L}\d(]/u.test(next);
    const sentence = text.slice(before.start, before.end);
    return after.start - before.start < 400 && count(sentence, '(') > count(sentence, ')');
  },
};

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
  return found;
}
