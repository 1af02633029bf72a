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

/** Joins runs: white space shrinks to one space, line ends become a space in English and nothing in Chinese, split words and numbers are made whole, what cannot be seen is left out. */
export function settleWhiteSpace(runs: readonly Run[], words: Words): Inline {
  const out: Run[] = [];
  const chinese = isChinese(runs.map((run) => run.text).join(''));
  let length = 0;
  let gap = null as { run: Run; broken: boolean } | null;
  let hyphenated = false;
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
      if (invisible.test(piece.text)) {
        hyphenated = piece.text.endsWith('\u00ad');
        continue;
      }
      if (/^[ \t\r\n\f\v]/.test(piece.text)) {
        const broken = /[\n\r]/.test(piece.text);
        gap = { run: gap ? gap.run : piece, broken: broken || (gap?.broken ?? false) };
        if (broken && hyphenated) gap = null;
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
      hyphenated = false;
      put(piece);
    }
  }
  return { text: joinMapped(out.map(toMapped)), superscripts };
}

/** Characters that show nothing and part no words: zero-width spaces and joiners of lines, marks of direction, soft hyphens (at a line end these join the word). */
const unseen = '\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
const invisible = new RegExp(`^[${unseen}]+$`);

/** White space that is more than one space between two words of the text, and what cannot be seen. */
const loose = new RegExp(`[\\t\\r\\n\\f\\v${unseen}]|^ | $| {2}`);
const raisedLoose = new RegExp(`[ \\t\\r\\n\\f\\v${unseen}]`);
const pieces = new RegExp(`[ \\t\\r\\n\\f\\v]+|[${unseen}]+|[^ \\t\\r\\n\\f\\v${unseen}]+`, 'g');

/** White space apart from what stands between it; one space between words may stay with them. */
function splitAtSpaces(run: Run): Run[] {
  if (!run.text) return [];
  if (!(run.superscript ? raisedLoose : loose).test(run.text)) return [run];
  if (run.text.length !== run.end - run.start) return [run];
  return [...run.text.matchAll(pieces)].map((match) => ({
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
