import type { MeasureRow } from '../../../schema/knowledge.ts';
import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';

const imported = {
  zh: /^\p{Script=Han}{0,14}?(?:依赖|依靠|仰赖|全靠|要靠|[都均]靠)于?(?:从?(?:国外|海外)的?)?进口/u,
  en: /^ (?:of (?:[a-z'’-]+ ){1,6}(?:is|are|was|were) imported|(?:reliant|dependent) (?:up)?on (?:imports?|imported|foreign|overseas))\b/,
};

/** The EU gets 98% of its magnesium and 71% of its gallium from China. */
const gets =
  /\b(?:gets?|got|sources?|sourced|buys?|bought|obtains?|obtained|receives?|received) (?:[^.;]{0,80} and |[^.;]{0,80}, )?(?:about |around |some |nearly |almost |over |more than )?$/;
const fromSomebody = /^ of [^.;]{2,80}? from (?:the )?\p{Lu}/u;

/** 美国90%的锑依赖进口, 90% of its antimony is imported: what part of a good has to be imported is the dependence on imports. */
export function dependenceOnImports({ dimension, phrase }: Reading, { measureById, view }: Scene): MeasureRow | undefined {
  if (dimension !== 'share') return undefined;
  const isGot = view.language === 'en' && gets.test(leftOf(view.folded, phrase.start)) && fromSomebody.test(view.text.slice(phrase.end));
  return isGot || imported[view.language].test(view.folded.slice(phrase.end)) ? measureById('import-dependence') : undefined;
}
