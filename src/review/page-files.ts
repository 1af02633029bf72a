import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Misuse } from '../schema/misuse.ts';

const here = dirname(fileURLToPath(import.meta.url));
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** A file of the page with its type. */
export interface PageFile {
  content: Buffer;
  type: string;
}

/** The folder of the built page: beside the built server, or in `dist` where the server runs from its sources. */
export function builtPage(): string {
  const folder = [join(here, 'page'), join(here, '../../dist/review/page')].find((path) => existsSync(join(path, 'main.js')));
  if (!folder) throw new Misuse('the page is not built; run npm run build');
  return folder;
}

/** Reads a file of the page, or one of pdf.js, which draws pages of papers; null for any name that is none. */
export function readPageFile(folder: string, name: string): PageFile | null {
  const engine = /^pdfjs\/((?:build\/pdf(?:\.worker)?\.min\.mjs)|(?:cmaps|standard_fonts)\/[\w-]+(?:\.\w+)?)$/.exec(name)?.[1];
  if (engine !== undefined) return readFile(fileURLToPath(new URL(`../${engine}`, import.meta.resolve('pdfjs-dist/build/pdf.min.mjs'))));
  return /^[a-z0-9-]+(?:\/[a-z0-9-]+)?\.(?:html|css|js|mjs|svg)$/.test(name) ? readFile(join(folder, name)) : null;
}

function readFile(path: string): PageFile | null {
  const type = types[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';
  return existsSync(path) ? { content: readFileSync(path), type } : null;
}
