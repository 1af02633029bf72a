import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkingCode, isIn, readingCode, versionOfCode } from '../../../src/run/cache/code-version.ts';
import type { CodePart } from '../../../src/run/cache/code-version.ts';
import { dropCommentLines } from '../../../src/run/cache/drop-comment-lines.ts';
import { importsOf } from '../../architecture/imports-of.ts';

/** Every file that another one needs in order to run, by way of any file but those below `not`. */
function neededBy(start: string, not: RegExp): string[] {
  const seen = new Set([start]);
  for (const path of seen) {
    if (not.test(path)) continue;
    const imports = importsOf(readFileSync(join('src', path), 'utf8'));
    for (const { to, isType } of imports) if (!isType && to.startsWith('.')) seen.add(join(dirname(path), to));
  }
  return [...seen].filter((path) => !not.test(path));
}

describe('the version of the code', () => {
  test.each<[string, string, CodePart, RegExp]>([
    ['reading', 'run/reading/read-worker.ts', readingCode, /^(?:4-findings|5-facts|decisions|identity|interval|knowledge)\//],
    ['reading', '1-document/read-document.ts', readingCode, /^knowledge\//],
    ['reading', '2-sentences/make-sentences.ts', readingCode, /^knowledge\//],
    ['reading', '3-claims/extract-claims.ts', readingCode, /^knowledge\//],
    ['reading', '3-claims/quantities/read-quantities.ts', readingCode, /^knowledge\//],
    ['reading', 'formats/load-paper.ts', readingCode, /^knowledge\//],
    ['checking', 'publish/publish-run.ts', checkingCode, /^knowledge\//],
    ['checking', '4-findings/find-inconsistencies.ts', checkingCode, /^knowledge\//],
    ['checking', '5-facts/consolidate-facts.ts', checkingCode, /^knowledge\//],
  ])('of %s covers every file that %s needs', (_, start, part, not) => {
    const needed = neededBy(start, not);
    expect(needed.length).toBeGreaterThan(5);
    expect(needed.filter((path) => !isIn(part, path))).toEqual([]);
  });

  test('leaves out what cannot change a record', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const reading = files.filter((path) => isIn(readingCode, path));
    expect(reading.filter((path) => /^(?:4-findings|5-facts|decisions|interval|cli)\//.test(path))).toEqual([]);
    expect(reading).toContain('3-claims/extract-claims.ts');
  });

  test('is the same for the same files, and another for another part', () => {
    expect(versionOfCode(readingCode)).toMatch(/^[0-9a-f]{16}$/);
    expect(versionOfCode(readingCode)).toBe(versionOfCode(readingCode));
    expect(versionOfCode(readingCode)).not.toBe(versionOfCode(checkingCode));
  });
});

describe('comments', () => {
  test.each([
    ['a();\n  // why\nb();', 'a();\nb();'],
    ['/** What. */\na();', 'a();'],
    ['/**\n * What.\n */\na();', 'a();'],
    ['a(); // why', 'a(); // why'],
    ["a('//x');", "a('//x');"],
    ['/** T. */ a();', '/** T. */ a();'],
    ['const a = `\n// b\n`;', 'const a = `\n// b\n`;'],
    ['const a = `\\`\n// b\n`;', 'const a = `\\`\n// b\n`;'],
  ])('%j counts as %j', (source, rest) => expect(dropCommentLines(source)).toBe(rest));
});
