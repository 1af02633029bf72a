import type { Span } from '../../schema/place.ts';
import { firstCharacters } from '../../text/first-characters.ts';
import type { Wording } from '../../text/phrasing.ts';
import type { PeriodForm } from './period.ts';

/** A stretch of a text that a form of time expression takes for its own. */
export interface Candidate extends Span {
  match: RegExpExecArray;
  form: PeriodForm;
}

/** The forms that may begin with a character: whether any of them does at a place, and each by itself. */
interface Beginning {
  any: RegExp;
  tried: readonly { form: PeriodForm; pattern: RegExp }[];
}

/**
 * Builds the search for all forms at once: at each place those alone are tried that may begin with its character, for most sentences name no time. None begins
 * within a Latin word.
 */
export function createCandidateFinder(forms: readonly PeriodForm[], wording: Wording): (folded: string) => Candidate[] {
  const { numbers, beginnings } = beginningsOf(forms, wording);
  return (folded) => {
    const candidates: Candidate[] = [];
    let wasLetter = false;
    for (let start = 0; start < folded.length; start++) {
      const code = folded.charCodeAt(start);
      const isLetter = code >= 0x61 && code <= 0x7a;
      const isInWord = isLetter && wasLetter;
      wasLetter = isLetter;
      if (isInWord || numbers[code] === 0) continue;
      const { any, tried } = beginnings[numbers[code]! - 1]!;
      any.lastIndex = start;
      if (!any.test(folded)) continue;
      for (const { form, pattern } of tried) {
        const before = candidates.findLast((candidate) => candidate.form === form);
        if (before && before.end > start) continue;
        pattern.lastIndex = start;
        const match = pattern.exec(folded);
        if (match) candidates.push({ start, end: start + match[0].length, match, form });
      }
    }
    return candidates;
  };
}

/** For every UTF-16 unit the number of the beginning with it, 0 for those that no form begins with. */
function beginningsOf(forms: readonly PeriodForm[], wording: Wording): { numbers: Uint8Array; beginnings: Beginning[] } {
  const every = forms.map((form) => {
    const pattern = new RegExp(form.pattern(wording).source, 'y');
    const first = firstCharacters(pattern);
    if (!first) throw new Error(`${form.name} may begin with anything`);
    return { form, pattern, first };
  });
  const numbers = new Uint8Array(0x10000);
  const known = new Map<string, number>();
  const beginnings: Beginning[] = [];
  for (const character of new Set(every.flatMap(({ first }) => [...first]))) {
    const tried = every.filter(({ first }) => first.has(character));
    const names = tried.map(({ form }) => form.name).join('|');
    if (!known.has(names)) known.set(names, beginnings.push({ any: anyOf(tried.map(({ pattern }) => pattern)), tried }));
    numbers[character.charCodeAt(0)] = known.get(names)!;
  }
  return { numbers, beginnings };
}

function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'y');
}
