import { addDecimals } from '../decimal.ts';
import type { Figure, FigureHit, Measure, Scan } from '../room.ts';
import { readScale } from '../common/read-scale.ts';
import { readUnit } from '../common/read-unit.ts';

/** 多 or 余 between the number and its unit: `300多人`, `30 余天`, with a scale behind it (`30余万`). */
export function readMore(scan: Scan, hit: FigureHit): { end: number; scale: number } | null {
  const found = /^ ?[多余](?![边生数晶为于样达占额热量])/.exec(scan.text.slice(hit.end, hit.end + 3));
  if (!found || Number(hit.low.value) < 1) return null;
  const end = hit.end + found[0].length;
  const scale = readScale(scan, end, false);
  return scale ? { end: scale.end, scale: scale.exponent } : { end, scale: 0 };
}

/** `两个半小时`: the half stands between the classifier and the unit. */
export function readHalf(scan: Scan, at: number): { at: number; measure: Measure | null } | null {
  const found = /^个?半(?=小时|钟头|月|年|天|世纪|星期|钟)/.exec(scan.text.slice(at, at + 5));
  if (!found) return null;
  const end = at + found[0].length;
  const measure = readUnit(scan, end);
  return measure ? { at: end, measure } : null;
}

/** The number and a half more. */
export function addHalf(hit: FigureHit): FigureHit {
  const figure = { value: addDecimals(hit.low.value, '0.5'), decimals: 1, scale: hit.low.scale };
  return { ...hit, low: figure, high: figure };
}

/** What may follow a Chinese unit: 半 (三成半), a further digit of tenths (六成四), or an open end (一倍多). */
export function readTail(scan: Scan, end: number, measure: Measure | null, hit: FigureHit): { end: number; low: Figure; high: Figure; bounded: boolean } | null {
  if (!measure || hit.low !== hit.high) return null;
  const rest = scan.text.slice(end, end + 2);
  const more = /^[多余](?![元种边数晶为于样项额热量])/.exec(rest);
  if (more && !measure.counted) return { end: end + 1, low: hit.low, high: hit.high, bounded: true };
  const half = /^半(?![导岛球径年月日天小])/.exec(rest);
  const digit = scan.text.slice(measure.start, measure.end) === '成' ? scan.lexicon.cardinals.get(rest[0] ?? '') : undefined;
  const coin = /^(?:块|元|毛|角|米)$/.test(scan.text.slice(measure.start, measure.end)) && hit.form === 'numeral' ? elided(scan, end) : undefined;
  const tenth = coin ?? digit;
  const added = half ? '0.5' : tenth && Number(tenth) < 10 ? `0.${tenth}` : null;
  if (!added || measure.counted) return null;
  const figure = { value: addDecimals(hit.low.value, hit.low.value.startsWith('-') ? `-${added}` : added), decimals: 1, scale: hit.low.scale };
  return { end: end + 1, low: figure, high: figure, bounded: false };
}

/** 三块二: a lone digit behind the unit counts tenths of it. */
function elided({ text, lexicon }: Scan, at: number): string | undefined {
  const next = text[at + 1] ?? '';
  const digit = lexicon.cardinals.get(text[at] ?? '');
  return digit && digit !== '0' && digit.length === 1 && !/[一-龥\d]/.test(next) ? digit : undefined;
}
