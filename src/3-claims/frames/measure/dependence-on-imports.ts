import type { MeasureRow } from '../../../schema/knowledge.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';

const imported = {
  zh: /^\p{Script=Han}{0,14}?(?:依赖|依靠|仰赖|全靠|要靠|[都均]靠)于?(?:从?(?:国外|海外)的?)?进口/u,
  en: /^ of (?:[a-z'’-]+ ){1,6}(?:is|are|was|were) imported\b/,
};

/** 美国90%的锑依赖进口, 90% of its antimony is imported: what part of a good has to be imported is the dependence on imports. */
export function dependenceOnImports({ dimension, phrase }: Reading, { measureById, view }: Scene): MeasureRow | undefined {
  return dimension === 'share' && imported[view.language].test(view.folded.slice(phrase.end))
    ? measureById('import-dependence')
    : undefined;
}
