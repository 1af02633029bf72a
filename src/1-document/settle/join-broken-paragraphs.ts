import type { Draft } from '../draft.ts';
import { softBreak, textOf } from '../inline/run.ts';
import { isChinese, widthOf } from '../inline/scripts.ts';
import { isClosed } from '../recognise/sentence-ends.ts';

const openers =
  /^(?:然而|但是|此外|另外|因此|所以|例如|比如|首先|其次|再次|最后|最後|总之|总言之|总而言之|综上|綜上|一方面|与此同时|同时|随后|为此|第[一二三四五六七八九十]|其[一二三四五六]|[一二三四五六七八九十]是|[一二三四五六七八九十]、|[（(][一二三四五六七八九十\d]{1,2}[)）]|[-*•◆■●]|\d{1,2}[.．、]\s?\D)/;

/** Puts together the halves of a paragraph that a page end, a note or a table parted. */
export function joinBrokenParagraphs(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  let open: Draft | null = null;
  for (const draft of drafts) {
    if (open && draft.breakable && draft.kind === 'paragraph' && goesOn(textOf(open.runs).trim(), textOf(draft.runs).trim())) {
      open.runs = [...open.runs, softBreak(draft.runs[0]?.start ?? 0), ...draft.runs];
      if (!isOpen(draft)) open = null;
      continue;
    }
    const copy = { ...draft };
    out.push(copy);
    if (copy.kind === 'paragraph') open = isOpen(copy) ? copy : null;
    else if (copy.kind === 'heading' || copy.kind === 'title' || copy.kind === 'reference') open = null;
  }
  return out;
}

function isOpen(draft: Draft): boolean {
  const text = textOf(draft.runs).trim();
  return draft.breakable && !isClosed(text) && !/[”」』）)\]]$/.test(text);
}

function goesOn(before: string, after: string): boolean {
  if (/^[，。、；：）」』”》,.;)]/.test(after)) return true;
  if (openers.test(after)) return false;
  if (!isChinese(before + after)) return /^[\p{Ll}\d(]/u.test(after) && widthOf(before) > 40;
  return isClosed(after) || (widthOf(before) > 60 && (/[，。；,]/.test(after) || widthOf(after) > 60));
}
