import { phraseTerm } from '../frames/terms.ts';
import type { SentenceResult } from '../text/read-sentence.ts';
import { type Cell, frameWith } from './cell.ts';
import type { HeaderReading } from './headers.ts';

/** Reads a header or a stub: the size of the group it names (`Control, n = 98`) is a figure, and what somebody says is one; other numbers name columns. */
export function readHeaderCell(
  { quote, language, readings, marks, locator }: Cell,
  header: (text: string) => HeaderReading,
): SentenceResult {
  const result: SentenceResult = { claims: [], skipped: [...marks], state: null, table: locator };
  const sizes = readings.filter((reading) => /(?:^|[^a-z])n\s*=\s*$/i.test(quote.slice(0, reading.start)));
  const others = readings.filter((reading) => !sizes.includes(reading));
  for (const reading of sizes) {
    const measure = phraseTerm(language === 'zh' ? '样本量' : 'number of patients');
    const path = [...locator.column.slice(0, -1), quote].map((words) => header(words).words);
    result.claims.push(frameWith(reading, { subject: phraseTerm(path.filter(Boolean).join(', ')), measure }));
  }
  for (const reading of others)
    if (reading.decisions.length > 0) result.claims.push(frameWith(reading, {}));
    else result.skipped.push({ reading, reason: 'table-header' });
  return result;
}
