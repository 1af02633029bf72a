import { normalisePhrase } from '../../src/identity/normalise-phrase.ts';
import type { Term } from '../../src/schema/claim.ts';

/** A phrase that holds another is told more fully, unless it is so many times as long. */
const muchLonger = 4;

/** Whether one of the texts says what gold says: one holds the other, or so great a part of their pairs of characters is common (Dice). */
export function isWordedAlike(gold: string | null, texts: readonly string[], least: number): boolean {
  if (gold === null) return false;
  const wanted = normalisePhrase(gold);
  return texts.some((text) => {
    const found = normalisePhrase(text);
    if (wanted === '' || found === '') return false;
    return (
      wanted === found ||
      holds(wanted, found) ||
      (found.length <= muchLonger * wanted.length && holds(found, wanted)) ||
      dice(wanted, found) >= least
    );
  });
}

/** All words for an entry of a claim: as the document has it, its id, its label in both languages. */
export function wordsOf(term: Term | null): string[] {
  return term ? [term.text, term.id, term.label?.zh, term.label?.en].filter((word) => typeof word === 'string') : [];
}

function holds(whole: string, part: string): boolean {
  return part.length > 1 && whole.includes(part);
}

function dice(first: string, second: string): number {
  const [a, b] = [pairsOf(first), pairsOf(second)];
  const rest = [...b];
  const common = a.filter((pair) => {
    const place = rest.indexOf(pair);
    if (place >= 0) rest.splice(place, 1);
    return place >= 0;
  });
  return (2 * common.length) / Math.max(1, a.length + b.length);
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}
