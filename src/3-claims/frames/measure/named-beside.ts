import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../clause/noun-phrase.ts';

/** Money in new financing, a body-mass index of 40, eight years of training, 600 mg/d of a drug that an arm takes: what an English figure is of by the thing right beside it, where the tables do not know that; empty where none stands there. */
export function namedBeside(reading: Reading, scene: Scene, clause: Clause): string {
  const { dimension, phrase } = reading;
  const isDose = scene.document.arms.some((arm) => /^\d/.test(arm) && scene.view.folded.startsWith(arm, phrase.start));
  if (isDose) return 'dose';
  if (dimension === 'money') return moneyIn(reading, scene, clause);
  if (dimension === 'number') return quantityOf(reading, scene);
  return dimension === 'duration' ? timeSpent(reading, scene) : '';
}

/** $3.1 billion in|new financing: what so much money came or went as, where the tables do not know it. */
function moneyIn({ phrase }: Reading, scene: Scene, clause: Clause): string {
  const { mentions, periods, view } = scene;
  const at = phrase.end + 4;
  if (!asWhat.test(view.text.slice(phrase.end))) return '';
  const words = thingAfter(at, scene);
  const measures = mentions.measures.filter(({ value }) => value.dimensions.includes('money'));
  // Invested $30 million in research.
  if (measures.some(({ start, end }) => start >= clause.start && end <= phrase.start)) return '';
  const taken = [...measures, ...mentions.entities, ...periods];
  return words && !taken.some(({ start, end }) => start < at + words.length && end > at) ? words : '';
}

const asWhat = /^ in (?!total|all|cash|fact|real|nominal|constant|current|the|an?|its|their|favou?r|part|addition)[a-z]/;

/** New financing, flight training: a thing by its noun, which may have the form of a verb. */
function thingAfter(offset: number, scene: Scene): string {
  const { folded, text, words } = scene.view;
  const behind = words.filter(({ start }) => start >= offset);
  const at = behind.slice(0, LONGEST_NAME).findIndex(({ start, end }) => /[a-z]{3}ing$/.test(folded.slice(start, end)));
  const [doing, next] = [behind[at], behind[at + 1]];
  const isNoun = doing !== undefined && !/^(?:NOUN|PROPN|ADJ)$/.test(next?.tag ?? '') && /^[a-z -]+$/.test(folded.slice(offset, doing.end));
  return isNoun ? text.slice(offset, doing.end) : nounPhraseAfter(scene, offset, 40);
}

/** Words that such a name has at most. */
const LONGEST_NAME = 3;

/** A body-mass index of|40 or more: the quantity right before a bare number, where the tables do not know it. */
function quantityOf({ phrase }: Reading, scene: Scene): string {
  const { lexicon, mentions, view } = scene;
  const end = / of (?:an? )?$/.exec(view.folded.slice(0, phrase.start))?.index ?? -1;
  const words = end > 0 && !mentions.measures.some((measure) => measure.end === end) ? nounPhraseBefore(scene, end) : '';
  return lexicon.quantityNoun.en.endsText(words.toLowerCase()) ? words : '';
}

/** Eight years of training, each for 10 weeks: what so long a time was spent with, else how long something went on. */
function timeSpent({ phrase }: Reading, scene: Scene): string {
  const { mentions, view } = scene;
  // Ninety days of consumption are held.
  const isStock = mentions.measures.some(({ start }) => start >= phrase.end && start <= phrase.end + 30);
  const spentWith = view.folded.startsWith(' of ', phrase.end) && !isStock ? thingAfter(phrase.end + 4, scene) : '';
  return spentWith || (wentOn.test(leftOf(view.folded, phrase.start)) ? 'duration' : '');
}

/** Stocks that last for 40 days are told by how much there is. */
const wentOn = /(?<!\b(?:lasts?|lasted|enough|suffices?|sufficient) )\bfor (?:a further |another |the next |the first )?$/;
