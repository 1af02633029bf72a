import type { Random } from './random.ts';
import { filler } from './sentences.ts';
import type { Figure, Grid, Language, Part, Sentence } from './text.ts';
import type { Printed } from './write-corpus.ts';

interface Draft {
  id: string;
  language: Language;
  format: 'txt' | 'md';
  parts: readonly Part[];
  cites: readonly string[];
}

const ordinals = '一二三四五六七八九十';
const letters = 'BCDFGHKLMNPRSTVW';

/** A title that no other paper has, without digits. */
export function titleOf(id: string, language: Language): string {
  const code = id.slice(1).replace(/\d/g, (digit) => letters[Number(digit)]!);
  return language === 'zh' ? `${code}专题：大宗商品供需数据综述` : `Commodity balances, survey ${code}`;
}

/** Writes out a paper and notes where its figures stand. */
export function writePaper({ id, language, format, parts, cites }: Draft, random: Random, places: Map<Figure, Printed>): string {
  const pieces: (string | Figure)[] = [];
  const heading = (text: string) => (format === 'md' ? `## ${text}\n\n` : `${text}\n`);
  const title = titleOf(id, language);
  pieces.push(format === 'md' ? `# ${title}\n\n` : `${title}\n\n`, language === 'zh' ? '林远舟\n\n' : 'Clara Holm\n\n');
  let tables = 0;
  for (const [index, part] of parts.entries()) {
    const name = language === 'zh' ? `${ordinals[index % 10]}、背景与数据` : `${index + 1}. Background and data`;
    pieces.push(heading(name), random.pick(filler[language]), language === 'en' ? ' ' : '');
    for (const sentence of part.paragraphs) pieces.push(...apart(sentence, language, random));
    pieces.push('\n\n');
    for (const grid of part.grids ?? []) pieces.push(...writeGrid(grid, ++tables, language, format));
  }
  if (cites.length > 0) {
    pieces.push(heading(language === 'zh' ? '参考文献' : 'References'));
    const entries = cites.map(
      (cited, index) =>
        `[${index + 1}] ${language === 'zh' ? '林远舟' : 'Holm C'}. ${titleOf(cited, Number(cited.slice(1)) % 2 === 0 ? 'zh' : 'en')}[J]. 2019.`,
    );
    pieces.push(`${entries.join(format === 'md' ? '\n\n' : '\n')}\n`);
  }
  return joined(pieces, id, places);
}

/** A sentence, sometimes with one that says nothing, or a new paragraph, behind it. */
function apart(sentence: Sentence, language: Language, random: Random): (string | Figure)[] {
  const space = language === 'en' ? ' ' : '';
  if (random.oneIn(3)) return [...sentence, space, random.pick(filler[language]), '\n\n'];
  return random.oneIn(2) ? [...sentence, '\n\n'] : [...sentence, space];
}

function writeGrid({ caption, heading, rows }: Grid, number: number, language: Language, format: 'txt' | 'md'): (string | Figure)[] {
  const label = language === 'zh' ? `表${number}　${caption}` : `Table ${number}. ${caption}`;
  const [before, between, after] = format === 'md' ? ['| ', ' | ', ' |\n'] : ['', '\t', '\n'];
  const line = (cells: readonly (string | Figure)[]) => [
    before,
    ...cells.flatMap((cell, index) => (index === 0 ? [cell] : [between, cell])),
    after,
  ];
  const rule = format === 'md' ? line(heading.map(() => '---')) : [];
  return [`${label}\n${format === 'md' ? '\n' : ''}`, ...line(heading), ...rule, ...rows.flatMap(line), '\n'];
}

function joined(pieces: readonly (string | Figure)[], paper: string, places: Map<Figure, Printed>): string {
  let text = '';
  let length = 0;
  for (const piece of pieces) {
    const written = typeof piece === 'string' ? piece : piece.printed;
    const size = [...written].length;
    if (typeof piece !== 'string') places.set(piece, { paper, start: length, end: length + size });
    text += written;
    length += size;
  }
  return text;
}
