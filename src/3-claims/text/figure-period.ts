import type { PaperDocument } from '../../schema/document.ts';
import { foldText } from '../../text/fold.ts';
import { plainView } from '../cells/headers.ts';
import type { PeriodMention } from '../periods/period.ts';
import type { SentenceView } from '../view.ts';

/** 从…看(图1), (Table 2): figures told from a figure or table have the time that its caption names. */
export function periodOfFigure(
  view: SentenceView,
  document: PaperDocument,
  read: (caption: SentenceView) => readonly PeriodMention[],
): PeriodMention | null {
  const label = /(?:图|表|\bfigure|\bfig\.|\btable)\s*\d+/.exec(view.folded)?.[0]?.replace(/\s+/g, '');
  if (!label) return null;
  const caption = document.blocks.find((block) => {
    const text = block.kind === 'caption' ? foldText(block.text.text).replace(/\s+/g, '') : '';
    return text.startsWith(label) && !/^\d/.test(text.slice(label.length));
  });
  return caption ? (read(plainView(caption.text.text, view.language)).at(-1) ?? null) : null;
}
