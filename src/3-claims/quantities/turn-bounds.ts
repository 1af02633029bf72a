import type { Modifier } from '../../schema/claim.ts';
import type { Language } from '../../schema/place.ts';
import type { Reading } from './reading.ts';

/** A negation before a bound word: 不得超过, must not exceed, seldom exceeds, no country may supply more than. */
const negation = {
  zh: /(?:不得|不应|不宜|不可|不能|不准|不许|不会|未能?|没有|从未|不)(?:再|被|要)?$/,
  en: /\b(?:not|never|seldom|rarely|scarcely ever|hardly ever|cannot|neither|no (?!more|less|fewer|later|longer)[\w-]+(?: [\w-]+){0,3} (?:may|can|shall|must|should|will|could|provides?|supplies|supply|exceeds?|accounts? for|holds?|has))\b[^.;,"“”]{0,24}$/,
};
const crossed: readonly [RegExp, Modifier][] = [
  [/跌破(?:了)?$/, 'at_most'],
  [/突破(?:了)?$/, 'at_least'],
];

/** Bounds as the whole clause means them: a negated "more than" is "at most", 跌破 and 突破 make bounds of bare figures. */
export function turnBounds(readings: readonly Reading[], folded: string, language: Language): Reading[] {
  return readings.map((reading) => {
    const before = folded.slice(Math.max(0, reading.phrase.start - 60), reading.phrase.start);
    if (reading.modifier === 'at_least' || reading.modifier === 'at_most') {
      return negation[language].test(before) ? bounded(reading, reading.modifier === 'at_least' ? 'at_most' : 'at_least') : reading;
    }
    const bound =
      reading.modifier === 'exact' && reading.dimension !== 'date' ? crossed.find(([pattern]) => pattern.test(before))?.[1] : undefined;
    return bound ? bounded(reading, bound) : reading;
  });
}

function bounded(reading: Reading, modifier: Modifier): Reading {
  const value = reading.amount ?? reading.lower ?? reading.upper;
  return { ...reading, modifier, lower: modifier === 'at_least' ? value : null, upper: modifier === 'at_most' ? value : null };
}
