import type { Paragraph, Root, Sentence as SentenceNode, SentenceContent } from 'nlcst';
import type { Tag } from '../../schema/sentence.ts';

declare module 'nlcst' {
  interface WordData {
    tag?: Tag;
  }
  interface PunctuationData {
    tag?: Tag;
  }
}

/** A stretch of the text of one block, in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

/** A word as a tagger gave it, with its place. */
export interface TaggedWord extends Stretch {
  text: string;
  tag: Tag;
}

const position = ({ start, end }: Stretch) => ({
  start: { line: 1, column: start + 1, offset: start },
  end: { line: 1, column: end + 1, offset: end },
});

/** The nlcst tree of one block: a paragraph of sentences, each of words where it was tagged and of plain source text where it was not. */
export function buildSentenceTree(text: string, sentences: readonly { stretch: Stretch; words: readonly TaggedWord[] }[]): Root {
  const nodes = sentences.map(({ stretch, words }): SentenceNode => {
    const children: SentenceContent[] = words.map((word) => toNode(word));
    if (children.length === 0)
      children.push({ type: 'SourceNode', value: text.slice(stretch.start, stretch.end), position: position(stretch) });
    return { type: 'SentenceNode', children, position: position(stretch) };
  });
  const paragraph: Paragraph = { type: 'ParagraphNode', children: nodes, position: position({ start: 0, end: text.length }) };
  return { type: 'RootNode', children: [paragraph] };
}

function toNode(word: TaggedWord): SentenceContent {
  if (word.tag === 'PUNCT') return { type: 'PunctuationNode', value: word.text, data: { tag: word.tag }, position: position(word) };
  return {
    type: 'WordNode',
    children: [{ type: 'TextNode', value: word.text, position: position(word) }],
    data: { tag: word.tag },
    position: position(word),
  };
}
