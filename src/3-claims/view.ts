import type { Language, Span } from '../schema/place.ts';
import type { Word } from '../schema/sentence.ts';

/** A sentence or cell as the readers see it: its text, the same text folded (see text/fold.ts), and its words; offsets count from the sentence's start. */
export interface SentenceView {
  text: string;
  folded: string;
  language: Language;
  words: readonly Word[];
  superscripts: readonly Span[];
}

/** A stretch of a sentence between two marks; `inside` is true within brackets. */
export interface Clause extends Span {
  inside: boolean;
}

const BREAK = /[，,；;：:。!?！？—]/;
/** Geological Survey (USGS), metric tons (MT): an abbreviation in brackets behind what it stands for breaks nothing. */
const abbreviation = /[(（][a-z]{1,6}[)）]/y;
/** (1.7±0.2) L: a number with its spread in brackets before its unit. */
const spreadOut = /[(（]\s*[-−]?\d[\d.]*\s*(?:±|\+\/-)\s*\d[\d.]*\s*[)）]\s?[\p{L}%‰℃°]/uy;

/** The clauses of a folded sentence: stretches between commas, semicolons and colons, and the insides of brackets; thousands commas and those within a whole (a date, a name such as 刚果（金）) break nothing. A heading run into the sentence, up to `body`, is set apart as if it stood in brackets. */
export function clausesOf(folded: string, wholes: readonly Span[] = [], body = 0): Clause[] {
  const clauses: Clause[] = body > 0 ? [{ start: 0, end: body, inside: true }] : [];
  let start = body;
  let depth = 0;
  const close = (end: number, next: number) => {
    if (end > start) clauses.push({ start, end, inside: depth > 0 });
    start = next;
  };
  for (let index = body; index < folded.length; index++) {
    const sign = folded[index]!;
    if (wholes.some((whole) => index >= whole.start && index < whole.end)) continue;
    if (sign === '(' || sign === '（') {
      const closing = folded.slice(start, index).trim() ? endOfTransparent(folded, index) : index;
      if (closing > index) {
        index = closing;
        continue;
      }
      close(index, index + 1);
      depth++;
    } else if (sign === ')' || sign === '）') {
      close(index, index + 1);
      depth = Math.max(0, depth - 1);
    } else if (BREAK.test(sign) && !betweenDigits(folded, index) && !valueFollows(folded, index)) close(index, index + 1);
  }
  close(folded.length, folded.length);
  return clauses;
}

/** Where a bracket ends that breaks nothing; where it starts, if it does. */
function endOfTransparent(folded: string, index: number): number {
  for (const pattern of [abbreviation, spreadOut]) {
    pattern.lastIndex = index;
    if (pattern.test(folded)) return folded.slice(index).search(/[)）]/) + index;
  }
  return index;
}

/** 增速领先，达29.3%: behind a comma a verb that gives nothing but the value ends what stands before it. */
const value = /[，,]\s?(?:高达|达到?|仅?为)(?:约|近|了|超过?|逾)?\s?[\d一二两三四五六七八九十]/y;

function valueFollows(folded: string, index: number): boolean {
  value.lastIndex = index;
  return value.test(folded) && /[\p{Script=Han}]/u.test(folded[index - 1] ?? '');
}

function betweenDigits(text: string, index: number): boolean {
  return /[\d]/.test(text[index - 1] ?? '') && (/\d/.test(text[index + 1] ?? '') || text[index] === '—');
}

/** The index of the clause that holds an offset. */
export function clauseAt(clauses: readonly Clause[], offset: number): number {
  const index = clauses.findIndex((clause) => offset < clause.end);
  return index < 0 ? clauses.length - 1 : index;
}

/** Whether words stand in a bracket. */
export const isInBracket = ({ start }: Span, clauses: readonly Clause[]): boolean => clauses[clauseAt(clauses, start)]?.inside === true;
