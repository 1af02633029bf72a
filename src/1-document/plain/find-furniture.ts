import { isNoteLine } from '../recognise/notes.ts';
import { isUnitLine, readCaption } from '../recognise/captions.ts';
import { endsSentence } from '../recognise/sentence-ends.ts';
import type { Line } from './split-lines.ts';

const decorated =
  /^(?:[·•\-—–~|]\s*\d{1,4}\s*[·•\-—–~|]|第\s*\d{1,4}\s*[页頁](?:\s*[,，/]?\s*共\s*\d{1,4}\s*[页頁])?|page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|\[\s*page\s+\d{1,4}\s*\])$/i;

/** Finds the lines that belong to the page and not to the text (page numbers, running heads), and counts the pages where they show. */
export function findFurniture(lines: Line[]): Set<number> {
  const repeated = repeatedLinesOf(lines);
  const numbers = new Set(pageNumbersOf(lines, new Set(repeated.flat())));
  const heads = new Set(
    repeated
      .filter((group) => isRunningHead(lines, numbers, group))
      .flat()
      .filter((index) => !numbers.has(index)),
  );
  countPages(lines, numbers, heads);
  return new Set([...numbers, ...heads]);
}

function pageNumbersOf(lines: readonly Line[], repeated: ReadonlySet<number>): number[] {
  const found: number[] = [];
  const bare: { index: number; number: number }[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.raw.includes('\t')) continue;
    if (decorated.test(line.text)) found.push(index);
    else if (
      /^\d{1,4}(?:\s*\/\s*\d{1,4})?$/.test(line.text) &&
      (isLoose(lines, index) || repeated.has(index + 1) || repeated.has(index - 1))
    )
      bare.push({ index, number: Number.parseInt(line.text, 10) });
  }
  const inOrder = bare.filter(({ number, index }, at) => {
    const next = bare[at + 1];
    const before = bare[at - 1];
    return (
      (next && next.number === number + 1 && next.index - index > 8) || (before && before.number === number - 1 && index - before.index > 8)
    );
  });
  return [...found, ...inOrder.map(({ index }) => index)];
}

/** Nothing stands right above a line, or nothing right below it. */
function isLoose(lines: readonly Line[], index: number): boolean {
  return !lines[index - 1]?.text || !lines[index + 1]?.text || lines[index]!.startsPage;
}

function isAlone(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  const before = lines[index - 1];
  const after = lines[index + 1];
  return line.startsPage || after?.startsPage === true || ((!before || before.text === '') && (!after || after.text === ''));
}

/** Groups of lines that are the same but for their numbers. */
function repeatedLinesOf(lines: readonly Line[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    if (!line.text || line.width > 120 || line.raw.includes('\t') || line.raw.includes('|')) continue;
    if (
      /^[#>*\-=_①-⑳[(（]/.test(line.text) ||
      endsSentence(line.text) ||
      isNoteLine(line.text) ||
      isUnitLine(line.text) ||
      readCaption(line.text)
    )
      continue;
    const key = line.text.replace(/\d+/g, '0').replace(/\s+/g, '');
    if ((key.match(/\p{L}/gu)?.length ?? 0) < 3) continue;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function isRunningHead(lines: readonly Line[], numbers: ReadonlySet<number>, group: readonly number[]): boolean {
  if (group.length < 2 || !group.every((index, at) => at === 0 || index - group[at - 1]! >= 6)) return false;
  const atEdges = group.filter((index) => isAtPageEdge(lines, numbers, index)).length;
  if (atEdges >= group.length - 1) return true;
  const spread = group[0]! < lines.length * 0.4 && group.at(-1)! > lines.length * 0.6;
  return group.length >= 3 && spread && lines[group[0]!]!.width >= 8 && group.every((index) => isAlone(lines, index));
}

function isAtPageEdge(lines: readonly Line[], numbers: ReadonlySet<number>, index: number): boolean {
  if (lines[index]!.startsPage || lines[index + 1]?.startsPage) return true;
  for (const step of [-1, 1]) {
    let at = index + step;
    while (lines[at] && lines[at]!.text === '') at += step;
    if (numbers.has(at)) return true;
  }
  return false;
}

function countPages(lines: Line[], numbers: ReadonlySet<number>, heads: ReadonlySet<number>): void {
  const paged = lines.some((line) => line.startsPage) || numbers.size > 0 || heads.size > 0;
  if (!paged) return;
  const byFeed = lines.some((line) => line.startsPage);
  const byNumber = !byFeed && numbers.size > 0;
  const first = lines.findIndex((line) => line.text !== '');
  const numbersOnTop = byNumber && numbers.has(first);
  let page = 1;
  let turned = false;
  for (const [index, line] of lines.entries()) {
    if (
      byFeed
        ? line.startsPage
        : byNumber
          ? numbersOnTop && numbers.has(index) && index !== first
          : heads.has(index) && index !== first && !turned
    )
      page++;
    if (turned && line.text && byNumber) {
      page++;
      turned = false;
    }
    if (byNumber && !numbersOnTop && numbers.has(index)) turned = true;
    if (!byFeed && !byNumber) turned = heads.has(index);
    line.page = page;
  }
}
