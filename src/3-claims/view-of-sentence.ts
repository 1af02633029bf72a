import type { Language } from '../schema/place.ts';
import type { Sentence, Word } from '../schema/sentence.ts';
import { foldText } from '../text/fold.ts';
import type { Place } from './record/to-claim.ts';
import type { SentenceView } from './view.ts';

/** The sentence at a place as the readers see it. */
export function viewOfSentence({ block, base, quote }: Place, sentence: Sentence): SentenceView {
  const end = base + quote.length;
  const superscripts =
    block.superscripts.length === 0
      ? block.superscripts
      : block.superscripts
          .filter((raised) => raised.start >= base && raised.end <= end)
          .map((raised) => ({ start: raised.start - base, end: raised.end - base }));
  return new SentenceInPlace(quote, sentence, base, superscripts);
}

/** Its words are looked at when they are first asked for: a sentence is not cut into words unless somebody asks. */
class SentenceInPlace implements SentenceView {
  text: string;
  folded: string;
  language: Language;
  superscripts: SentenceView['superscripts'];
  private sentence: Sentence;
  private base: number;
  private cut: Word[] | null = null;

  constructor(text: string, sentence: Sentence, base: number, superscripts: SentenceView['superscripts']) {
    this.text = text;
    this.folded = foldText(text);
    this.language = sentence.language;
    this.superscripts = superscripts;
    this.sentence = sentence;
    this.base = base;
  }

  get words(): readonly Word[] {
    return (this.cut ??= this.sentence.words.map(({ start, end, tag }) => ({
      start: start - this.base,
      end: end - this.base,
      tag,
    })));
  }
}
