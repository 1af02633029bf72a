import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLongPdf } from './write-long-pdf.ts';

/** `npm run bench:documents [-- FILE | PAGES]`: how fast the built package reads a PDF into a document, and the most memory that takes. Fails below 20 pages a second or above 600 MB. */
const given = process.argv[2] ?? '500';
const folder = mkdtempSync(join(tmpdir(), 'heshu-bench-'));
const written = join(folder, 'long.pdf');
if (/^\d+$/.test(given)) writeFileSync(written, writeLongPdf(Number(given)));
const reader = fileURLToPath(new URL('read-built.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [reader, /^\d+$/.test(given) ? written : given], { stdio: 'inherit' });
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
