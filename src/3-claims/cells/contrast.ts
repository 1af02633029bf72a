import type { Term } from '../../schema/claim.ts';
import type { Table } from '../../schema/document.ts';
import { foldText, isChinese } from '../../text/fold.ts';
import { phraseTerm } from '../frames/terms.ts';

const difference = /(?:\bdifference\b|\beffect\b|relative risk|\b(?:risk |odds |hazard |rate )?ratio\b(?! of )|差值|均差|组间差)/i;
const test = /^\s*(?:p|p[- ]value|p\s*值|t|z|χ2|95% ci)\s*$/i;

/** Whether a column's header says that its figures compare the arms: a difference, a ratio of risks, a p-value. */
export function comparesArms(header: string): boolean {
  return difference.test(header) || test.test(header);
}

/** The two arms of a table with a column of differences: "A minus B"; null where there are not just two. */
export function contrastOf(table: Table): Term | null {
  const [one, other] = armsCompared(table) ?? [];
  return one && other ? phraseTerm(isChinese(one) ? `${one}与${other}之差` : `${one} minus ${other}`) : null;
}

/** The contrast of the first table whose two arms the running text tells of too: elsewhere the figures of the text are of something else. */
export function contrastTold(tables: readonly Table[], running: string): Term | null {
  const isTold = (arm: string) =>
    foldText(arm)
      .split(/[^\p{L}\d]+/u)
      .some((word) => (isChinese(word) || word.length > 3) && running.includes(word));
  const table = tables.find((candidate) => armsCompared(candidate)?.every((arm) => running === '' || isTold(arm)));
  return table ? contrastOf(table) : null;
}

/** What an arm's header says of the figures below it: Diet: no. of patients (%). */
const counting = /[:,]?\s*(?:no\.?|number|n)(?: of [a-z]+)?\s*$/i;

function armsCompared({ columns, stubColumns }: Table): [string, string] | null {
  const headers = columns.slice(stubColumns).map((path) =>
    (path.at(-1) ?? '')
      .replace(/[（(][^（）()]*[)）]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(counting, ''),
  );
  const arms = headers.filter((header) => header !== '' && !comparesArms(header)).map((header) => header.trim());
  return arms.length === 2 && arms.length < headers.length ? [arms[0]!, arms[1]!] : null;
}
