import { readFileSync } from 'node:fs';
import { resourceUsage } from 'node:process';
import { readDocument } from '../../../dist/1-document/read-document.js';
import { loadPaper } from '../../../dist/formats/load-paper.js';

/** Reads one PDF with the built package in a process of its own, so that no compiler's memory is counted; prints what that took, and fails below 20 pages a second or above 600 MB. */
const [, , file] = process.argv;
const bytes = new Uint8Array(readFileSync(file));
const limits = { maxBytes: 1e9, maxPages: 1e5, maxLineLength: 1e6, isOverdue: () => false };
const started = performance.now();
const loaded = await loadPaper(bytes, 'long.pdf', limits);
if ('error' in loaded) throw new Error(loaded.error);
const drawn = performance.now();
const document = readDocument({ ...loaded, id: 'long', path: 'long.pdf', sha256: '0'.repeat(64) });
const seconds = (performance.now() - started) / 1000;
const pages = loaded.layout.pages.length;
const megabytes = Math.round(resourceUsage().maxRSS / 1024);
const cells = document.blocks.filter((block) => block.kind === 'cell').length;
process.stdout.write(
  `${pages} pages in ${seconds.toFixed(1)} s (${((drawn - started) / 1000).toFixed(1)} s to draw the text): ${Math.round(pages / seconds)} pages a second, at most ${megabytes} MB; ${document.tables.length} tables, ${cells} cells\n`,
);
if (pages / seconds < 20 || megabytes > 600) process.exitCode = 1;
