import type { Span } from '../../../schema/place.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';

const within = phrasing('zh')`在([^，,在]{2,24})[中里内]的?所?(?=(?:占|${'share-noun'})[^，,]{0,10}$)`;

/** 在全球稀土需求中占比26%: the whole that a share is told to be in, with its preposition; who holds the share stands before it. */
export function wholeInWhich(
  { dimension, phrase }: Reading,
  { lexicon, view }: Pick<Scene, 'lexicon' | 'view'>,
  { start }: Clause,
): Span | null {
  if (view.language !== 'zh' || dimension !== 'share') return null;
  const found = within(lexicon).exec(view.folded.slice(start, phrase.start));
  return found && { start: start + found.index, end: start + found.index + 1 + found[1]!.length };
}
