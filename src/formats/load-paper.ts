import type { PaperFormat } from '../schema/document.ts';
import type { Layout } from '../schema/layout.ts';
import type { DecodingFailure } from './decode-text.ts';
import { decodeText } from './decode-text.ts';
import type { EncodingName } from './encoding-of.ts';
import { findLongLine } from './find-long-line.ts';
import { formatOf } from './format-of.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { recogniseBinary } from './recognise-binary.ts';
import type { ReadingLimits } from './reading-limits.ts';
import { readSeparated } from './sheets/read-separated.ts';
import { Unreadable } from './unreadable.ts';

/** A file drawn into text, with what it says of that text beyond the characters. `encoding` is null where the format leaves no choice. */
export interface LoadedPaper {
  format: PaperFormat;
  text: string;
  layout: Layout | null;
  encoding: { name: EncodingName; confidence: number } | null;
}

/** Whether offsets into the text of a file of this format are offsets into the file itself, decoded; the text of others is written out beside the results. */
export function isOwnText(format: PaperFormat): boolean {
  return format === 'txt' || format === 'md' || format === 'html';
}

/** Reads the bytes of a file as what its name says; the readers of heavy formats are loaded when the first such file comes. */
export async function loadPaper(
  bytes: Uint8Array,
  path: string,
  limits: ReadingLimits,
  encoding: EncodingName | null = null,
): Promise<LoadedPaper | DecodingFailure> {
  const format = formatOf(path);
  if (!format)
    return {
      error: 'has an ending that heshu does not read',
      cure: 'convert it to .txt, .md, .html, .docx, .pdf, .csv, .tsv or .xlsx, or take it out of the folder',
    };
  try {
    return await loadAs(format, bytes, limits, encoding);
  } catch (error) {
    if (error instanceof Unreadable) return { error: error.message, cure: error.cure };
    if (error instanceof RangeError)
      return {
        error: `the file is nested too deep or too large to be read (${error.message})`,
        cure: 'split it, or save it as plain text',
      };
    throw error;
  }
}

async function loadAs(
  format: PaperFormat,
  bytes: Uint8Array,
  limits: ReadingLimits,
  chosen: EncodingName | null,
): Promise<LoadedPaper | DecodingFailure> {
  if (format === 'docx' || format === 'pdf' || format === 'xlsx') {
    const lie = lieOf(format, bytes);
    if (lie) return lie;
    const { text, layout } = await readBinary(format, bytes, limits);
    if (text.trim() === '') return { error: 'the file holds no text', cure: 'give a file with text in it' };
    return { format, text, layout, encoding: null };
  }
  const decoded = decodeText(bytes, chosen);
  if ('error' in decoded) return decoded;
  const { text, confidence } = decoded;
  const line = findLongLine(text, limits.maxLineLength);
  if (line !== null)
    return {
      error: `line ${line} of the file has more than ${limits.maxLineLength} characters`,
      cure: 'break it into paragraphs, or raise maxLineLength in heshu.json',
    };
  const layout = format === 'csv' || format === 'tsv' ? readSeparated(text, format) : null;
  return { format, text, layout, encoding: { name: decoded.encoding, confidence } };
}

async function readBinary(
  format: 'docx' | 'pdf' | 'xlsx',
  bytes: Uint8Array,
  limits: ReadingLimits,
): Promise<{ text: string; layout: Layout }> {
  if (format === 'pdf') return readPdf(bytes, limits);
  const { openZip } = await import('./zip/open-zip.ts');
  const zip = openZip(bytes, limits.maxBytes);
  if (format === 'docx') return (await import('./word/read-word.ts')).readWord(zip);
  return (await import('./sheets/read-workbook.ts')).readWorkbook(zip, limits);
}

/** What a file is that is not what its ending says. */
function lieOf(format: PaperFormat, bytes: Uint8Array): DecodingFailure | null {
  if (bytes.length === 0) return { error: 'the file is empty', cure: 'give a file with text in it' };
  const binary = recogniseBinary(bytes);
  const expected = format === 'pdf' ? 'pdf' : 'zip';
  if (binary?.kind === expected || (format === 'pdf' && holdsPdfMark(bytes))) return null;
  if (binary?.kind === 'ole')
    return {
      error: `the file ends in .${format}, but is an old Office document or one protected by a password`,
      cure: `open it, remove the protection and save it as .${format}`,
    };
  return { error: `the file ends in .${format}, but is ${binary?.name ?? 'something else'}`, cure: 'give it the ending of what it is' };
}

/** Some programs write a few bytes before the mark of a PDF; readers look for it in the first 1024. */
function holdsPdfMark(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
