import type { Term } from '../../schema/claim.ts';
import type { Table } from '../../schema/document.ts';
import { isChinese } from '../../text/fold.ts';
import { phraseTerm } from '../frames/terms.ts';

const difference = /(?:\bdifference\b|\beffect\b|relative risk|\b(?:risk |odds |hazard |rate )?ratio\b(?! of )|差值|均差|组间差)/i;
const test = /^\s*(?:p|p[- ]value|p\s*值|t|z|χ2|95% ci)\s*$/i;

/** Whether a column's header says that its figures compare the arms: a difference, a ratio of risks, a p-value. */
export function comparesArms(header: string): boolean {
  return difference.test(header) || test.test(header);
}

/** The two arms of a table with a column of differences: "A minus B"; null where there are not just two. */
export function contrastOf(table: Table): Term | null {
  const headers = table.columns.slice(table.stubColumns).map((path) => (path.at(-1) ?? '').replace(/[（(][^（）()]*[)）]/g, ' ').trim());
  const arms = headers.filter((header) => header !== '' && !comparesArms(header));
  if (arms.length !== 2 || arms.length === headers.length) return null;
  return phraseTerm(isChinese(arms[0]!) ? `${arms[0]}与${arms[1]}之差` : `${arms[0]} minus ${arms[1]}`);
}
