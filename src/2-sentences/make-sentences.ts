import { visit } from 'unist-util-visit';
import type { Block, PaperDocument } from '../schema/document.ts';
import type { Sentence, Word } from '../schema/sentence.ts';
import type { Tagger, Taggers } from '../schema/tagger.ts';
import { isChinese, simplifyScript } from '../text/fold.ts';
import { holdsNumber } from '../text/holds-number.ts';
import { raiseSuperscripts } from '../text/superscripts.ts';
import { buildSentenceTree, type Stretch, type TaggedWord } from './common/sentence-tree.ts';
import { englishRoom } from './en/room.ts';
import { splitSentences } from './split-sentences.ts';
import { chineseRoom } from './zh/room.ts';

const withoutSentences = new Set<Block['kind']>(['furniture', 'front', 'reference', 'footnote']);
const untagged = new Set<Block['kind']>(['title', 'heading']);
/** A cell of so many letters is read as a sentence. */
const WORDY = 6;

/** Stage 2: the sentences of a document in reading order; a cell is one sentence; only sentences that may hold a number are cut into tagged words. */
export function createSentences(taggers: Taggers): (document: PaperDocument) => Sentence[] {
  return (document) =>
    document.blocks.flatMap((block, index) => (withoutSentences.has(block.kind) ? [] : sentencesOf(block, index, document, taggers)));
}

function sentencesOf(block: Block, index: number, document: PaperDocument, taggers: Taggers): Sentence[] {
  const { text } = block.text;
  if (!text.trim()) return [];
  const chinese = isChinese(text) || (document.source.language === 'zh' && !/[a-z]{3}/i.test(text));
  const stretches =
    block.kind === 'cell'
      ? [{ start: 0, end: text.length }]
      : splitSentences(raiseSuperscripts(text, block.superscripts), chinese ? chineseRoom : englishRoom);
  const language = (stretch: Stretch) =>
    chinese && (stretches.length === 1 || isChinese(text.slice(stretch.start, stretch.end))) ? 'zh' : 'en';
  const tree = buildSentenceTree(
    text,
    stretches.map((stretch) => ({
      stretch,
      words: wordsOf(
        text,
        stretch,
        untagged.has(block.kind) || (block.kind === 'cell' && text.replace(/[^\p{L}]/gu, '').length < WORDY)
          ? undefined
          : taggers[language(stretch)],
      ),
    })),
  );
  const sentences: Sentence[] = [];
  visit(tree, 'SentenceNode', (node) => {
    const stretch = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
    const words: Word[] = [];
    for (const child of node.children) {
      if (child.type !== 'WordNode' && child.type !== 'PunctuationNode') continue;
      words.push({ start: child.position?.start.offset ?? 0, end: child.position?.end.offset ?? 0, tag: child.data?.tag ?? 'X' });
    }
    sentences.push({ block: index, index: sentences.length, ...stretch, language: language(stretch), words });
  });
  return sentences;
}

function wordsOf(text: string, stretch: Stretch, tagger: Tagger | undefined): TaggedWord[] {
  const sentence = simplifyScript(text.slice(stretch.start, stretch.end));
  if (!tagger || !holdsNumber(sentence)) return [];
  const words: TaggedWord[] = [];
  let from = 0;
  for (const word of tagger(sentence)) {
    const at = sentence.indexOf(word.text, from);
    if (at < 0 || !word.text.trim()) continue;
    const start = stretch.start + at;
    words.push({ text: text.slice(start, start + word.text.length), tag: word.tag, start, end: start + word.text.length });
    from = at + word.text.length;
  }
  return words;
}
