import type { Term } from '../../../schema/claim.ts';
import type { Span } from '../../../schema/place.ts';
import { foldText } from '../../../text/fold.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { clauseHead } from '../clause/english-head.ts';
import { namesQuantity, quantityName, quantityPhrase } from '../clause/english-quantity.ts';
import { endOfQuoted } from '../clause/quoted-price.ts';
import { toldDimension } from '../clause/told-dimension.ts';
import { pairedName } from '../lists/paired-names.ts';
import { phraseTerm, termOf } from '../terms.ts';
import { measureWords } from './base-measure.ts';
import { knownMeasure } from './base-of-part.ts';
import { changingThing } from './changing-thing.ts';
import type { ChosenMeasure } from './chosen-measure.ts';
import { countGoingOn } from './count-going-on.ts';
import { ownProperty } from './headed-measure.ts';
import { carriedMeasure } from './inherited-measure.ts';
import { measureByRole } from './measure-by-role.ts';
import { measureByUnit } from './measure-by-unit.ts';
import { phraseBeside, propertyBeforeBracket } from './measure-phrase.ts';
import { neededAmount } from './needed-amount.ts';
import { namedRatio } from './operator.ts';
import { labelBeforeArm } from './share-words.ts';
import { toldByWords } from './told-by-words.ts';
import { verbBefore } from './verb-before.ts';

/** What a figure is of that tells no change and no part: a measure of the tables, else the property named beside it, else what was measured before, else what its unit tells. */
export function directMeasure(reading: Reading, scene: Scene, clause: Clause, subject: Term | null): ChosenMeasure {
  const counted = countGoingOn(reading, scene);
  if (counted) return { term: counted, way: 'carried' };
  const quoted = endOfQuoted(reading, scene) === null ? undefined : scene.measureById('price');
  if (quoted) return { term: termOf(quoted, scene.view.language), way: 'known' };
  const ratio = reading.dimension === 'ratio' ? namedRatio(reading, scene) : '';
  if (ratio) return { term: phraseTerm(ratio), way: 'phrase' };
  const told = toldByWords(reading, scene, clause);
  if (told) return told;
  const dimension = toldDimension(reading, scene, clause);
  if (dimension) return { term: phraseTerm(dimension.words), way: 'property' };
  const needed = neededAmount(reading, scene, clause);
  if (needed) return { term: termOf(needed, scene.view.language), way: 'known' };
  const measured = knownMeasure(reading, scene);
  const known = measured && isBeforeHead(measured, reading, scene) ? undefined : measured;
  const own = ownProperty(known, reading, scene, clause);
  if (own) return { term: phraseTerm(own), way: 'property' };
  if (known) return { term: measureWords(known, scene, reading, subject), way: 'known', mood: known.value.modality };
  const changed = changingThing(reading, scene);
  const price = reading.dimension === 'price' && (changed || isPriced(reading, scene)) ? scene.measureById('price') : undefined;
  if (price) return { term: termOf(price, scene.view.language), way: 'known' };
  if (isOfPlants(reading, scene)) return { term: phraseTerm('capacity'), way: 'property' };
  const phrase =
    propertyBeforeBracket(reading, scene, clause) ||
    pairedName(reading, scene)?.head ||
    changed ||
    labelBeforeArm(reading, scene) ||
    quantityName(reading, scene) ||
    numbered(reading, scene) ||
    verbBefore(reading, scene) ||
    phraseBeside(reading, scene, clause);
  const isName = (phrase !== '' && subject?.text.endsWith(phrase)) || pairedName(reading, scene)?.names.includes(phrase);
  const saysNone = namesHolderOnly(phrase, scene) || saysNothing.test(phrase) || (isName && carriedMeasure(reading, scene) !== null);
  const words = saysNone ? '' : phrase;
  if (words) return { term: phraseTerm(words), way: 'phrase' };
  const carried = carriedMeasure(reading, scene);
  const role = carried ? undefined : measureByRole(reading, scene);
  if (role) return { term: termOf(role, scene.view.language), way: 'known' };
  return carried ? { term: carried, way: 'carried' } : { term: measureByUnit(reading, scene), way: 'by-unit' };
}

/** The mean age of patients was 44, and the mean total anxiety score was 12.3: a measure of the tables that stands before the quantity that the clause is about. */
function isBeforeHead({ end }: Span, reading: Reading, scene: Scene): boolean {
  if (scene.view.language !== 'en' || reading.dimension !== 'number') return false;
  const quantity = quantityPhrase(reading, scene);
  return quantity !== null && end <= quantity.start && scene.lexicon.quantityNoun.en.endsText(quantity.noun.toLowerCase());
}

/** Lutetium reached $900/kg: what a price is told of, where it is no quantity, is a good. */
function isPriced(reading: Reading, scene: Scene): boolean {
  const head = clauseHead(reading, scene);
  return head !== null && head.isLevel && !/^(?:it|they|this|that|these|those)\b/i.test(head.text) && !namesQuantity(head, reading, scene);
}

/** Needs 300 GW of wind: so much power of a source of energy is what its plants can give; 150 GW of modules are goods. */
function isOfPlants(reading: Reading, scene: Scene): boolean {
  const { mentions, view } = scene;
  const { dimension, phrase } = reading;
  if (view.language !== 'en' || dimension !== 'power' || !view.folded.startsWith(' of ', phrase.end)) return false;
  const isSource = mentions.products.some(({ start, end }) => start === phrase.end + 4 && !view.folded.endsWith('s', end));
  return isSource && !carriedMeasure(reading, scene)?.id;
}

/** Trawlers numbered 1,082: how many there are of what the verb is told of. */
function numbered(reading: Reading, scene: Scene): string {
  const head = /\bnumbere?d?\s+\S*\s*$/.test(scene.view.folded.slice(0, reading.phrase.start)) ? clauseHead(reading, scene) : null;
  return head ? `number of ${head.text.toLowerCase()}` : '';
}

/** Words for a figure, whatever it is of. Source: usual nouns of both languages. */
const saysNothing =
  /^(?:[经在于以按由至到达合]|折合|约合|折算|换算|条件|情况|情形|前提|(?:[a-z-]+ ){0,3}(?:periods?|quarters?|half|halves)|thousand|million|billion|trillion|vs|versus|averages?|means?|figures?|numbers?|ranges?|values?|totals?|estimates?|平均|均值|平均值|数字|數字|数据|數據|数值|數值|数|结果)$/i;

/** 韩国为204.7亿美元, Denmark had 7.5 GW: a holder's name says nothing of what is measured. */
function namesHolderOnly(words: string, { document, mentions, view }: Scene): boolean {
  if (document.arms.includes(foldText(words))) return true;
  return words !== '' && mentions.entities.some(({ start, end }) => view.text.slice(start, end) === words);
}
