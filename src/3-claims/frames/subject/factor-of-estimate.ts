import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { phraseTerm } from '../terms.ts';

const estimate = /^\s*a?(?:or|hr|rr|irr|β|b|r|回归系数|相关系数|优势比|比值比|风险比)\s*[=:为]/;
/** A text on what has to do with an outcome. */
const onFactors = /回归|因素|相关|关联|独立|风险/;
const ofItem = /(?:[，,、;；:：。)）]|显示|表明|发现|提示|结果)(?:其中|包括)?(?:[和与及]|以及)?([^，,、;；:：。()（）]{2,24})$/;
/** 睡眠质量与抑郁评分呈负相关: what two things have to do with one another is of both. */
const correlated = /(?:呈|存在|有)?(?:显著|明显|一定)?(?:的)?[正负]?相关(?:性|关系)?$/;

/** 高龄（OR=2.3，95%CI 1.2~4.4，P=0.01）: of a list of factors each has what its own bracket tells. */
export function factorOfEstimate(reading: Reading, { clauses, view }: Scene, at: number): Term | null {
  if (view.language !== 'zh' || clauses[at]?.inside !== true || !onFactors.test(view.folded)) return null;
  const open = Math.max(view.folded.lastIndexOf('(', reading.start), view.folded.lastIndexOf('（', reading.start));
  if (open < 0 || !estimate.test(view.folded.slice(open + 1))) return null;
  const name = ofItem.exec(`，${view.folded.slice(0, open)}`)?.[1]?.trimEnd() ?? '';
  if (correlated.test(name)) return phraseTerm(name.replace(correlated, ''));
  return phraseTerm(view.text.slice(open - name.length, open).trim());
}
