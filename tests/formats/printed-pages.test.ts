import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/1-document/read-document.ts';
import type { PaperDocument } from '../../src/schema/document.ts';
import { faultsOf } from '../1-document/support.ts';
import { load, loadSample } from './load.ts';

const read = async (name: string): Promise<PaperDocument> => readDocument(await loadSample(name));
const textsOf = (document: PaperDocument, kind: string): string[] =>
  document.blocks.filter((block) => block.kind === kind).map((block) => block.text.text);
const squeeze = (text: string): string => text.replace(/\s/g, '');

describe.each([
  ['tin-zh', { figures: 6 * 8 + 41 * 3, pages: 4, footnotes: 1, entries: 2 }],
  ['tin-en', { figures: 6 * 8, pages: 4, footnotes: 1, entries: 2 }],
  ['zinc-en', { figures: 160 * 3 - 9, pages: 6, footnotes: 0, entries: 5 }],
])('%s', (name, { figures, pages, footnotes, entries }) => {
  test('reads as its HTML does: the same paragraphs, in the same order, none broken', async () => {
    const [printed, marked] = [await read(`${name}.pdf`), await read(`${name}.html`)];
    const prose = (document: PaperDocument): string[] =>
      textsOf(document, 'paragraph')
        .map(squeeze)
        .filter((text) => text.length > 20);
    expect(prose(printed).length).toBeGreaterThan(20);
    expect(prose(printed).filter((text) => !prose(marked).includes(text))).toEqual([]);
    expect(textsOf(printed, 'heading').map(squeeze)).toEqual(textsOf(marked, 'heading').map(squeeze));
    expect(printed.source.title).toBe(marked.source.title);
  });

  test('keeps every cell under its headers, and the figures of the HTML', async () => {
    const [printed, marked] = [await read(`${name}.pdf`), await read(`${name}.html`)];
    const cellsOf = (document: PaperDocument): string[] =>
      document.blocks
        .filter((block) => block.kind === 'cell' && block.cell![0] >= document.tables[block.table!]!.headerRows)
        .map(({ text, table, cell }) =>
          [...document.tables[table!]!.rows[cell![0]]!, ...document.tables[table!]!.columns[cell![1]]!, text.text].join(' / '),
        )
        .filter((text) => /\/ [\d.]+$/.test(text));
    expect(cellsOf(printed)).toHaveLength(figures);
    expect(cellsOf(printed).sort()).toEqual(cellsOf(marked).sort());
  });

  test('loses nothing: furniture and notes stand apart, every digit leads back to its place', async () => {
    const document = await read(`${name}.pdf`);
    expect(faultsOf(document)).toEqual([]);
    expect(textsOf(document, 'furniture').filter((text) => /^· \d ·$/.test(text))).toHaveLength(pages);
    expect(textsOf(document, 'footnote')).toHaveLength(footnotes);
    expect(document.references.filter(({ kind }) => kind === 'entry')).toHaveLength(entries);
  });
});

test('cells that wrap, in headers and in rows, read as in HTML', async () => {
  const corpus = join(import.meta.dirname, '../../corpus');
  const cellsOf = async (file: string): Promise<string[]> => {
    const input = await load(file, readFileSync(join(corpus, file)));
    const { blocks, tables } = readDocument({ ...input, id: 'p', path: file, sha256: '0'.repeat(64) });
    return blocks
      .filter(
        ({ kind, table, cell }) => kind === 'cell' && cell![0] >= tables[table!]!.headerRows && cell![1] >= tables[table!]!.stubColumns,
      )
      .map(({ text, table, cell }) => [...tables[table!]!.rows[cell![0]]!, ...tables[table!]!.columns[cell![1]]!, text.text].join(' / '));
  };
  const printed = await cellsOf('usgs-summaries-en.pdf');
  expect(printed).toHaveLength(14 + 14 + 15 + 12);
  expect(printed).toEqual(await cellsOf('.print/usgs-summaries-en.html'));
});
