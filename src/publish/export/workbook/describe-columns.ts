import { wordsOfColumn } from '../columns-in-words.ts';
import type { Sheet } from './sheets.ts';

const columns = ['sheet', 'column', 'title_zh', 'title_en', 'description_zh', 'description_en'];

/** A sheet that says what the columns of the others mean, in both languages. */
export function describeColumns(sheets: readonly Sheet[]): Sheet {
  const rows = sheets.flatMap(({ name, columns: names }) =>
    names.flatMap((column) => {
      const words = wordsOfColumn(name, column);
      return words ? [[name, column, words.title.zh, words.title.en, words.description.zh, words.description.en]] : [];
    }),
  );
  return { name: 'columns', columns, rows: rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]!]))) };
}
