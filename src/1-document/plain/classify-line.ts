import type { Draft } from '../draft.ts';
import { widthOf } from '../inline/scripts.ts';
import { isUnitLine, readCaption } from '../recognise/captions.ts';
import { isFrontLabel, isFrontMatter } from '../recognise/front-matter.ts';
import { endsEntry, readEntryMarker, startsUnnumberedEntry, surelyStartsEntry } from '../recognise/reference-entries.ts';
import { hasNoteLabel } from '../recognise/notes.ts';
import { createHeadingCounter, hasHeadingShape, headingNumberOf } from '../recognise/number-headings.ts';
import { listsEntries, sectionLabelOf, sectionRoleOf } from '../recognise/section-names.ts';
import { endsSentence, isClosed, isProse } from '../recognise/sentence-ends.ts';
import { findBracketNotes } from './find-bracket-notes.ts';
import { findLoneHeadings } from './find-lone-headings.ts';
import { createNoteFinder } from './find-notes.ts';
import type { Line } from './split-lines.ts';

/** What a line is: `opens` where it cannot go on with the line above, `prefix` the characters of its mark-up. */
export interface ReadLine {
  kind: Draft['kind'];
  opens: boolean;
  level: number | null;
  marker: string;
  prefix: number;
}

const unmarked: ReadLine = { kind: 'heading', opens: true, level: null, marker: '', prefix: 0 };
const paragraph: ReadLine = { kind: 'paragraph', opens: false, level: null, marker: '', prefix: 0 };

