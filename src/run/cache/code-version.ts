import { readFileSync, readdirSync } from 'node:fs';
import { versions } from 'node:process';
import { fileURLToPath } from 'node:url';
import { byCodePoint } from '../../schema/by-code-point.ts';
import { hashOf } from './hash.ts';
import { dropCommentLines } from './drop-comment-lines.ts';

/** A part of the program, told by what it leaves out, so that a folder nobody thought of counts. Paths are below src or dist. */
export interface CodePart {
  except: readonly string[];
  /** What counts although it lies in a folder that is left out. */
  also: readonly string[];
}

/** What decides what is read of a paper. The tables have versions of their own, one each. */
export const readingCode: CodePart = {
  except: ['4-findings', '5-facts', 'decisions', 'identity', 'interval', 'knowledge', 'publish', 'review', 'run', 'cli', 'index'],
  also: [
    'identity/hash',
    'identity/measure-id',
    'run/reading',
    'run/taggers',
    'run/cache/encode-entry',
    'run/cache/encode-view',
    'run/cache/hash',
    'schema/by-code-point',
    'publish/order-paper',
    'publish/write-json-lines',
  ],
};

/** What decides what is made of the records of all papers, and how it is written. */
export const checkingCode: CodePart = {
  except: ['formats', '1-document', '2-sentences', '3-claims', 'knowledge', 'review', 'run', 'cli', 'index'],
  also: ['run/checking/find-versions', 'run/outcome/make-results'],
};

/**
 * Hashes the very files that run, so that it cannot go stale: not in a checkout where a line was changed, nor in a package that was built anew. Comments, the
 * time of a build and the version number do not count; the packages that do the work do, and so does the Unicode version of the engine.
 */
export function versionOfCode(part: CodePart): string {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(?<!\.d)\.[jt]s$/.test(path) && isIn(part, path))
    .sort(byCodePoint);
  const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { dependencies: object };
  const world = JSON.stringify({ dependencies: manifest.dependencies, unicode: versions['unicode'] });
  return hashOf(world, ...files.flatMap((path) => [`\n${path}\n`, dropCommentLines(readFileSync(`${root}${path}`, 'utf8'))])).slice(0, 16);
}

/** Whether a file, named by its path without ending or with, belongs to a part. */
export function isIn({ except, also }: CodePart, path: string): boolean {
  const plain = path.replace(/\.[jt]s$/, '');
  const isBelow = (folder: string): boolean => plain === folder || plain.startsWith(`${folder}/`);
  return also.some(isBelow) || !except.some(isBelow);
}
