import type { Draft } from '../draft.ts';
import { textOf } from '../inline/run.ts';
import { isLabelAlone, isTableTitle, isUnitLine, readCaption } from '../recognise/captions.ts';
import { isNoteLine, isSourceLine } from '../recognise/notes.ts';

const reach = 6;

/** Finds captions and notes among paragraphs and gives each the table it stands by. */
export function attachTableText(drafts: readonly Draft[]): Draft[] {
  const settled = drafts.map(nameByItself);
  for (const [index, draft] of settled.entries()) if (draft.kind === 'table') attachAbove(settled, index);
  const captioned = new Set(settled.filter((draft) => draft.kind === 'caption').map((draft) => draft.table));
  for (const [index, draft] of settled.entries()) if (draft.kind === 'table') attachBelow(settled, index, captioned.has(draft.grid));
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
  const { grid } = drafts[table]!;
  for (let index = table - 1; index >= Math.max(0, table - reach); index--) {
    const draft = drafts[index]!;
    const text = textOf(draft.runs).trim();
    if (draft.kind === 'furniture') continue;
    if (draft.kind === 'paragraph' && (isUnitLine(text) || (isTableTitle(text) && isLabelAlone(textAt(drafts, index - 1))))) {
      Object.assign(draft, { kind: 'caption', table: grid, breakable: false });
    } else if (draft.kind === 'caption' && (!draft.table || draft.table === grid) && readCaption(text)?.kind !== 'figure') {
      draft.table = grid;
      return;
    } else return;
  }
}

function attachBelow(drafts: Draft[], table: number, captioned: boolean): void {
  const { grid } = drafts[table]!;
  let named = captioned;
  for (let index = table + 1; index < Math.min(drafts.length, table + reach + 2); index++) {
    const draft = drafts[index]!;
    const text = textOf(draft.runs).trim();
    if (draft.kind === 'furniture') continue;
    if (draft.table) return;
    if (draft.kind === 'caption' && !named && readCaption(text)?.kind === 'table') {
      draft.table = grid;
      named = true;
      continue;
    }
    const note = draft.kind === 'table-note' || ((draft.kind === 'paragraph' || draft.kind === 'front') && isNoteLine(text));
    if (!note) return;
    Object.assign(draft, { kind: 'table-note', table: grid, breakable: false });
  }
}

function textAt(drafts: readonly Draft[], index: number): string {
  const draft = drafts[index];
  return draft ? textOf(draft.runs).trim() : '';
}
