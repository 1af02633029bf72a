import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import { subjectWayOf } from '../../record/provenance.ts';
import type { Scene } from '../../scene.ts';
import { clauseHead } from '../clause/english-head.ts';
import { countedNoun } from '../measure/counted-noun.ts';
import { nounPhraseAfter } from '../clause/noun-phrase.ts';
import { phraseTerm, termOf } from '../terms.ts';

/** 40 quarries in, 12 mines across: nothing but the place stands behind what is counted. */
const inPlace = /^(?: [a-z-]+){0,2} (?:in|across|throughout) (?:the )?$/;

/** Where a paper is about no named holder, what is counted is its own subject (214 participants), but for a place that the sentence ends with. */
export function countedThing(reading: Reading, { document, mentions, view }: Scene): Term | null {
  const isOfPeople = document.subject === null || document.subject === document.people;
  const place = mentions.entities.find(
    ({ start, end, value }) =>
      start >= reading.end &&
      value.kind !== 'authority' &&
      inPlace.test(view.folded.slice(reading.end, start)) &&
      /^\W*$/.test(view.folded.slice(end)),
  );
  if (isOfPeople && reading.counted && view.language === 'en' && place)
    return termOf(place.value, view.language, view.text.slice(place.start, place.end));
  return isOfPeople && reading.counted && view.language === 'en' ? phraseTerm(reading.counted) : null;
}

const opener = /^(?:[a-z]+,? )?(?:of|out of|among) (?:the |all |these |those |a total of )*$/;

/** Of the 1,087 wells, 312 had records: what a sentence counts at its head is what its other figures tell of. */
export function countedAtHead(_: Reading, { readings, view }: Scene): Term | null {
  const first = readings[0];
  if (view.language !== 'en' || !first?.counted) return null;
  return opener.test(view.folded.slice(0, first.phrase.start)) ? phraseTerm(first.counted) : null;
}

/** 3家韩国基金斥资2亿美元: of whom a clause counts so many at its head, it tells the figures behind. */
export function doersCounted(reading: Reading, scene: Scene, at: number): Term | null {
  const { clauses, lexicon, periods, readings, view } = scene;
  const clause = clauses[at];
  const first = readings.find(({ phrase }) => clause && phrase.start >= clause.start);
  if (view.language !== 'zh' || !clause || !first?.counted || first === reading || first.phrase.end > reading.phrase.start) return null;
  const dated = periods.findLast(({ start, end }) => start >= clause.start && end <= first.phrase.start)?.end ?? clause.start;
  const noun = countedNoun(first, scene, clause, true);
  const end = view.text.indexOf(noun, first.phrase.end) + noun.length;
  const isDoing = view.words.some((word) => word.start === end && word.tag === 'VERB');
  const opens = /^[\s,，的]*$/.test(view.folded.slice(dated, first.phrase.start));
  return isDoing && opens && noun && lexicon.holderNoun.zh.endsText(noun) ? phraseTerm(view.text.slice(first.phrase.start, end)) : null;
}

const among =
  /^(?:[a-z]+,? )?(?:of|out of|among) (?!(?:which|whom|them|it|this|these|those|that|the (?:total|latter|former)|course)\b)(?:the |all |these |those )?([a-z][a-z' -]{3,70}?(?: aged? [a-z0-9 –-]{2,30}? (?:years|months)(?: and older| or older| and over| or over)?)?)(?:,| (?=(?:it|they|the (?:rate|share|figure|proportion|number|ratio)) ))/;

/** Of employees asked, 46% had no rise; among people aged 15 to 24 years it fell: those whom a sentence sets apart at its head. */
export function setApartAtHead(reading: Reading, { mentions, readings, view }: Scene): Term | null {
  const [head, group] = view.language === 'en' ? (among.exec(view.folded) ?? []) : [];
  if (!head || !group || reading.phrase.start < head.length) return null;
  const start = head.indexOf(group);
  const isTaken = [...mentions.measures, ...mentions.entities].some((other) => other.start < start + group.length && other.end > start);
  const isCounted = readings.some((other) => other.end <= head.length && other.counted !== '');
  return isTaken || isCounted ? null : phraseTerm(view.text.slice(start, start + group.length));
}

/** Levels fell in 271 wells, were stable in 29 and rose in 12: a bare count goes on with what was counted before it. */
export function countedBefore(reading: Reading, scene: Scene): Term | null {
  const { framed, view } = scene;
  const isBare = reading.unit === '1' && reading.counted === '' && reading.decimals === 0 && reading.form !== 'ordinal';
  const last = framed.findLast(({ reading: other }) => other.unit === '1' && other.counted !== '');
  if (!isBare || view.language !== 'en' || !last) return null;
  const head = clauseHead(reading, scene);
  // Tasmania lost 1,200: a clause with a name of its own for its subject is not of those counted before.
  const isOther =
    head !== null && head.start >= last.reading.end && /^\p{Lu}/u.test(head.text) && !/[.:]\s$/.test(view.text.slice(0, head.start));
  return isOther ? null : last.subject;
}

/** 62% rode daily, 21% weekly and 10% monthly: shares of a list that nobody is named for but at its head. */
const inList = /^[^.;:()\d]{0,60}?(?:,|,? and|,? while|,? but) $/;

/** Two-thirds of the nickel, and 90% of the cobalt: shares that one verb gives to one holder. */
const coordinated = /^[\s,]*(?:and|but) $/;

/** Some 22% of pupils were new, 9% absent: one in eight teachers was …: a share that opens its clause is of those it is counted among; of a quantity (60% of output) it is not. */
export function wholeOfShare(reading: Reading, scene: Scene, at: number): Term | null {
  const { clauses, framed, lexicon, mentions, view } = scene;
  if (view.language !== 'en' || reading.dimension !== 'share') return null;
  const before = view.folded.slice(clauses[at]?.start ?? 0, reading.phrase.start);
  const last = framed.at(-1);
  const between = last ? view.folded.slice(last.reading.phrase.end, reading.phrase.start) : '';
  const isWhole = view.folded.startsWith(' of ', reading.phrase.end);
  if (last?.reading.dimension === 'share' && subjectWayOf(last.provenance) === 'of-part' && !isWhole && inList.test(between))
    return last.subject;
  const goesOn =
    last?.reading.dimension === 'share' &&
    coordinated.test(before) &&
    coordinated.test(between.replace(/^ of [^,;.]{2,80}(?=, and |, but | and | but )/, ''));
  if (goesOn && isWhole && /^of-share|of-clause|in-clause$/.test(subjectWayOf(last.provenance) ?? '')) return last.subject;
  if (!/^\s*(?:and |but |while |in total |overall |only |just |(?:at|in|by) (?:the )?[a-z]+ )*$/.test(before)) return null;
  const rest = view.folded.slice(reading.phrase.end);
  const lead =
    /^ of (?:the |all |these |those |its |their )?/.exec(rest)?.[0] ?? (/^ [a-z]/.test(rest) && reading.form === 'fraction' ? ' ' : '');
  const from = reading.phrase.end + lead.length;
  const words = lead ? nounPhraseAfter(scene, from, 40) : '';
  const names = [...mentions.entities, ...mentions.measures.filter(({ value }) => value.kind !== 'count')];
  const isTaken = names.some(({ start, end }) => start < from + words.length && end > from);
  return words.length > 2 && !isTaken && !lexicon.quantityNoun.en.endsText(words) ? phraseTerm(words) : null;
}
