import { widthOf } from '../inline/scripts.ts';

/** A caption taken apart: `label` as citations write it (表1, Table 2). */
interface CaptionParts {
  kind: 'table' | 'figure';
  label: string;
  continued: boolean;
}

const pattern =
  /^(?:[（(【]?(续|續|接)\s*)?(附?表|附?图|附?圖|table|tab\.|figure|fig\.|chart|exhibit|scheme)\s*([A-Z]?\d{1,3}(?:[-–—.]\d{1,3}){0,2}|[IVX]{1,5}|[一二三四五六七八九十]{1,3})(?![\d%])\s*([.:：．、)）】]?)\s*/iu;
const running =
  /^(?:[、，,（(]|[和与與及至]\s*(?:[表图圖附]|\d)|显示|顯示|所示|给出|給出|展示[了的]|列[出示]|反映[了出]|中[的可列给給显顯所，,、]|的|是|[可][见見知以]|为了?|為了?|报告了|報告了|汇报了|汇总了|描述了|说明了|總結了|总结了|比较了|shows?\b|lists?\b|presents?\b|gives?\b|reports?\b|summari[sz]es?\b|and\b|displays?\b|illustrates?\b|provides?\b|indicates?\b|compares?\b|contains?\b|is\b|are\b|also\b|in\b)/i;

/** Reads a line as the caption of a table or figure; null where it is running text about one. */
export function readCaption(line: string): CaptionParts | null {
  const match = pattern.exec(line);
  if (!match) return null;
  const rest = line.slice(match[0].length);
  const latin = /^[a-z]/i.test(match[2]!);
  if (running.test(rest) && !/^[（(][^)）]{1,60}[)）]?$/.test(rest)) return null;
  if (widthOf(line) > 240 || /[。；]/.test(rest) || (latin && !match[4] && rest.endsWith('.'))) return null;
  if (!latin && /[，,]/.test(rest) && widthOf(rest) > 100) return null;
  const kind = /^(?:附?表|tab)/i.test(match[2]!) ? 'table' : 'figure';
  const word = latin ? match[2]![0]!.toUpperCase() + match[2]!.slice(1).toLowerCase() : match[2]!;
  const continued =
    match[1] !== undefined ||
    /^[（(]?\s*(?:续|續|continued|cont'?d)/i.test(rest) ||
    /[（(](?:续|續|continued|cont'?d\.?)[表)）]/i.test(rest);
  return {
    kind,
    label: latin ? `${word.replace(/^Tab\.$/, 'Table').replace(/^Fig\.$/, 'Figure')} ${match[3]}` : word + match[3],
    continued,
  };
}

const measured =
  /^(?:(?:thousand|million|billion|trillion|hundred|'000)s?\b|US\$|[$€£¥]|[%‰]$|\p{L}{1,8}\/\p{L}{1,6}$|\p{L}{1,10} per \p{L}{1,10}$)/iu;
const scaled =
  /^(?:(?:thousand|million|billion|trillion|hundred|'?000)s?\b.*|[$€£¥]?\S{0,6}\/\S{1,6}(?:\s\S{1,8})?|US\$.*|[%‰]|[A-Za-zµμ°]{1,4}(?:\s[A-Z]{2,4})?)$/i;

/** The unit that a caption or a line above a table states for all of it. */
export function unitOf(line: string): string | null {
  const named =
    /(?:计量|計量)?单\s?位\s*[:：]\s*([^)）;；\s]{1,24})|單\s?位\s*[:：]\s*([^)）;；\s]{1,24})|\bunits?\s*[:：]\s*([^);；,]{1,40})/i.exec(
      line,
    );
  if (named) {
    const unit = (named[1] ?? named[2] ?? named[3])!.trim();
    return /[，,、]/.test(unit) ? null : unit;
  }
  const bracketed = /[(（](in\s+)?(?:(?:19|20)\d{2}\s+)?([^()（）]{1,40})[)）]\.?$/i.exec(line);
  if (bracketed && (bracketed[1] || measured.test(bracketed[2]!))) return bracketed[2]!.trim();
  const comma = line.lastIndexOf(', ');
  if (comma < 0) return null;
  const tail = line
    .slice(comma + 2)
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/^in\s+/i, '')
    .replace(/\.$/, '')
    .trim();
  return scaled.test(tail) ? tail : null;
}

/** Whether a line is a table's label and no more, so that its title stands on the next. */
export function isLabelAlone(line: string): boolean {
  const match = pattern.exec(line);
  return match !== null && match[0].length === line.length && readCaption(line)?.kind === 'table';
}

/** Whether a line can be the title that follows such a label: short, and no sentence. */
export function isTableTitle(line: string): boolean {
  return widthOf(line) <= 160 && !/[。；]|[.!?]$/.test(line);
}

/** Whether a line does nothing but state the unit of the table below it. */
export function isUnitLine(line: string): boolean {
  return line.length <= 60 && /^[（(]?\s*(?:(?:计量|計量)?[单單]\s?位|units?)\s*[:：]/i.test(line);
}
