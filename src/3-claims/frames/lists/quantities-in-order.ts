import type { Span } from '../../../schema/place.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { answerOnce } from '../answer-once.ts';
import { respectiveNumbers } from './distribute.ts';

/** The stretch that a list of names or quantities can be. */
export const listed = /[\p{Script=Han}A-Za-z\d（）()、]+$/u;

/** A list of quantities is no longer than this. */
const LONGEST = 48;

/** 粮食产量和油料产量分别增长2.1%和3.4%: where the quantity in the place of a figure stands; null where the list is one of holders or goods. */
export const quantityInOrder = answerOnce((reading: Reading, scene: Scene): Span | null => {
  const { lexicon, mentions, periods, readings, view } = scene;
  const numbers = view.language === 'zh' ? respectiveNumbers(reading, scene) : null;
  if (!numbers || numbers.list.length < 2) return null;
  const { list, sign } = numbers;
  const ends = [...periods, ...mentions.entities, ...readings.map(({ phrase }) => phrase)].filter(({ end }) => end < sign);
  const from = Math.max(sign - LONGEST, ...ends.map(({ end }) => end));
  const words = listed.exec(view.text.slice(from, sign))?.[0] ?? '';
  const items = words.replace(/^的/, '').split(/[、和与及]/);
  if (items.length !== list.length || !items.every((item) => lexicon.quantityNoun.zh.endsText(item) && item.length > 3)) return null;
  const at = list.indexOf(reading);
  const end = sign - items.slice(at + 1).reduce((length, item) => length + item.length + 1, 0);
  return { start: end - items[at]!.length, end };
});
