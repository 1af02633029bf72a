import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const outline = (name: string): { levels: number[]; codes: string[]; tables: number[] } => {
  const text = readFileSync(name, 'utf8');
  const [headings, codes] = [text.matchAll(/^(#+) /gm), text.matchAll(/^```(\w+)/gm)];
  const tables = text.split('\n\n').filter((block) => /^\|.*\|$/m.test(block));
  return {
    levels: [...headings].map(([, marks]) => marks!.length),
    codes: [...codes].map(([, language]) => language!),
    tables: tables.map((table) => table.trim().split('\n').length),
  };
};

test('the README says the same in both languages: sections, code, rows of tables', () => {
  expect(outline('README.zh.md')).toEqual(outline('README.md'));
  expect(outline('README.md').levels.length).toBeGreaterThan(8);
});
