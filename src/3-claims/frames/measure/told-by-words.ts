import { leftOf } from '../../../text/left-of.ts';
import type { Dimensions } from '../../quantities/dimensions.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../clause/noun-phrase.ts';
import { phraseTerm, termOf } from '../terms.ts';
import type { ChosenMeasure } from './chosen-measure.ts';

/** 4 m wide, grading 1.8 g/t, $1.86 per diluted share: what an English figure is of by the words right at it, whatever its clause is about. */
export function toldByWords(reading: Reading, scene: Scene, clause: Clause): ChosenMeasure | null {
  const { measureById, view } = scene;
  if (view.language !== 'en') return worthOf(reading, scene);
  const [before, behind] = [view.folded.slice(0, reading.phrase.start), view.folded.slice(reading.phrase.end)];
  const extent = isExtent.has(reading.dimension) ? extents.get(adjective.exec(behind)?.[1] ?? '') : undefined;
  if (extent) return { term: phraseTerm(extent), way: 'property' };
  const raised = reading.dimension === 'money' ? moneyIn(reading, scene, clause) : '';
  if (raised) return { term: phraseTerm(raised), way: 'phrase' };
  const isDose = scene.document.arms.some((arm) => /^\d/.test(arm) && view.folded.startsWith(arm, reading.phrase.start));
  if (isDose) return { term: phraseTerm('dose'), way: 'property' };
  const quantity = reading.dimension === 'number' ? quantityOf(scene, before) : '';
  if (quantity) return { term: phraseTerm(quantity), way: 'property' };
  const spent = reading.dimension === 'duration' ? timeSpent(reading, scene, before, behind) : '';
  if (spent) return { term: phraseTerm(spent), way: 'property' };
  const isEarned = reading.dimension === 'money' && perShare.test(behind) && earned.test(before) && !view.folded.includes('dividend');
  const isGrade = isContent.has(reading.dimension) && grading.test(before);
  const isSold = reading.dimension === 'money' && sold.test(leftOf(before, before.length));
  const row = isSold ? measureById('sales') : isGrade ? measureById('grade') : isEarned ? measureById('earnings-per-share') : undefined;
  return row ? { term: termOf(row, view.language), way: 'known' } : null;
}

/** $3.1 billion in|new financing: what so much money came or went as, where the tables do not know it. */
function moneyIn({ phrase }: Reading, scene: Scene, clause: Clause): string {
  const { mentions, periods, view } = scene;
  const at = phrase.end + 4;
  if (
    !/^ in (?!total|all|cash|fact|real|nominal|constant|current|the|an?|its|their|favou?r|part|addition)[a-z]/.test(
      view.folded.slice(phrase.end),
    )
  )
    return '';
  if (/\p{Lu}/u.test(view.text[at] ?? '')) return '';
  const words = thingAfter(at, scene);
  const measures = mentions.measures.filter(({ value }) => value.dimensions.includes('money'));
  // Invested $30 million in research.
  if (measures.some(({ start, end }) => start >= clause.start && end <= phrase.start)) return '';
  const taken = [...measures, ...mentions.entities, ...periods];
  return words && !taken.some(({ start, end }) => start < at + words.length && end > at) ? words : '';
}

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
function quantityOf(scene: Scene, before: string): string {
  const { lexicon, mentions } = scene;
  const end = / of (?:an? )?$/.exec(before)?.index ?? -1;
  const words = end > 0 && !mentions.measures.some((measure) => measure.end === end) ? nounPhraseBefore(scene, end) : '';
  return lexicon.quantityNoun.en.endsText(words.toLowerCase()) ? words : '';
}

/** Five years of experience, each for 12 weeks: what so long a time was spent with, else how long something went on. */
function timeSpent({ phrase }: Reading, scene: Scene, before: string, behind: string): string {
  const isStock = scene.mentions.measures.some(({ start }) => start >= phrase.end && start <= phrase.end + 30);
  // Ninety days of consumption are held.
  const spentWith = behind.startsWith(' of ') && !isStock ? thingAfter(phrase.end + 4, scene) : '';
  return (
    spentWith ||
    (/(?<!\b(?:lasts?|lasted|enough|suffices?|sufficient) )\bfor (?:a further |another |the next |the first )?$/.test(before)
      ? 'duration'
      : '')
  );
}

/** 签署一项价值85亿美元的|合作协议: what so much money is the worth of. */
function worthOf({ dimension, phrase }: Reading, { view }: Scene): ChosenMeasure | null {
  const noun =
    dimension === 'money' && /(?:总?价值|总?值|金额为?)$/.test(view.folded.slice(0, phrase.start))
      ? thing.exec(view.text.slice(phrase.end))?.[1]
      : '';
  return noun ? { term: phraseTerm(`${noun}价值`), way: 'property' } : null;
}

const thing = /^(?:以上)?的(\p{Script=Han}{2,10}?)(?=[，,。;；、（(]|$)/u;

/** Sold it for $469 million. */
const sold = /\bsold (?:[a-z-]+ ){0,6}for $/;

const isExtent: Dimensions = new Set(['length', 'duration']);
const isContent: Dimensions = new Set(['share', 'concentration', 'ratio']);

/** 12 km long, but not "as long as". */
const adjective = /^[\s-]([a-z]+)\b(?! as\b|-)/;
const extents: ReadonlyMap<string, string> = new Map([
  ['wide', 'width'],
  ['long', 'length'],
  ['deep', 'depth'],
  ['high', 'height'],
  ['tall', 'height'],
  ['thick', 'thickness'],
  ['old', 'age'],
  ['away', 'distance'],
  ['apart', 'distance'],
]);

const grading = /\b(?:grading|grades|at a grade of)\s+$/;

/** Net income of $67 million, or $1.86 per diluted share; a dividend of so much per share is none. */
const perShare = /^ (?:per|a) (?:diluted |basic |common |ordinary |adjusted )*share\b/;
const earned = /\b(?:income|earnings|profits?|loss(?:es)?|eps)\b/;
