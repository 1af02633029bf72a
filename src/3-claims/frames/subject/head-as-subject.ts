import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt } from '../../view.ts';
import { type ClauseHead, clauseHead } from '../clause/english-head.ts';
import { respectiveNumbers } from '../lists/distribute.ts';
import { namesQuantity, type QuantityPhrase, quantityPhrase } from '../clause/english-quantity.ts';
import { phraseTerm, termOf } from '../terms.ts';

const pronoun = /^(?:it|they|he|she|this|these|those|both|each|we|i|one|there|that|which|who|results?|data|table|figure)\b/i;

/** Drip irrigation (covered 64%), rainfall in the upper valley (was 870 mm): who or what the verb of the figure is told of, where no table knows the name; of a quantity, where or in what it is measured. */
export function headAsSubject(reading: Reading, scene: Scene): Term | null {
  const head = clauseHead(reading, scene);
  if (
    !head ||
    head.isOwned ||
    respectiveNumbers(reading, scene) !== null ||
    pronoun.test(head.text) ||
    isRelative(head, scene) ||
    tells(head, scene) ||
    expectsOfOther(reading, scene) ||
    isPlaced(reading, scene)
  )
    return null;
  if (!namesQuantity(head, reading, scene)) return holder(head.text, scene);
  const quantity = quantityPhrase(reading, scene)!;
  return holder(quantity.place, scene) ?? (isOfHolder(quantity, scene) ? holder(quantity.of, scene) : null);
}

/** A survey, which works in direct-current terms, found 40 GW: the words of a relative clause name nobody. */
const isRelative = ({ start }: ClauseHead, { view }: Scene): boolean => /\b(?:which|who|that)\s+$/.test(view.folded.slice(0, start));

const told =
  /(?:study|studies|survey|surveys|report|reports|analysis|analyses|paper|papers|review|estimates?|authors?|model|models|researchers|economists|analysts)$/i;

/** Satellite images show forty mines, the operator predicts a rise: what makes known or foresees a figure does not hold it. */
const telling =
  /^(?:shows?|showed|shown|suggest(?:s|ed)?|indicat(?:es?|ed)|reveal(?:s|ed)?|impl(?:y|ies|ied)|confirm(?:s|ed)?|demonstrat(?:es?|ed)|foresees?|foresaw|predict(?:s|ed)?|forecasts?|reckon(?:s|ed)?)$/;

/** IRENA counted, a survey found: who tells a figure does not own it. */
function tells({ text, start, end, verb }: ClauseHead, { mentions, sayers }: Scene): boolean {
  return (
    told.test(text) ||
    telling.test(verb) ||
    sayers.some((sayer) => sayer >= start && sayer < end) ||
    mentions.entities.some((entity) => entity.value.kind === 'authority' && entity.start >= start && entity.end <= end)
  );
}

const expecting =
  /\b(?:expects?|expected|foresees?|foresaw|anticipat(?:es?|ed)|projects?|projected|forecasts?|predict(?:s|ed)?|wants?|wanted)\s+(?!to\b)[^,.;:]{3,60}?\sto\s(?:be\s)?[a-z]+/;

/** The operator expects demand to reach 160 TWh: what is expected to do something has the figure, not whoever expects it. */
export const expectsOfOther = (reading: Reading, { clauses, view }: Scene): boolean =>
  view.language === 'en' && expecting.test(view.folded.slice(clauses[clauseAt(clauses, reading.start)]?.start ?? 0, reading.phrase.start));

/** The central bank of Peru expects inflation to reach 4%: what a body of a country expects is of that country. */
export function countryOfForecaster(reading: Reading, scene: Scene, at: number): Term | null {
  const { clauses, mentions, view } = scene;
  const start = clauses[at]?.start ?? 0;
  const match = view.language === 'en' ? expecting.exec(view.folded.slice(start, reading.phrase.start)) : null;
  const country =
    match &&
    mentions.entities.find(({ start: from, end, value }) => from >= start && end <= start + match.index && value.kind === 'country');
  return country ? termOf(country.value, view.language, view.text.slice(country.start, country.end)) : null;
}

/** In Nebraska, growers harvested …: the place that the sentence opens with goes before whoever acts there. */
function isPlaced(reading: Reading, { clauses, mentions, view }: Scene): boolean {
  const before = clauses[clauseAt(clauses, reading.start) - 1];
  return (
    before !== undefined &&
    /^\s*(?:in|for|across|within)\s/.test(view.folded.slice(before.start, before.end)) &&
    mentions.entities.some(({ start, end }) => start >= before.start && end <= before.end)
  );
}

/** The cost of the new line is that line's; exports of cobalt are not the cobalt's, nor is a number of farms theirs or a rate of anaemia whose patients are studied. */
function isOfHolder({ noun, of, start }: QuantityPhrase, { document, mentions, view }: Scene): boolean {
  const end = start + noun.length;
  const isTraded = mentions.measures.some(({ end: last, value }) => last === end && (value.kind === 'flow' || value.kind === 'stock'));
  const isGood = mentions.products.some((product) => view.text.slice(product.start, product.end) === of);
  return document.people === null && !isTraded && !isGood && !/\b(?:shares?|proportions?|percentages?|numbers?)$/i.test(noun);
}

/** Longer than this a phrase describes rather than names. */
const LONGEST = 60;

function holder(words: string, { mentions, periods, view }: Scene): Term | null {
  const text = words.replace(/\s+/g, ' ').trim();
  if (text.length < 3 || text.length > LONGEST || /\d/.test(text)) return null;
  const known = [...mentions.entities, ...mentions.products].find(({ start, end }) => view.text.slice(start, end) === words);
  if (known) return termOf(known.value, view.language, words);
  const isTaken = [...periods, ...mentions.measures].some(({ start, end }) => view.text.slice(start, end) === words);
  return isTaken ? null : phraseTerm(text);
}
