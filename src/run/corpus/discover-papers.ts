import { readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { byCodePoint } from '../../schema/by-code-point.ts';
import type { FailedInput } from '../reading/failed-input.ts';
import { Misuse } from '../../schema/misuse.ts';
import { reasonOf } from '../../schema/reason-of.ts';

/** The papers of a corpus: paths relative to `root`, with `/` between folders, in code point order. */
export interface Corpus {
  root: string;
  paths: string[];
  failed: FailedInput[];
}

/** Finds every paper among the files given and in the folders given and below; `except` (where the run writes) is not looked into. */
export function discoverPapers(inputs: readonly string[], except: string): Corpus {
  const given = inputs.map(locate);
  const root = deepestCommonFolder(given.map(({ path, isFolder }) => (isFolder ? path : dirname(path))));
  const found = new Set<string>();
  const failed: FailedInput[] = [];
  const named = (path: string): string => relative(root, path).split(sep).join('/') || '.';
  const fail = (path: string, problem: string, cure: string): void => void failed.push({ path: named(path), problem, cure });

  const visitFolder = (folder: string): void => {
    try {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (path === except || isNoPaper(named(path))) continue;
        if (entry.isDirectory()) visitFolder(path);
        else visitFile(path);
      }
    } catch (error) {
      fail(folder, `cannot be listed (${reasonOf(error)})`, 'see that you may read this folder');
    }
  };
  const visitFile = (path: string): void => {
    try {
      const stats = statSync(path);
      if (stats.isFile()) found.add(named(path));
      else if (stats.isDirectory())
        fail(path, 'is a link to a folder, and such links are not followed', 'name that folder on the command line or copy it here');
      else fail(path, 'is no regular file', 'put the text into a file');
    } catch (error) {
      fail(path, `cannot be read (${reasonOf(error)})`, 'mend or remove it');
    }
  };

  for (const { path, isFolder } of given) {
    if (isFolder) visitFolder(path);
    else if (isNoPaper(named(path))) fail(path, 'has a name that is kept for other things than papers', 'rename it');
    else visitFile(path);
  }
  if (found.size === 0 && failed.length === 0)
    fail(root, 'holds no paper', 'put .txt, .md, .html, .docx, .pdf, .csv, .tsv or .xlsx files into it');
  return { root, paths: [...found].sort(byCodePoint), failed: failed.sort((a, b) => byCodePoint(a.path, b.path)) };
}

function locate(input: string): { path: string; isFolder: boolean } {
  try {
    const path = realpathSync(input);
    return { path, isFolder: statSync(path).isDirectory() };
  } catch (error) {
    throw new Misuse(`${input}: ${reasonOf(error)}; name a folder of papers, or papers, that can be read`);
  }
}

function isNoPaper(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.startsWith('.') || name.startsWith('README')) return true;
  return ['sources.json', 'heshu.json', 'decisions.jsonl'].includes(name) || /^knowledge\/[^/]+\.json$/.test(path);
}

function deepestCommonFolder(folders: readonly string[]): string {
  const holds = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
  return folders.reduce((common, folder) => {
    let outer = common;
    while (!holds(outer, folder)) outer = dirname(outer);
    return outer;
  });
}
