import type { Span } from '../../../schema/place.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';

const within = /在([^，,在]{2,24})[中里内]的?所?(?=(?:占比?|比重|比例|份额)[^，,]{0,10}$)/;

/** 在全球稀土需求中占比26%: the whole that a share is told to be in, with its preposition; who holds the share stands before it. */
export function wholeInWhich({ dimension, phrase }: Reading, { view }: Pick<Scene, 'view'>, { start }: Clause): Span | null {
  if (view.language !== 'zh' || dimension !== 'share') return null;
  const found = within.exec(view.folded.slice(start, phrase.start));
  return found && { start: start + found.index, end: start + found.index + 1 + found[1]!.length };
}
