import type { Draft } from '../draft.ts';
import { textOf } from '../inline/run.ts';
import { isTableTitle, isUnitLine } from '../recognise/captions.ts';
import { isNoteLine } from '../recognise/notes.ts';

/** In a data file a line right above a table, or above the line that tells its unit, is its title, with or without a number. */
export function nameSheetTitles(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => (isTitle(draft, drafts.slice(index + 1, index + 3)) ? { ...draft, kind: 'caption' } : draft));
}

function isTitle(draft: Draft, [next, afterNext]: readonly Draft[]): boolean {
  const text = lineOf(draft);
  if (draft.kind !== 'paragraph' || isUnitLine(text) || isNoteLine(text) || !isTableTitle(text)) return false;
  return next?.kind === 'table' || (next !== undefined && isUnitLine(lineOf(next)) && afterNext?.kind === 'table');
}

function lineOf({ runs }: Draft): string {
  return textOf(runs).trim();
}
