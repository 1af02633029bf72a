import { addDecimals, decimalsOf } from '../decimal.ts';
import { readUnit } from '../common/read-unit.ts';
import { readScale } from '../common/read-scale.ts';
import type { Figure, FigureHit, Measure, Scan } from '../room.ts';

const some = /^来(?=[个多名家万亿元块岁年天人次种项吨公斤里米分户条])/;
const severalOf = /^个多(?=小时|钟头|月|星期|礼拜|世纪|百分点|学期|季度|[万亿])/;

/** 多, 余 or + between the number and its unit: `300多人`, `30 余天`, with a scale behind it (`30余万`), `三个多小时`; 来 behind tens only says about (`十来个`). */
export function readMore(scan: Scan, hit: FigureHit): { end: number; scale: number; isVague?: boolean } | null {
  const rest = scan.text.slice(hit.end, hit.end + 6);
  if (some.test(rest) && hit.low === hit.high && /[1-9]0+$/.test(hit.low.value)) return { end: hit.end + 1, scale: 0, isVague: true };
  if (rest.startsWith('好几') && hit.low === hit.high && /^[2-9]0$/.test(hit.low.value) && hit.low.scale === 0)
    return { end: hit.end + 2, scale: 0 };
  if (/^\+[%\u4e00-\u9fff]/.test(rest)) return { end: hit.end + 1, scale: 0 };
  const part = severalOf.exec(rest);
  if (part) {
    const power = readScale(scan, hit.end + 2, false);
    return power ? { end: power.end, scale: power.exponent } : { end: hit.end + 2, scale: 0 };
  }
  const found = /^ ?[多余](?![边生数晶为于样达占额热量])/.exec(scan.text.slice(hit.end, hit.end + 3));
  if (!found || Number(hit.low.value) < 1) return null;
  const end = hit.end + found[0].length;
  const scale = readScale(scan, end, false);
  return scale ? { end: scale.end, scale: scale.exponent } : { end, scale: 0 };
}

/** What may follow a Chinese unit: 半 (三成半), a further digit of tenths (六成四), or an open end (一倍多). */
export function readTail(
  scan: Scan,
  end: number,
  measure: Measure | null,
  hit: FigureHit,
): { end: number; low: Figure; high: Figure; bounded: boolean } | null {
  if (!measure || hit.low !== hit.high) return null;
  const rest = scan.text.slice(end, end + 2);
  const more = /^[多余](?![元种边数晶为于样项额热量])/.exec(rest);
  if (more && !measure.counted) return { end: end + 1, low: hit.low, high: hit.high, bounded: true };
  const half = /^半(?![导岛球径年月日天小])/.exec(rest);
  const written = scan.text.slice(measure.start, measure.end);
  if (measure.counted)
    return half && /^[个杯碗瓶盒箱桶袋包打天]$/.test(written) && !/[一-龥]/.test(rest[1] ?? '')
      ? { ...tenths('0.5', hit), end: end + 1 }
      : null;
  if (half) return { ...tenths('0.5', hit), end: end + 1 };
  const parts = hit.form === 'numeral' && /^(?:块|元|毛|角|毫|蚊|米|度|丈|尺|斤)$/.test(written);
  const behind = hit.low.decimals === 0 && hit.low.scale === 0 ? decimalsBehind(scan, end, written) : null;
  if (behind) return { ...tenths(`0.${behind.digits}`, hit), end: end + behind.length };
  const elided = written === '成' ? digitAt(scan, end) : parts ? lastDigits(scan, end) : null;
  return elided === null ? null : { ...tenths(`0.${elided}`, hit), end: end + elided.length };
}

const inDigits: Record<string, RegExp> = {
  米: /^\d{1,2}(?![\d.,%％A-Za-z一-龥-])/,
  块: /^[1-9](?![\d.,%％A-Za-z一-龥-])/,
  度: /^[1-9](?![\d.,%％A-Za-z一-龥-])/,
};
const inWords = /^[一二三四五六七八九]{2}(?![一-龥])/;

/** 1米78, 一米七八, 12块5: the decimals of a height or a price behind its unit. */
function decimalsBehind({ text, lexicon }: Scan, end: number, written: string): { digits: string; length: number } | null {
  const rest = text.slice(end, end + 3);
  const digits = inDigits[written]?.exec(rest)?.[0];
  if (digits) return { digits, length: digits.length };
  const words = written === '米' ? inWords.exec(rest)?.[0] : undefined;
  return words ? { digits: [...words].map((word) => lexicon.cardinals.get(word)).join(''), length: words.length } : null;
}

function tenths(added: string, { low: { value, scale } }: FigureHit): { low: Figure; high: Figure; bounded: boolean } {
  const sum = addDecimals(value, value.startsWith('-') ? `-${added}` : added);
  const figure = { value: sum, decimals: decimalsOf(sum), scale };
  return { low: figure, high: figure, bounded: false };
}

/** 三块二, 三块零五, 五块六到七块, 八块五一斤: digits behind the unit, with nothing behind them that they could count, are decimals of it. */
function lastDigits(scan: Scan, at: number): string | null {
  const first = digitAt(scan, at, true);
  const digits = first === '0' ? first + (digitAt(scan, at + 1) ?? '') : first;
  const next = scan.text[at + (digits?.length ?? 0)] ?? '';
  const each = next === '一' && digits !== null && readUnit(scan, at + digits.length + 1) !== null;
  return digits && digits !== '0' && (each || !/[一-龥\d]/.test(next.replace(/[至到]/, ''))) ? digits : null;
}

function digitAt({ text, lexicon }: Scan, at: number, zero = false): string | null {
  const digit = lexicon.cardinals.get(text[at] ?? '');
  return digit?.length === 1 && (zero || digit !== '0') ? digit : null;
}
