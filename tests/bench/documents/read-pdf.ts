import { readFileSync } from 'node:fs';
import { readDocument } from '../../../src/1-document/read-document.ts';
import { loadPaper } from '../../../src/formats/load-paper.ts';
import { writeLongPdf } from './write-long-pdf.ts';

/** `npx tsx tests/bench/documents/read-pdf.ts [FILE | PAGES]`: how fast a PDF is read into a document, and the most memory that takes. Fails below 20 pages a second or above 600 MB. */
const given = process.argv[2] ?? '500';
const bytes = /^\d+$/.test(given) ? writeLongPdf(Number(given)) : new Uint8Array(readFileSync(given));
const limits = { maxBytes: 1e9, maxPages: 1e5, maxLineLength: 1e6, isOverdue: () => false };

async function main(): Promise<void> {
  const started = performance.now();
  const loaded = await loadPaper(bytes, 'long.pdf', limits);
  if ('error' in loaded) throw new Error(loaded.error);
  const drawn = performance.now();
  const document = readDocument({ ...loaded, id: 'long', path: 'long.pdf', sha256: '0'.repeat(64) });
  const seconds = (performance.now() - started) / 1000;
  const pages = loaded.layout?.kind === 'paged' ? loaded.layout.pages.length : 0;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const cells = document.blocks.filter((block) => block.kind === 'cell').length;
  process.stdout.write(
    `${pages} pages in ${seconds.toFixed(1)} s (${((drawn - started) / 1000).toFixed(1)} s to draw the text): ${Math.round(pages / seconds)} pages a second, at most ${megabytes} MB; ${document.tables.length} tables, ${cells} cells\n`,
  );
  if (pages / seconds < 20 || megabytes > 600) process.exitCode = 1;
}

void main();
