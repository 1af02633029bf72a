import { readDocument } from '../../src/1-document/read-document.ts';
import type { PaperDocument } from '../../src/schema/document.ts';

export const formats = ['txt', 'md', 'html'] as const;

/** Reads a text as a paper of which nothing else is known. */
export function read(format: (typeof formats)[number], text: string): PaperDocument {
  return readDocument({ id: 'p', path: `p.${format}`, sha256: '0'.repeat(64), format, text });
}

/** The blocks as lines of kind and text, for reading in a test. */
export function outline(document: PaperDocument): string[] {
  return document.blocks.filter((block) => block.kind !== 'cell').map((block) => `${block.kind}: ${block.text.text}`);
}

/** What breaks the promise that every character leads back to its place and no digit is lost. */
export function faultsOf(document: PaperDocument): string[] {
  const faults: string[] = [];
  const covered: [number, number][] = document.skipped.map(({ span }) => [span.start, span.end]);
  for (const [index, { text, superscripts }] of document.blocks.entries()) {
    if (superscripts.some(({ start, end }) => start >= end || end > text.text.length)) faults.push(`superscript outside block ${index}`);
    let last = -1;
    for (const [number, [at, start, end]] of text.pieces.entries()) {
      const next = text.pieces[number + 1]?.[0] ?? text.text.length;
      if (at <= last || next <= at) faults.push(`pieces of block ${index} out of order`);
      last = at;
      covered.push([start, end]);
      if (end - start === next - at && document.text.slice(start, end) !== text.text.slice(at, next)) {
        faults.push(
          `block ${index}: ${JSON.stringify(text.text.slice(at, next))} is not ${JSON.stringify(document.text.slice(start, end))}`,
        );
      }
    }
  }
  covered.sort((one, other) => one[0] - other[0]);
  let reached = 0;
  let place = 0;
  for (const match of document.text.matchAll(/\p{Nd}/gu)) {
    while (place < covered.length && covered[place]![0] <= match.index) reached = Math.max(reached, covered[place++]![1]);
    if (reached <= match.index) faults.push(`digit at ${match.index} lost`);
  }
  return faults;
}