/** Tells lines apart in the order in which they stand; it remembers the numbers of headings and whether a reference list is open. */
export function createLineReader(
  lines: readonly Line[],
  furniture: ReadonlySet<number>,
  setting: { wrapped: boolean; chinese: boolean },
): { read: (index: number) => ReadLine } {
  const counter = createHeadingCounter();
  const countsInRoman = lines.some((line) => /^#{0,6}\s*II\.\s/.test(line.text));
  const lastLine = lines.findLastIndex((line) => line.text !== '');
  const isFootnote = createNoteFinder(lines);
  const bracketNotes = findBracketNotes(lines, furniture);
  const loneHeadings = setting.chinese ? findLoneHeadings(lines, furniture) : new Set<number>();
  let prose = false;
  let list: 'none' | 'open' | 'numbered' | 'unnumbered' = 'none';
  return {
    read: (index) => {
      const line = lines[index]!;
      const above = lines[index - 1]?.text && !furniture.has(index - 1) ? lines[index - 1]! : null;
      const footnote = isFootnote(index) ?? bracketNotes.get(index);
      if (footnote) return { ...paragraph, kind: 'footnote', opens: true, marker: footnote.marker, prefix: footnote.prefix };
      const heading =
        index < lastLine
          ? (headingAt(line, above) ?? (prose && (standsAlone(index) || (list === 'none' && loneHeadings.has(index))) ? unmarked : null))
          : null;
      prose ||= isProse(line.text) || (line.text.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) > 5;
      if (heading) {
        list = listsEntries(line.text.slice(heading.prefix)) ? 'open' : 'none';
        return heading;
      }
      if (list !== 'none') {
        const entry = entryAt(line, above);
        if (entry) return entry;
      }
      const bullet = bulleted.exec(line.text)?.[0].length;
      if (bullet) return { ...paragraph, opens: true, prefix: bullet };
      const opens =
        readCaption(line.text) !== null ||
        hasNoteLabel(line.text) ||
        isUnitLine(line.text) ||
        sectionLabelOf(line.text) !== null ||
        isFrontLabel(line.text) ||
        ((!above || isClosed(above.text)) && isFrontMatter(line.text));
      return { ...paragraph, opens };
    },
  };

  /** A short capitalised line between paragraphs, in a text with words in small letters. */
  function standsAlone(index: number): boolean {
    const [before, line, after, next] = [index - 1, index, index + 1, index + 2].map((at) => lines[at]?.text ?? '');
    if (
      setting.chinese ||
      list !== 'none' ||
      before !== '' ||
      after !== '' ||
      !/^\p{Lu}[^\d.,;:!?|]{3,69}$/u.test(line!) ||
      !/\p{Lu}/u.test(next!)
    )
      return false;
    const above = lines.slice(Math.max(0, index - 4), index).findLast((one) => one.text !== '');
    return above !== undefined && endsSentence(above.text) && widthOf(next!) > 60 && isUnlabelled(line!);
  }

  function headingAt(line: Line, above: Line | null): ReadLine | null {
    const marked = /^(#{1,6})\s+(?=\S)/.exec(line.text);
    const bold = /^\*\*([^*]+)\*\*$/.exec(line.text);
    const text = bold ? bold[1]!.trim() : marked ? line.text.slice(marked[0].length) : line.text;
    const heading = (level: number | null): ReadLine => ({
      ...paragraph,
      kind: 'heading',
      opens: true,
      level,
      prefix: marked?.[0].length ?? 0,
    });
    if (!marked && isFrontMatter(line.text)) return null;
    const read = headingNumberOf(text);
    const number = read?.scheme === 'roman' && !countsInRoman ? null : read;
    if (number && hasHeadingShape(text) && (marked || counter.fits(number))) {
      const free = !above || isClosed(above.text) || above.width < 60 || !setting.wrapped;
      const numbered = number.scheme === 'decimal' && number.path.length === 1 && list !== 'none' && !marked;
      if (marked || (free && !numbered && !readsAsAmount(text, number.parted, setting.wrapped))) {
        counter.take(number);
        return heading(marked ? marked[1]!.length : null);
      }
    }
    if (marked) return readCaption(text) ? null : heading(marked[1]!.length);
    if (sectionRoleOf(text) !== null && (!above || endsSentence(above.text) || above.width < 60)) return heading(null);
    const capitals =
      !setting.chinese && !above && /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text) && / /.test(text) && hasHeadingShape(text);
    return capitals ? heading(null) : null;
  }

  function entryAt(line: Line, above: Line | null): ReadLine | null {
    const entry = readEntryMarker(line.text);
    if (entry && (list !== 'unnumbered' || entry.sure)) {
      list = 'numbered';
      return { ...paragraph, kind: 'reference', opens: true, marker: entry.marker, prefix: entry.prefix };
    }
    if (isFrontMatter(line.text) || list === 'numbered') return null;
    if (!startsUnnumberedEntry(line.text) || (above && list === 'unnumbered' && !endsEntry(above.text) && !surelyStartsEntry(line.text)))
      return null;
    list = 'unnumbered';
    return { ...paragraph, kind: 'reference', opens: true };
  }
}

/** An item of a list that a bullet marks: it is no part of the line above. */
const bulleted = /^(?:[•●■◆▪‣◦]\s*|[-*]\s+)(?=[\p{L}\d《“"])/u;

/** 5 万吨… or 17种… at the start of a broken line is an amount, not the number of a section. */
function readsAsAmount(text: string, parted: boolean, wrapped: boolean): boolean {
  if (/^\d+(?:\.\d+)?\s*(?:[万萬亿億兆]|[年月日](?![\p{Script=Han}]{3})|美元|[余餘](?=[\p{Script=Han}]))/u.test(text)) return true;
  if ((wrapped || !parted) && /^\d+(?:\.\d+)?\s*(?:[个個种種家吨噸人项項次倍元多]|[GMk]?[Wt]h?\b)/.test(text)) return true;
  return !parted && !/^\d+(?:\.\d+)*\p{Script=Han}/u.test(text);
}

function isUnlabelled(line: string): boolean {
  return !readCaption(line) && !hasNoteLabel(line) && !isUnitLine(line) && !isFrontMatter(line);
}
