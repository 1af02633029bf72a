import type { MappedText, Span } from '../../schema/place.ts';
import { decodedText, insertedText, joinMapped } from '../../text/mapped-text.ts';
import { isCompound, type Words } from './compounds.ts';
import type { Run } from './run.ts';
import { isChinese, isWide } from './scripts.ts';

/** A text with its map and the stretches set as superscripts. */
export interface Inline {
  text: MappedText;
  superscripts: Span[];
}

/** Joins runs: white space shrinks to one space, line ends become a space in English and nothing in Chinese, split words and numbers are made whole. */
export function settleWhiteSpace(runs: readonly Run[], words: Words): Inline {
  const out: Run[] = [];
  const chinese = isChinese(runs.map((run) => run.text).join(''));
  let length = 0;
  let gap = null as { run: Run; broken: boolean } | null;
  const superscripts: Span[] = [];
  const put = (run: Run) => {
    if (run.superscript) {
      const last = superscripts.at(-1);
      if (last && last.end === length) last.end += run.text.length;
      else superscripts.push({ start: length, end: length + run.text.length });
    }
    out.push(run);
    length += run.text.length;
  };
  for (const [index, run] of runs.entries()) {
    for (const piece of splitAtSpaces(run)) {
      if (/^[ \t\r\n\f\v]/.test(piece.text)) {
        const broken = /[\n\r]/.test(piece.text);
        gap = { run: gap ? gap.run : piece, broken: broken || (gap?.broken ?? false) };
        continue;
      }
      const before = out.at(-1);
      if (gap && before) {
        const joint = gap.broken ? jointOf(before.text, piece.text + (runs[index + 1]?.text ?? ''), chinese, words) : ' ';
        if (joint === 'unhyphen') {
          length -= 1;
          if (before.text.length === 1) out.pop();
          else out[out.length - 1] = { ...before, text: before.text.slice(0, -1), end: before.end - 1 };
        } else if (joint === ' ') put(spaceFor(gap.run));
      }
      gap = null;
      put(piece);
    }
  }
  return { text: joinMapped(out.map(toMapped)), superscripts };
}

/** White space that is more than one space between two words of the text. */
const loose = /[\t\r\n\f\v]|^ | $| {2}/;

/** White space apart from what stands between it; one space between words may stay with them. */
function splitAtSpaces(run: Run): Run[] {
  if (!run.text) return [];
  if (!(run.superscript ? /[ \t\r\n\f\v]/ : loose).test(run.text)) return [run];
  if (run.text.length !== run.end - run.start) return [run];
  return [...run.text.matchAll(/[ \t\r\n\f\v]+|[^ \t\r\n\f\v]+/g)].map((match) => ({
    ...run,
    text: match[0],
    start: run.start + match.index,
    end: run.start + match.index + match[0].length,
  }));
}

function spaceFor(gap: Run): Run {
  const literal = gap.text.length === gap.end - gap.start;
  if (!literal) return { text: ' ', start: gap.start, end: gap.end };
  return gap.text.startsWith(' ') ? { text: ' ', start: gap.start, end: gap.start + 1 } : { text: ' ', start: gap.start, end: gap.start };
}

function toMapped(run: Run): MappedText {
  return run.end === run.start ? insertedText(run.text, run.start) : decodedText(run.text, run.start, run.end);
}

function jointOf(before: string, after: string, chinese: boolean, words: Words): '' | ' ' | 'unhyphen' {
  const last = before.at(-1) ?? '';
  const first = after[0] ?? '';
  if (isWide(last) || isWide(first)) return '';
  if (last === '-' && /\p{Ll}/u.test(first)) {
    const head = /(\p{L}+)-$/u.exec(before)?.[1];
    const tail = /^\p{Ll}+/u.exec(after)?.[0] ?? '';
    return head && !isCompound(head, tail, words) ? 'unhyphen' : '';
  }
  if (/[-–—/~～]/.test(last)) return '';
  if (!chinese) return ' ';
  if (/[\d.,]/.test(last) && /[\d.,%‰]/.test(first)) return '';
  return /[\p{Script=Latin}\d.,;:)]/u.test(last) && /[\p{Script=Latin}\d(]/u.test(first) ? ' ' : '';
}
