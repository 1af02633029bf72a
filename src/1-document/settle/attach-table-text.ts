import type { Draft } from '../draft.ts';
import { textOf } from '../inline/run.ts';
import { isUnitLine, readCaption } from '../recognise/captions.ts';
import { isNoteLine, isSourceLine } from '../recognise/notes.ts';

/** Finds captions and notes among paragraphs and gives each the table it stands by. */
export function attachTableText(drafts: readonly Draft[]): Draft[] {
  const settled = drafts.map((draft) => nameByItself(draft));
  for (const [index, draft] of settled.entries()) {
    if (draft.kind === 'table') {
      attachAbove(settled, index);
      attachBelow(settled, index);
    }
  }
  return settled;
}

function nameByItself(draft: Draft): Draft {
  if (draft.kind !== 'paragraph' && draft.kind !== 'front' && draft.kind !== 'heading') return { ...draft };
  const text = textOf(draft.runs).trim();
  if (readCaption(text)) return { ...draft, kind: 'caption', breakable: false };
  if (draft.kind === 'paragraph' && isSourceLine(text)) return { ...draft, kind: 'table-note', breakable: false };
  return { ...draft };
}

function attachAbove(drafts: Draft[], table: number): void {
  for (let index = table - 1; index >= Math.max(0, table - 4); index--) {
    const draft = drafts[index]!;
    const text = textOf(draft.runs).trim();
    if (draft.kind === 'furniture') continue;
    if (draft.kind === 'paragraph' && isUnitLine(text)) {
      Object.assign(draft, { kind: 'caption', table: drafts[table]!.grid, breakable: false });
    } else if (draft.kind === 'caption' && !draft.table && readCaption(text)?.kind !== 'figure') {
      draft.table = drafts[table]!.grid;
      if (readCaption(text)) return;
    } else return;
  }
}

function attachBelow(drafts: Draft[], table: number): void {
  for (let index = table + 1; index < Math.min(drafts.length, table + 8); index++) {
    const draft = drafts[index]!;
    const text = textOf(draft.runs).trim();
    if (draft.kind === 'furniture') continue;
    const note = draft.kind === 'table-note' || ((draft.kind === 'paragraph' || draft.kind === 'front') && isNoteLine(text));
    if (!note || draft.table) return;
    Object.assign(draft, { kind: 'table-note', table: drafts[table]!.grid, breakable: false });
  }
}
