import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Misuse } from '../run/misuse.ts';

const here = dirname(fileURLToPath(import.meta.url));
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** A file of the page with its type. */
export interface PageFile {
  content: string;
  type: string;
}

/** The folder of the built page: beside the built server, or in `dist` where the server runs from its sources. */
export function builtPage(): string {
  const folder = [join(here, 'page'), join(here, '../../dist/review/page')].find((path) => existsSync(join(path, 'main.js')));
  if (!folder) throw new Misuse('the page is not built; run npm run build');
  return folder;
}

/** Reads a file of the page; null for any name that is none. */
export function readPageFile(folder: string, name: string): PageFile | null {
  const match = /^[a-z0-9-]+(?:\/[a-z0-9-]+)?\.(html|css|js|svg)$/.exec(name);
  const path = join(folder, name);
  const type = types[match?.[1] ?? ''];
  return type !== undefined && existsSync(path) ? { content: readFileSync(path, 'utf8'), type } : null;
}
