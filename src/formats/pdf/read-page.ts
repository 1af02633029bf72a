import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { findStrokes } from './find-strokes.ts';
import type { Matrix } from './matrix.ts';
import { multiply } from './matrix.ts';
import type { Chunk, PageContent } from './page-content.ts';

interface Item {
  str: string;
  transform: number[];
  width: number;
  height: number;
  fontName: string;
}

/** Reads the strings and strokes of a page, turned so that most of its text runs from left to right. */
export async function readPage(page: PDFPageProxy, ops: Readonly<Record<string, number>>): Promise<PageContent> {
  const operators = await page.getOperatorList();
  const { items } = await page.getTextContent();
  const strings = items.filter((item) => 'str' in item) as Item[];
  const viewport = page.getViewport({ scale: 1 });
  const upright = viewport.transform as Matrix;
  const directions = strings.map((item) => directionOf(multiply(upright, item.transform as Matrix)));
  const direction = mostOf(
    directions,
    strings.map((item) => item.str.length),
  );
  const turn = turnBy(direction, viewport.width, viewport.height);
  const bold = new Map<string, boolean>();
  const isBold = (name: string): boolean => {
    const known = bold.get(name) ?? isBoldFont(page, name);
    bold.set(name, known);
    return known;
  };
  const chunks: Chunk[] = [];
  const turned: Chunk[] = [];
  let spaced = false;
  for (const [index, item] of strings.entries()) {
    const text = item.str.trim();
    if (!text) {
      spaced ||= item.str !== '';
      continue;
    }
    const [, , c, d, x, y] = multiply(turn.matrix, multiply(upright, item.transform as Matrix));
    const lead = item.str.length - item.str.trimStart().length;
    const step = item.width / item.str.length;
    const isSpaced = spaced || lead > 0;
    (directions[index] === direction ? chunks : turned).push({
      text: item.str.trim(),
      x: x + lead * step,
      y,
      width: Math.max(0, item.width - (item.str.length - text.length) * step),
      size: Math.hypot(c, d) || item.height,
      isBold: isBold(item.fontName),
      isRaised: false,
      isSpaced,
    });
    spaced = item.str.length > item.str.trimEnd().length;
  }
  const strokes = findStrokes(operators, ops, multiply(turn.matrix, upright)).map((stroke) => ({ ...stroke, page: page.pageNumber }));
  return { page: page.pageNumber, width: turn.width, height: turn.height, chunks, turned, strokes };
}

/** Quarter turns from left to right, clockwise. */
function directionOf([a, b]: Matrix): number {
  return ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4;
}

function mostOf(directions: readonly number[], weights: readonly number[]): number {
  const sums = [0, 0, 0, 0];
  for (const [index, direction] of directions.entries()) sums[direction]! += weights[index]!;
  return sums.indexOf(Math.max(...sums));
}

function turnBy(quarters: number, width: number, height: number): { matrix: Matrix; width: number; height: number } {
  if (quarters === 1) return { matrix: [0, -1, 1, 0, 0, width], width: height, height: width };
  if (quarters === 2) return { matrix: [-1, 0, 0, -1, width, height], width, height };
  if (quarters === 3) return { matrix: [0, 1, -1, 0, height, 0], width: height, height: width };
  return { matrix: [1, 0, 0, 1, 0, 0], width, height };
}

function isBoldFont(page: PDFPageProxy, id: string): boolean {
  if (!page.commonObjs.has(id)) return false;
  const { name = '', bold = false } = page.commonObjs.get(id) as { name?: string; bold?: boolean };
  return bold || /bold|black|heavy|demi|simhei|heiti|黑体/i.test(name);
}
