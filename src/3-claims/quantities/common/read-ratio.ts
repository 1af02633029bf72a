import type { Draft, Scan } from '../room.ts';
import { dateDraft, exactDraft, unwritten } from './make-draft.ts';

const ratio = { form: 'fraction', rule: 'read-ratio' } as const;

/** A ratio of two numbers such as 1:1 or 17：3 is one number. */
export function readRatio(scan: Scan, at: number, floor: number): Draft | null {
  const part = readPartOfHundred(scan.text, at);
  if (part) return part;
  const several = readProportion(scan.text, at);
  if (several) return several;
  const found = /^(\d{1,4}(?:\.\d+)?) ?[:/] ?(\d{1,4}(?:\.\d+)?)(?![\d:/]|\.\d)/.exec(scan.text.slice(at, at + 24));
  const spoken = readSpokenRatio(scan, at, floor);
  if (spoken) return spoken;
  if (!found || at < floor || /[\dA-Za-z:/.\-$€£¥]$/.test(scan.text.slice(Math.max(0, at - 1), at))) return null;
  if (isClock(scan.text.slice(Math.max(0, at - 8), at), found[0])) return dateDraft(at, at + found[0].length, null);
  return found[0].includes(':') && Number(found[2]) > 0 ? ratioDraft(at, found) : null;
}

/** a 3-to-1 majority */
function readSpokenRatio({ text, lower }: Scan, at: number, floor: number): Draft | null {
  if (at < floor || ![1, 2, 3].some((length) => lower.startsWith('-to-', at + length)) || /[\w.,$€£¥-]/.test(text[at - 1] ?? ''))
    return null;
  const found = /^(\d{1,3})-to-(\d{1,3})(?![\d-])/.exec(lower.slice(at, at + 12));
  return found && Number(found[1]) > Number(found[2]) && Number(found[2]) > 0 ? ratioDraft(at, found) : null;
}

/** 17:00, 晚20:30, at 9:45, 9:15至10:45: hours and minutes where the minutes are none or a word of time or another hour stands before them. */
function isClock(before: string, written: string): boolean {
  return (
    /^(?:[01]?\d|2[0-3]):[0-5]\d$/.test(written) &&
    (written.endsWith(':00') ||
      /(?:[日号午晚晨早夜]|\b(?:at|by|until|till|before|after|from)|:\d\d ?(?:[-~—至到]+|to|and)) ?$/i.test(before))
  );
}

const partsBefore = /(?<![\d:/.])(?:\d{1,2}(?:\.\d{1,3})? ?: ?)*$/;
const parts = /^\d{1,2}(?:\.\d{1,3})?(?: ?: ?\d{1,2}(?:\.\d{1,3})?){2,5}(?![\d:/]|\.\d)/;

/** 7.1:38.2:54.7: of three parts and more that make up a hundred each is a share. */
function readPartOfHundred(text: string, at: number): Draft | null {
  if (/[\d.A-Za-z/-]/.test(text[at - 1] ?? '') || !/\d/.test(text[at] ?? '') || !text.slice(Math.max(0, at - 3), at + 8).includes(':'))
    return null;
  const before = partsBefore.exec(text.slice(Math.max(0, at - 40), at))?.[0].length ?? 0;
  const whole = parts.exec(text.slice(at - before, at + 48))?.[0];
  if (!whole || /^\d{1,2}(?::\d\d)+$/.test(whole)) return null;
  const sum = whole.split(':').reduce((total, written) => total + Number(written), 0);
  const own = /^\d{1,2}(?:\.(\d{1,3}))?/.exec(text.slice(at))!;
  const span = { start: at, end: at + own[0].length };
  const figure = { value: own[0], decimals: own[1]?.length ?? 0, scale: 0 };
  return Math.abs(sum - 100) < 0.35
    ? exactDraft(span, figure, unwritten(span.end, '%', 'share'), { form: 'digits', rule: 'read-ratio' })
    : null;
}

const proportion = /(?:\d{1,3}(?:\.\d{1,3})? ?: ?){2,6}\d{1,3}(?:\.\d{1,3})?(?![\d:/]|\.\d)/y;

/** 5:3:2 is one statement that no single number holds: its bounds stay open. A time of day has two digits in each part. */
function readProportion(text: string, at: number): Draft | null {
  if (!text.slice(at, at + 6).includes(':')) return null;
  proportion.lastIndex = at;
  const found = /[\dA-Za-z:/.-]/.test(text[at - 1] ?? '') ? null : proportion.exec(text);
  if (!found || /^\d{1,2}(?::\d\d)+$/.test(found[0])) return null;
  const span = { start: at, end: at + found[0].length };
  return exactDraft(span, null, unwritten(span.end, '1', 'ratio'), ratio);
}

function ratioDraft(at: number, found: RegExpExecArray): Draft {
  const value = String(Number((Number(found[1]) / Number(found[2])).toPrecision(9)));
  const figure = { value, decimals: value.includes('.') ? value.length - value.indexOf('.') - 1 : 0, scale: 0 };
  const span = { start: at, end: at + found[0].length };
  return exactDraft(span, figure, unwritten(span.end, '1', 'ratio'), ratio);
}
