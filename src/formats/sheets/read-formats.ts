import { childAt, childrenOf } from '../xml/read-xml.ts';
import type { XmlElement } from '../xml/read-xml.ts';

/** Number formats that go by number alone (ECMA-376 part 1, 18.8.30). */
const builtIn: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'yyyy-mm-dd',
  16: 'yyyy-mm-dd',
  17: 'yyyy-mm',
  22: 'yyyy-mm-dd',
  31: 'yyyy-mm-dd',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  57: 'yyyy-mm',
};

/** The number format of each cell style of a workbook, by its index. */
export function readFormats(styles: XmlElement | null): string[] {
  const own = new Map(
    childrenOf(childAt(styles, 'numFmts'), 'numFmt').map((format) => [
      Number(format.attributes.numFmtId),
      format.attributes.formatCode ?? 'General',
    ]),
  );
  return childrenOf(childAt(styles, 'cellXfs'), 'xf').map((style) => {
    const id = Number(style.attributes.numFmtId ?? 0);
    return own.get(id) ?? builtIn[id] ?? 'General';
  });
}
