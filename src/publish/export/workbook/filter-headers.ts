import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import type { Feature } from 'write-excel-file/node';

/** A sheet by name, and how many columns and rows it has, its header among them. */
export interface SheetSize {
  name: string;
  columns: number;
  rows: number;
}

/** Arrows in the headers by which a reader filters and sorts. Excel finds what they are for on the sheet, LibreOffice by a name of the workbook. */
export function filterHeaders(sheets: readonly SheetSize[]): Feature<Stream | Buffer | Blob> {
  const names = sheets.map(
    (sheet, index) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${sheet.name}'!${rangeOf(sheet, '$')}</definedName>`,
  );
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) =>
            xml.replace('</sheetData>', () => `</sheetData><autoFilter ref="${rangeOf(sheets[sheetIndex]!, '')}"/>`),
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace('</sheets>', () => `</sheets><definedNames>${names.join('')}</definedNames>`),
        },
      },
    },
  };
}

function rangeOf({ columns, rows }: SheetSize, fixed: '$' | ''): string {
  return `${fixed}A${fixed}1:${fixed}${letters(columns)}${fixed}${rows}`;
}

function letters(column: number): string {
  const last = String.fromCodePoint(65 + ((column - 1) % 26));
  return column > 26 ? letters(Math.floor((column - 1) / 26)) + last : last;
}
