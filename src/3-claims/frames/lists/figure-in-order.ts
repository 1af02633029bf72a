import type { Reading } from '../../quantities/reading.ts';
import type { FramedReading } from '../../record/to-claim.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt } from '../../view.ts';
import { wordsBeforeNumber } from '../clause/chinese-head.ts';
import { respectiveNumbers } from './distribute.ts';

/** 風力發電17億度，光電16億度，與上年比較，分別增17%及49%: the figure before that a number tells more of, where a Chinese clause sets nothing but 分别 against as many figures as it has numbers. */
export function figureInOrder(reading: Reading, scene: Scene): FramedReading | null {
  const { clauses, framed, view } = scene;
  const { list = [], sign = 0 } = view.language === 'zh' ? (respectiveNumbers(reading, scene) ?? {}) : {};
  const clause = list[0] && clauses[clauseAt(clauses, list[0].start)];
  if (list.length < 2 || !clause || wordsBeforeNumber(list[0]!, scene, clause)) return null;
  const told = framed.filter(({ reading: other }) => other.end <= sign && !list.includes(other)).slice(-list.length);
  const isOneKind = told.every(({ reading: { dimension } }) => dimension === told[0]?.reading.dimension);
  const things = new Set(told.map(({ measure, product, subject }) => `${subject?.text} ${measure?.text} ${product?.text}`));
  return isOneKind && things.size === list.length ? (told[list.indexOf(reading)] ?? null) : null;
}
