import type { PageWord } from '../../schema/layout.ts';
import type { Run } from '../inline/run.ts';
import { literalRun, softBreak } from '../inline/run.ts';

/** The runs of words of one or more lines: neighbours with what stands between them in the text, others with a break. */
export function joinWords(text: string, words: readonly PageWord[]): Run[] {
  const runs: Run[] = [];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (before) {
      const gap = text.slice(before.end, word.start);
      if (word.start >= before.end && /^ {0,3}$/.test(gap)) {
        if (gap) runs.push(literalRun(text, before.end, word.start));
      } else runs.push(softBreak(word.start));
    }
    runs.push(word.isRaised ? { ...literalRun(text, word.start, word.end), superscript: true } : literalRun(text, word.start, word.end));
  }
  return runs;
}
