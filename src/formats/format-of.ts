import type { PaperFormat } from '../schema/document.ts';

const endings: Record<string, PaperFormat> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  docm: 'docx',
  pdf: 'pdf',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
};

/** The format that a file's name announces, or null where it is none that is read. */
export function formatOf(path: string): PaperFormat | null {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  return (ending && Object.hasOwn(endings, ending) && endings[ending]) || null;
}
