import type { FigureHit, Scan } from '../room.ts';

const pointing = /(?:^|[^a-z])(?:the|this|that|which|any|each|every|no|another|only|former|latter) $/;
const nothingCounted =
  /^(?:$|[.,;:?!)]| (?:of|is|was|are|were|you|that|which|who|whose|in|with|for|has|had|have|do|does|did|we|used|to|from|on|at|by|and|or|as|can|may|will|would|should|could|where|when)\b)/;
const impersonal = /^ (?:can|cannot|may|might|must|should|could|would|has to|needs to|finds|obtains|sees|gets|expects|considers|assumes)\b/;

/** `this one is`, `one can see`: one that stands for a thing or a person and counts nothing; the zero of non-zero is none either. */
export function isPronoun({ lower }: Scan, { start, end, form }: FigureHit): boolean {
  if (form !== 'numeral') return false;
  if (lower.slice(0, start).endsWith('non-')) return true;
  if (lower.slice(start, end) !== 'one') return false;
  const behind = lower.slice(end, end + 14);
  return impersonal.test(behind) || (pointing.test(lower.slice(Math.max(0, start - 9), start)) && nothingCounted.test(behind));
}
