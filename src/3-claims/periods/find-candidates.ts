import type { Span } from '../../schema/place.ts';
import type { PeriodForm } from './period.ts';

/** A stretch of a text that a form of time expression takes for its own. */
export interface Candidate extends Span {
  match: RegExpExecArray;
  form: PeriodForm;
}

/** Builds the search for all forms at once: one pattern finds where any of them begins, and only there each is tried; most sentences name no time. */
export function createCandidateFinder(forms: readonly PeriodForm[]): (folded: string) => Candidate[] {
  const any = new RegExp(forms.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'g');
  const tried = forms.map((form) => ({ form, pattern: new RegExp(form.pattern.source, 'y') }));
  return (folded) => {
    const candidates: Candidate[] = [];
    any.lastIndex = 0;
    for (let place = any.exec(folded); place; place = any.exec(folded)) {
      const start = place.index;
      for (const { form, pattern } of tried) {
        const before = candidates.findLast((candidate) => candidate.form === form);
        if (before && before.end > start) continue;
        pattern.lastIndex = start;
        const match = pattern.exec(folded);
        if (match) candidates.push({ start, end: start + match[0].length, match, form });
      }
      any.lastIndex = start + 1;
    }
    return candidates;
  };
}
