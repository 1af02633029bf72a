import type { Claim } from '../../schema/claim.ts';
import { fit, widthOf } from './display-width.ts';

/** The figure with as many of the words around it as fit, in the quotation marks of its language. */
export function excerptOf(claim: Claim, width: number): string {
  const quote = claim.quote.replace(/\s+/g, ' ').trim();
  const at = quote.indexOf(claim.exact);
  const room = width - 2;
  const lead = Math.max(0, (room - widthOf(claim.exact)) >> 1);
  const before = at < 0 ? '' : quote.slice(0, at);
  const shown = widthOf(quote) <= room || widthOf(before) <= lead ? quote : `…${lastOf(before, lead - 1)}${quote.slice(at)}`;
  const [open, close] = claim.language === 'zh' ? ['“', '”'] : ['"', '"'];
  return `${open}${fit(shown, room)}${close}`;
}

/** Where a reader finds it: title, section, table with row and column, page. What does not fit is taken from the title, then from the section. */
export function placeOf(claim: Claim, width: number): string {
  const { section, table, page } = claim.locator;
  const cell = table && [table.label, [...table.row, ...table.column].join(' / ')].filter(Boolean).join(': ');
  const parts = [claim.source.title ?? claim.source.id, section.at(-1), cell, page && `p. ${page}`].filter(
    (part) => typeof part === 'string',
  );
  const leastWidth = 24;
  for (const [index, part] of parts.entries()) {
    const excess = widthOf(parts.join(separator)) - width;
    if (excess > 0) parts[index] = fit(part, Math.max(leastWidth, widthOf(part) - excess));
  }
  return fit(parts.join(separator), width);
}

const separator = ' › ';

function lastOf(text: string, width: number): string {
  const characters = [...text];
  let used = 0;
  let start = characters.length;
  while (start > 0 && (used += widthOf(characters[start - 1]!)) <= width) start--;
  return characters.slice(start).join('').trimStart();
}
