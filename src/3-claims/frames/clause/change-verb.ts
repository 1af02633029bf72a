import type { Word } from '../../../schema/sentence.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt } from '../../view.ts';

/** The last English verb before a figure in its clause with which somebody makes more or less of something (raised, cutting); undefined where there is none. */
export function changeVerb({ phrase, start: figure }: Reading, { clauses, lexicon, view }: Scene): Word | undefined {
  const { start } = clauses[clauseAt(clauses, figure)] ?? { start: 0 };
  return view.words.findLast((word) => {
    const text = view.folded.slice(word.start, word.end);
    return word.start >= start && word.end < phrase.start && (lexicon.raisingVerb.en.has(text) || lexicon.loweringVerb.en.has(text));
  });
}
