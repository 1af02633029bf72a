import { listsEntries } from '../recognise/section-names.ts';
import { isClosed } from '../recognise/sentence-ends.ts';
import type { Line } from './split-lines.ts';

const opening = /^[[［](\d{1,3})[\]］]\s*(?=\S)/;

/** A foot has no more lines than this. */
const mostLines = 20;

/** Finds footnotes marked [1] at the foot of their page: their markers are cited on that page, count up from one another, and nothing else follows. Keys are indices of lines. */
export function findBracketNotes(lines: readonly Line[], furniture: ReadonlySet<number>): Map<number, { marker: string; prefix: number }> {
  const notes = new Map<number, { marker: string; prefix: number }>();
  const list = lines.findIndex((line) => listsEntries(line.text));
  for (const page of pagesOf(lines, furniture, list < 0 ? lines.length : list)) {
    const foot = page.slice(-mostLines);
    const first = foot.findIndex(
      (index, at) => opening.test(lines[index]!.text) && startsFoot(lines, page, page.length - foot.length + at),
    );
    if (first < 0) continue;
    let expected: number | null = null;
    for (const index of foot.slice(first)) {
      const match = opening.exec(lines[index]!.text);
      if (!match || (expected !== null && Number(match[1]) !== expected)) continue;
      expected = Number(match[1]) + 1;
      notes.set(index, { marker: `[${match[1]}]`, prefix: match[0].length });
    }
  }
  return notes;
}

/** The lines of text of each page but the last, for a list without a heading may stand there. */
function pagesOf(lines: readonly Line[], furniture: ReadonlySet<number>, end: number): number[][] {
  const pages = new Map<number, number[]>();
  for (const [index, line] of lines.slice(0, end).entries()) {
    if (line.page === null || !line.text || furniture.has(index)) continue;
    const page = pages.get(line.page);
    if (page) page.push(index);
    else pages.set(line.page, [index]);
  }
  const last = lines.at(-1)?.page ?? null;
  return [...pages].filter(([page]) => page !== last || end < lines.length).map(([, indices]) => indices);
}

function startsFoot(lines: readonly Line[], page: readonly number[], at: number): boolean {
  const index = page[at]!;
  const marker = opening.exec(lines[index]!.text)![0].trim();
  const above = lines[page[at - 1] ?? -1]?.text ?? '';
  const parted = lines[index - 1]?.text === '' || isClosed(above) || /^[-—_─]{3,}$/.test(above);
  return parted && page.slice(0, at).some((other) => lines[other]!.text.indexOf(marker, 1) > 0);
}
