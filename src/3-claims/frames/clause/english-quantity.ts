import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { answerOnce } from '../answer-once.ts';
import { type ClauseHead, clauseHead } from './english-head.ts';
import { standsForQuantity } from '../subject/name-at-head.ts';
import { amounts, type Dimensions } from '../../quantities/dimensions.ts';

/** The subject of a clause that names a quantity, taken apart: "mean depth of wells in the delta" has mean depth, of wells, in the delta. */
export interface QuantityPhrase {
  /** The quantity, with what it is of. */
  name: string;
  /** The quantity alone. */
  noun: string;
  start: number;
  /** Where or among whom it is measured. */
  place: string;
  /** What it is of. */
  of: string;
  /** Where it comes from (electricity from waste). */
  source: string;
}

const link =
  /\s(of|under|in|at|among|across|within|for|per|by|on|to|from|between|into|over|with)\s(?:(?:the|its|their|our|all|an?|each|every)\s)?/;

/** What the clause of a figure is about, where that is a quantity (the mean age, coverage in the north) and nobody's doing. */
export const quantityPhrase = answerOnce((reading: Reading, scene: Scene): QuantityPhrase | null => {
  const head = clauseHead(reading, scene);
  return head && namesQuantity(head, reading, scene) ? takeApart(head) : null;
});

/** The name of that quantity, where it is no more than a name; empty else. */
export function quantityName(reading: Reading, scene: Scene): string {
  const before = scene.view.folded.slice(0, reading.phrase.start);
  if (/[a-z] of (?:an? |the )*$/.test(before) || /\b(?:the|an?|its|their)\s+$/.test(before)) return '';
  const name =
    quantityPhrase(reading, scene)
      ?.name.replace(/\s+/g, ' ')
      .replace(/^.*['’]s /, '') ?? '';
  return name.length <= 60 && !/\d/.test(name) ? name : '';
}

/** Dissolution, removal, recovery: what happens to something, and so can be measured; a population or a government is someone. */
const ofProcess =
  /(?<!popul|corpor|associ|organis|organiz|institu|feder|\bn|\bst|\bsta)(?:ation|ition|ution|ction|ption|sion)$|(?:employment|poverty|literacy|adherence|attendance|compliance|prevalence|incidence|dependence|turnout|mortality|fertility|productivity|availability|capacity|utili[sz]ation|removal|recovery|efficiency|resistance|performance|frequency|clearance)$/i;

/** Whether the subject of a clause is what was measured: by its noun, else by a verb that states a level of something single. */
export function namesQuantity(head: ClauseHead, reading: Reading, { document, lexicon, mentions, view }: Scene): boolean {
  if (head.isHolding || lexicon.amountVerb.en.has(head.verb)) return false;
  const { noun, start } = takeApart(head);
  const end = start + noun.length;
  if (mentions.measures.some((measure) => measure.end === end && measure.start >= start && measure.value.kind !== 'count')) return true;
  if (standsForQuantity(noun, document, lexicon)) return true;
  // Browns Range is a place.
  if (/^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(noun)) return false;
  if (lexicon.quantityNoun.en.endsText(noun.replace(/\s\w+(?:ed|en|ing)$/, ''))) return true;
  if (head.isLevel && ofProcess.test(noun) && !lexicon.holderNoun.en.endsText(noun)) return true;
  if (head.isLevel && changing.test(head.verb) && ofDeeds.test(noun) && reading.counted === '') return true;
  if (reading.dimension === 'price') return false;
  if (!head.isLevel || withoutUnit.has(reading.dimension)) return false;
  const describes = /^\s*(?:deep|long|wide|tall|high|old|away|apart|thick|heavy|across)\b/.test(view.folded.slice(reading.phrase.end));
  const isPlural = noun.endsWith('s') && !(amounts.has(reading.dimension) && ofDeeds.test(noun));
  const opens = start === 0 && !noun.includes(' ') && document.isCommonWord(noun);
  const isName = !opens && /^\p{Lu}/u.test(noun.split(' ').at(-1)!) && !(amounts.has(reading.dimension) && ofDeeds.test(noun));
  return !describes && !isPlural && !lexicon.holderNoun.en.endsText(noun) && !isName;
}

/** Admissions dropped 18%: verbs by which a number of deeds goes up or down. */
const changing =
  /^(?:rose|rises?|risen|fell|falls?|fallen|dropped|drops?|grew|grows?|grown|declined?|declines|increased?|increases|decreased?|decreases|jumped|climbed|slipped|halved|doubled|tripled|surged|plunged|slumped|eased|shrank)$/;

/** Landings, shipments, withdrawals fell to 40 t: deeds in the plural that an amount sums up. */
const ofDeeds = /(?:ings|ments|ions|als|eries|flows)$/i;

const withoutUnit: Dimensions = new Set(['count', 'share', 'share-change', 'ratio', 'number', 'rank']);

const time =
  /^(?:end|start|beginning|close|time|baseline|weeks?|months?|years?|seasons?|days?|night|average|total|all|least|peak|present|first|second|third|last|that|this)\b/i;

/** In absolute terms, at the current production rate: how it is reckoned. */
const circumstance = /^(?:[a-z]+ ){0,3}(?:rates?|levels?|pace|terms|prices)$/i;

function takeApart({ text, start }: ClauseHead): QuantityPhrase {
  const parts = text.split(new RegExp(link.source, 'i'));
  const noun = parts[0]!;
  const links = parts
    .slice(1)
    .flatMap((part, index, all) => (index % 2 === 0 ? [{ word: part.toLowerCase(), text: all[index + 1] ?? '' }] : []));
  const of = links[0] && /^(?:of|under)$/.test(links[0].word) ? links[0].text : '';
  const place =
    links.find((part) => /^(?:in|at|among|across|within|for)$/.test(part.word) && !time.test(part.text) && !circumstance.test(part.text))
      ?.text ?? '';
  const name = of ? text.slice(0, text.toLowerCase().indexOf(of.toLowerCase(), noun.length) + of.length) : noun;
  const source = links.find(({ word }) => word === 'from')?.text ?? '';
  return { name, noun, start, place, of, source };
}
