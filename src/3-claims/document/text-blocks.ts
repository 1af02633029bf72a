import type { BlockKind, PaperDocument } from '../../schema/document.ts';
import { plainView } from '../cells/headers.ts';
import type { SentenceView } from '../view.ts';

/** A block as a whole, before it is read sentence by sentence. */
export interface TextBlock {
  kind: BlockKind;
  view: SentenceView;
}

/** The blocks of a document but for the cells of its tables, each folded once. */
export function textBlocksOf({ blocks, source }: PaperDocument): TextBlock[] {
  return blocks.flatMap(({ kind, text }) => (kind === 'cell' ? [] : [{ kind, view: plainView(text.text, source.language) }]));
}
