import type { Term } from '../../../schema/claim.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt } from '../../view.ts';
import { type ClauseHead, clauseHead } from '../clause/english-head.ts';
import { isReckonedAt } from '../clause/reckoned-at.ts';
import { respectiveNumbers } from '../lists/distribute.ts';
import { namesQuantity, type QuantityPhrase, quantityPhrase } from '../clause/english-quantity.ts';
import { phraseTerm, termOf } from '../terms.ts';
import { isOtherParty } from './other-parties.ts';

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
    isPointing(head, scene) ||
    tells(head, scene) ||
    expectsOfOther(reading, scene) ||
    isPlaced(reading, scene)
  )
    return null;
  const owner = ownerIn(head, scene);
  if (owner) return owner;
  if (isInstrument(head.text, scene)) return null;
  if (!namesQuantity(head, reading, scene)) return holder(head.text, scene);
  const quantity = quantityPhrase(reading, scene)!;
  return (
    (isForGood(quantity, scene) ? null : holder(quantity.place, scene)) ??
    (isOfHolder(quantity, scene) ? holder(quantity.of, scene) : null) ??
    (isMoney.test(reading.dimension) || isMeasured(head, scene) ? null : holder(quantity.source, scene))
  );
}

/** The quota for copper smelting: what something is laid down for holds nothing. */
const isForGood = ({ noun, place, start }: QuantityPhrase, { mentions, view }: Scene): boolean =>
  place !== '' &&
  /^\s*for\s/.test(view.folded.slice(start + noun.length)) &&
  mentions.products.some((good) => place.includes(view.text.slice(good.start, good.end)));

/** Income from fares is not that of the fares; electricity from waste is that of waste. */
const isMoney = /^(?:money|price)/;

/** Energy from waste capacity: what is measured stands behind. */
const isMeasured = (head: ClauseHead, { mentions }: Scene): boolean =>
  mentions.measures.some(({ start, end }) => end === head.end && start > head.start);

/** This steep fall led to …: what was told before names nobody. */
const isPointing = ({ start }: ClauseHead, { view }: Scene): boolean => /\b(?:this|these|such)\s+$/i.test(view.folded.slice(0, start));

/** A survey, which works in direct-current terms, found 40 GW: the words of a relative clause name nobody; "that" behind a verb opens what is told. */
function isRelative({ start }: ClauseHead, { view }: Scene): boolean {
  const pronoun = /\b(?:which|who|that)\s+$/.exec(view.folded.slice(0, start))?.index;
  return pronoun !== undefined && !view.words.some(({ end, tag }) => tag === 'VERB' && end < pronoun && end >= pronoun - 2);
}

const told = phrasing('en', 'i')`(?:${'study-noun'})$`;

/** Satellite images show forty mines, the operator predicts a rise: what makes known or foresees a figure does not hold it. */
const telling = phrasing('en')`^(?:${'showing-verb'}|${'foreseeing-verb'})$`;

/** Japan's dependence on …: the name of the tables that owns what a clause is about. */
function ownerIn({ start, end }: ClauseHead, scene: Scene): Term | null {
  const { mentions, view } = scene;
  const owner = mentions.entities.find(
    (entity) =>
      entity.start === start &&
      entity.value.kind !== 'world' &&
      !isOtherParty(entity, scene) &&
      /^['’]s?\s/.test(view.text.slice(entity.end, end)),
  );
  return owner ? termOf(owner.value, view.language, view.text.slice(owner.start, owner.end)) : null;
}

/** The list has 33 minerals, a plan provides 5 billion: what is laid down in writing is that of whoever was spoken of before, where somebody was. */
const isInstrument = (text: string, { carried, document, lexicon }: Scene): boolean =>
  lexicon.instrumentNoun.en.endsText(text.replace(/\s(?:of|for|on|in|under|between|from)\s.*$/i, '')) &&
  [carried.subject, document.subject].some((term) => term?.id && term.id !== 'world');

/** IRENA counted, a survey found: who tells a figure does not own it. */
function tells({ text, start, end, verb }: ClauseHead, { lexicon, mentions, sayers }: Scene): boolean {
  return (
    told(lexicon).test(text) ||
    telling(lexicon).test(verb) ||
    sayers.some((sayer) => sayer >= start && sayer < end) ||
    mentions.entities.some((entity) => entity.value.kind === 'authority' && entity.start >= start && entity.end <= end)
  );
}

const expecting = phrasing('en')`\b(?:${'expecting-verb'})\s+(?!to\b)[^,.;:]{3,60}?\sto\s(?:be\s)?[a-z]+`;

/** The operator expects demand to reach 160 TWh: what is expected to do something has the figure, not whoever expects it. */
export const expectsOfOther = (reading: Reading, { clauses, lexicon, view }: Scene): boolean =>
  view.language === 'en' &&
  (expecting(lexicon).test(view.folded.slice(clauses[clauseAt(clauses, reading.start)]?.start ?? 0, reading.phrase.start)) ||
    isReckonedAt(reading, view));

/** Peru's ministry announced in May that …. */
const announcing = phrasing(
  'en',
)`^['’]s? [^,;:]{2,70}?\b(?:${'announcing-verb'}|${'stating-verb'}|${'reckoning-verb'}) (?:in [a-z]+ \d{4} |in \d{4} |on [^,;]{3,20} )?that\b`;

/** The central bank of Peru expects inflation to reach 4%, Peru's ministry announced that …: what a body of a country expects or announces is of that country. */
export function countryOfForecaster(reading: Reading, scene: Scene, at: number): Term | null {
  const { clauses, lexicon, mentions, view } = scene;
  const start = clauses[at]?.start ?? 0;
  if (view.language !== 'en') return null;
  const announcer = mentions.entities.find(
    ({ start: from, end, value }) =>
      value.kind === 'country' && end <= reading.phrase.start && announcing(lexicon).test(view.folded.slice(end)) && from >= 0,
  );
  if (announcer) return termOf(announcer.value, view.language, view.text.slice(announcer.start, announcer.end));
  const match = expecting(lexicon).exec(view.folded.slice(start, reading.phrase.start));
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

const partOrNumber = phrasing('en', 'i')`\b(?:${'share-noun'}|numbers?)$`;

/** The cost of the new line is that line's; exports of cobalt are not the cobalt's, nor is a number of farms theirs or a rate of anaemia whose patients are studied. */
function isOfHolder({ noun, of, start }: QuantityPhrase, { document, lexicon, mentions, view }: Scene): boolean {
  const end = start + noun.length;
  const isTraded = mentions.measures.some(({ end: last, value }) => last === end && (value.kind === 'flow' || value.kind === 'stock'));
  const isGood = mentions.products.some((product) => view.text.slice(product.start, product.end) === of);
  return document.people === null && !isTraded && !isGood && !partOrNumber(lexicon).test(noun);
}

/** Longer than this a phrase describes rather than names. */
const LONGEST = 60;

/** F-35, Su27: a model by its letters and number. */
const model = /\b[A-Z][A-Za-z]{0,3}-?\d{1,3}[A-Z]?\b/;

function holder(words: string, { mentions, periods, view }: Scene): Term | null {
  const text = words.replace(/\s+/g, ' ').trim();
  if (text.length < 3 || text.length > LONGEST || /\d/.test(text.replace(model, ''))) return null;
  const known = [...mentions.entities, ...mentions.products].find(({ start, end }) => view.text.slice(start, end) === words);
  if (known) return termOf(known.value, view.language, words);
  const isTaken = [...periods, ...mentions.measures].some(({ start, end }) => view.text.slice(start, end) === words);
  return isTaken ? null : phraseTerm(text);
}
