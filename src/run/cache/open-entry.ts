import type { AboutPaper, EntryHead, Section } from './encode-entry.ts';
import { sections } from './encode-entry.ts';
import { hashOf } from './hash.ts';

/** An entry whose bytes are those that were written. */
export interface Entry {
  /** Hash of all that was read of the paper: equal for equal records, whatever read them. */
  records: string;
  about: () => AboutPaper;
  /** Where a section begins in the bytes of the entry. */
  startOf: (section: Section) => number;
  bytesOf: (section: Section) => Uint8Array;
  textOf: (section: Section) => string;
  /** The records of a section, a line each. */
  rowsOf: (section: 'claims' | 'references' | 'coverage') => unknown[];
}

/** Opens an entry, or gives null where its bytes are not those that its hash was made of; `known` is that hash where they were looked at before. */
export function openEntry(bytes: Buffer, known?: string): Entry | null {
  const end = bytes.indexOf('\n');
  const head = end < 0 ? null : parseHead(bytes.toString('utf8', 0, end));
  if (!head || (known ?? hashOf(JSON.stringify(head.bytes), bytes.subarray(end + 1))) !== head.records) return null;
  const startOf = (section: Section): number => {
    let start = end + 1;
    for (const before of sections.slice(0, sections.indexOf(section))) start += head.bytes[before];
    return start;
  };
  const bytesOf = (section: Section): Buffer => bytes.subarray(startOf(section), startOf(section) + head.bytes[section]);
  const textOf = (section: Section): string => bytesOf(section).toString('utf8');
  return {
    records: head.records,
    about: () => JSON.parse(textOf('about')) as AboutPaper,
    startOf,
    bytesOf,
    textOf,
    rowsOf: (section) => {
      const lines = textOf(section).trimEnd();
      return lines === '' ? [] : (JSON.parse(`[${lines.replaceAll('\n', ',')}]`) as unknown[]);
    },
  };
}

function parseHead(line: string): EntryHead | null {
  try {
    const head = JSON.parse(line) as Partial<EntryHead> | null;
    return typeof head?.records === 'string' && typeof head.bytes === 'object' ? (head as EntryHead) : null;
  } catch {
    return null;
  }
}
