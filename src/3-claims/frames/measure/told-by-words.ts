import { leftOf } from '../../../text/left-of.ts';
import type { Dimensions } from '../../quantities/dimensions.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { phraseTerm, termOf } from '../terms.ts';
import type { ChosenMeasure } from './chosen-measure.ts';
import { namedBeside } from './named-beside.ts';

/** 4 m wide, grading 1.8 g/t, $1.86 per diluted share: what an English figure is of by the words right at it, whatever its clause is about. */
export function toldByWords(reading: Reading, scene: Scene, clause: Clause): ChosenMeasure | null {
  const { measureById, view } = scene;
  if (view.language !== 'en') return worthOf(reading, scene);
  const [before, behind] = [view.folded.slice(0, reading.phrase.start), view.folded.slice(reading.phrase.end)];
  const extent = isExtent.has(reading.dimension) ? extents.get(adjective.exec(behind)?.[1] ?? '') : undefined;
  const named = extent ?? namedBeside(reading, scene, clause);
  if (named) return { term: phraseTerm(named), way: 'property' };
  const isEarned = reading.dimension === 'money' && perShare.test(behind) && earned.test(before) && !view.folded.includes('dividend');
  const isGrade = isContent.has(reading.dimension) && grading.test(before);
  const isSold = reading.dimension === 'money' && sold.test(leftOf(before, before.length));
  const row = isSold ? measureById('sales') : isGrade ? measureById('grade') : isEarned ? measureById('earnings-per-share') : undefined;
  return row ? { term: termOf(row, view.language), way: 'known' } : null;
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
