import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { nounPhraseAfter } from '../clause/noun-phrase.ts';
import { phraseTerm } from '../terms.ts';

/** Where a paper is about no named holder, what is counted is its own subject (214 participants). */
export function countedThing(reading: Reading, { document, view }: Scene): Term | null {
  const isOfPeople = document.subject === null || document.subject === document.people;
  return isOfPeople && reading.counted && view.language === 'en' ? phraseTerm(reading.counted) : null;
}

const opener = /^(?:[a-z]+,? )?(?:of|out of|among) (?:the |all |these |those |a total of )*$/;

/** Of the 1,087 wells, 312 had records: what a sentence counts at its head is what its other figures tell of. */
export function countedAtHead(_: Reading, { readings, view }: Scene): Term | null {
  const first = readings[0];
  if (view.language !== 'en' || !first?.counted) return null;
  return opener.test(view.folded.slice(0, first.phrase.start)) ? phraseTerm(first.counted) : null;
}

/** Levels fell in 271 wells, were stable in 29 and rose in 12: a bare count goes on with what was counted before it. */
export function countedBefore(reading: Reading, { framed, view }: Scene): Term | null {
  const isBare = reading.unit === '1' && reading.counted === '' && reading.decimals === 0 && reading.form !== 'ordinal';
  const last = framed.findLast(({ reading: other }) => other.unit === '1' && other.counted !== '');
  return isBare && view.language === 'en' && last ? last.subject : null;
}

/** Some 22% of pupils were …, one in eight teachers was …: a share that opens its clause is of those it is counted among; of a quantity (60% of output) it is not. */
export function wholeOfShare(reading: Reading, scene: Scene, at: number): Term | null {
  const { clauses, lexicon, mentions, view } = scene;
  if (view.language !== 'en' || reading.dimension !== 'share') return null;
  const before = view.folded.slice(clauses[at]?.start ?? 0, reading.phrase.start);
  if (!/^\s*(?:and |but |while |in total |overall |only |just |at [a-z]+ )*$/.test(before)) return null;
  const rest = view.folded.slice(reading.phrase.end);
  const lead =
    /^ of (?:the |all |these |those |its |their )?/.exec(rest)?.[0] ?? (/^ [a-z]/.test(rest) && reading.form === 'fraction' ? ' ' : '');
  const from = reading.phrase.end + lead.length;
  const words = lead ? nounPhraseAfter(scene, from, 40) : '';
  const names = [...mentions.entities, ...mentions.measures.filter(({ value }) => value.kind !== 'count')];
  const isTaken = names.some(({ start, end }) => start < from + words.length && end > from);
  return words.length > 2 && !isTaken && !lexicon.quantityNoun.en.endsText(words) ? phraseTerm(words) : null;
}
