import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { derivedTerm } from '../terms.ts';
import type { ChosenMeasure } from './chosen-measure.ts';
import { baseOfChange } from './headed-measure.ts';
import { operatorOf, operatorWords } from './operator.ts';

/** 常住人口489.6万人，比上年末减少1.8万人: how far a count moved. */
export function changeOfCount(reading: Reading, scene: Scene, clause: Clause): ChosenMeasure | null {
  const operator = scene.view.language === 'zh' ? operatorOf(reading, clause, scene) : null;
  if (operator !== 'increase' && operator !== 'decrease') return null;
  const base = baseOfChange(reading, scene, clause);
  return base && { term: derivedTerm(operator, base, operatorWords(operator, reading, scene, clause, base)), way: operator };
}
