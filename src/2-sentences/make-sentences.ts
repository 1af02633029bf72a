import type { Sentence as SentenceNode } from 'nlcst';
import type { Block, PaperDocument } from '../schema/document.ts';
import type { Sentence, Word } from '../schema/sentence.ts';
import type { Tagger, Taggers } from '../schema/tagger.ts';
import { isChinese, simplifyScript } from '../text/fold.ts';
import { raiseSuperscripts } from '../text/superscripts.ts';
import { buildSentenceTree, putWords, sentencesIn, stretchOf } from './common/sentence-tree.ts';
import { englishRoom } from './en/room.ts';
import { splitSentences } from './split-sentences.ts';
import { chineseRoom } from './zh/room.ts';

const withoutSentences = new Set<Block['kind']>(['furniture', 'front', 'reference', 'footnote']);
const untagged = new Set<Block['kind']>(['title', 'heading']);
/** A cell of so many letters is read as a sentence. */
const WORDY = 6;

/** Stage 2: the sentences of a document in reading order; a cell is one sentence. A sentence that may hold a number is cut into tagged words when they are asked for. */
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
  const isTagged = !untagged.has(block.kind) && (block.kind !== 'cell' || text.replace(/[^\p{L}]/gu, '').length >= WORDY);
  return sentencesIn(buildSentenceTree(text, stretches)).map((node, order) => {
    const stretch = stretchOf(node);
    const language = chinese && (stretches.length === 1 || isChinese(text.slice(stretch.start, stretch.end))) ? 'zh' : 'en';
    return new TaggedSentence({ block: index, index: order, ...stretch, language }, node, text, isTagged ? taggers[language] : undefined);
  });
}

/** A sentence whose words are cut, and become nodes of its tree, when they are first asked for: most are never asked. */
class TaggedSentence implements Sentence {
  block: number;
  index: number;
  start: number;
  end: number;
  language: Sentence['language'];
  private node: SentenceNode;
  private text: string;
  private tagger: Tagger | undefined;
  private cut: Word[] | null = null;

  constructor(
    { block, index, start, end, language }: Omit<Sentence, 'words'>,
    node: SentenceNode,
    text: string,
    tagger: Tagger | undefined,
  ) {
    this.block = block;
    this.index = index;
    this.start = start;
    this.end = end;
    this.language = language;
    this.node = node;
    this.text = text;
    this.tagger = tagger;
  }

  get words(): Word[] {
    return (this.cut ??= this.tagger ? this.cutBy(this.tagger) : []);
  }

  private cutBy(tagger: Tagger): Word[] {
    const sentence = simplifyScript(this.text.slice(this.start, this.end));
    const words = tagger(sentence).map(({ start, end, tag }) => ({ start: this.start + start, end: this.start + end, tag }));
    putWords(this.node, this.text, words);
    return words;
  }
}
