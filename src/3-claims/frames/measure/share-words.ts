import type { Language } from '../../../schema/place.ts';
import { phrasing, type Phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { type Clause, clauseAt } from '../../view.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../clause/noun-phrase.ts';
import { armMention } from '../subject/trial-arms.ts';

const rateNoun: Readonly<Record<Language, Phrasing>> = {
  zh: phrasing('zh')`(?:${'rate-noun'})$`,
  en: phrasing('en', 'i')`\b(?:${'rate-noun'})$`,
};

/** 病死率为3%, unemployment was 4%: a rate that is named at the number is the measure itself, never a share of something else. */
export function namedRate(reading: Reading, scene: Scene, clause: Clause): string {
  const { view } = scene;
  const words = nounPhraseBefore(scene, reading.phrase.start, 30);
  return rateNoun[view.language](scene.lexicon).test(words) && view.text.slice(clause.start, reading.phrase.start).includes(words)
    ? words
    : '';
}

export function shareNoun(reading: Reading, scene: Scene, clause: Clause): string {
  const { view } = scene;
  const after = view.folded.slice(reading.phrase.end, clause.end);
  if (/^\s*的/.test(after) || /^\s*of /.test(after)) return nounPhraseAfter(scene, reading.phrase.end);
  const share = view.folded.slice(clause.start, reading.start).search(/占(?:据|到|有|比)?/);
  return nounPhraseBefore(scene, share < 0 ? reading.phrase.start : clause.start + share);
}

/** 任何出血事件替格瑞洛组为5.3%: what stands before the arm is what the figure is of. */
export function labelBeforeArm(reading: Reading, scene: Scene): string {
  const arm = scene.view.language === 'zh' ? armMention(reading, scene, clauseAt(scene.clauses, reading.start)) : null;
  return arm ? nounPhraseBefore(scene, arm.start) : '';
}
