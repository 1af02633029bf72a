import type { Paragraph, Root, Sentence as SentenceNode, SentenceContent } from 'nlcst';
import type { Tag, Word } from '../../schema/sentence.ts';
import type { Span } from '../../schema/place.ts';

declare module 'nlcst' {
  interface WordData {
    tag?: Tag;
  }
  interface PunctuationData {
    tag?: Tag;
  }
}

const position = ({ start, end }: Span) => ({
  start: { line: 1, column: start + 1, offset: start },
  end: { line: 1, column: end + 1, offset: end },
});

/** The nlcst tree of one block: a paragraph of sentences of plain source text. */
export function buildSentenceTree(text: string, stretches: readonly Span[]): Root {
  const sentences = stretches.map((stretch): SentenceNode => {
    const source: SentenceContent = { type: 'SourceNode', value: text.slice(stretch.start, stretch.end), position: position(stretch) };
    return { type: 'SentenceNode', children: [source], position: position(stretch) };
  });
  const paragraph: Paragraph = { type: 'ParagraphNode', children: sentences, position: position({ start: 0, end: text.length }) };
  return { type: 'RootNode', children: [paragraph] };
}

/** The sentences of such a tree, in order. */
export function sentencesIn({ children: [paragraph] }: Root): SentenceNode[] {
  return paragraph?.type === 'ParagraphNode' ? paragraph.children.filter((node) => node.type === 'SentenceNode') : [];
}

/** Puts tagged words, by their places in the block, where the source text of a sentence stood. */
export function putWords(sentence: SentenceNode, text: string, words: readonly Word[]): void {
  sentence.children = words.map((word) => {
    const value = text.slice(word.start, word.end);
    const common = { data: { tag: word.tag }, position: position(word) };
    return word.tag === 'PUNCT'
      ? { type: 'PunctuationNode', value, ...common }
      : { type: 'WordNode', children: [{ type: 'TextNode', value, position: position(word) }], ...common };
  });
}

/** Where a sentence stands in its block. */
export const stretchOf = ({ position: place }: SentenceNode): Span => ({
  start: place?.start.offset ?? 0,
  end: place?.end.offset ?? 0,
});
