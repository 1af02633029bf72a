import type { EventRow } from '../../schema/knowledge.ts';
import type { PhraseMatch } from '../../text/phrase-matcher.ts';
import type { SentenceView } from '../view.ts';

/** A word in a sentence that tells what happened. */
export type EventWord = PhraseMatch<EventRow>;

/** The event words of a sentence without those that mean something else there: passed tells of an act, added of a list. */
export function eventWordsIn(words: readonly EventWord[], { folded }: SentenceView): EventWord[] {
  return words.filter(({ start, end, value: { loose } }) => {
    const word = folded.slice(start, end);
    if (!loose || ![...loose.zh, ...loose.en].includes(word)) return true;
    if (word === '通过' && !isVerbOfPassing(folded.slice(end))) return false;
    const clause = /[^。;；]*$/.exec(folded.slice(0, start))![0] + /^[^。;；]*/.exec(folded.slice(end))![0];
    return loose.beside.some((noun) => hasWord(clause, noun));
  });
}

/** 《…》于6月获通过，《…》; but 《…》通过配额管控 is by means of. */
function isVerbOfPassing(behind: string): boolean {
  return /^(?:$|[，,。；;、)）]|[了的]|《)/.test(behind);
}

function hasWord(clause: string, word: string): boolean {
  const at = clause.indexOf(word);
  return at >= 0 && !(/^[a-z]/.test(word) && (/[a-z]/.test(clause[at - 1] ?? '') || /[a-z]/.test(clause[at + word.length] ?? '')));
}
