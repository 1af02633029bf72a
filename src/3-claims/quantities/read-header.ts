import type { Dimension } from '../../schema/claim.ts';
import type { Span } from '../../schema/place.ts';
import { readUnit } from './common/read-unit.ts';
import type { Measure, Scan } from './room.ts';

/** The unit that a header states for the numbers below it, and where in the header it stands. */
export interface HeaderUnit extends Span {
  unit: string;
  /** Power of ten that the header multiplies every number by (4 for 万吨). */
  scale: number;
  /** What remains to multiply by where the unit has no code of its own (0.5 kg for 斤); 1 nearly always. */
  factor: number;
  dimension: Dimension;
}

const parts = /[^()[\]（）【】,，;；：:|、]+/g;
const count = /^ ?[nN](?:o\.?)? ?$|^ ?(?:数量|个数|家数|人数|number|count|No\.|(?:no\.?|number) of [a-z]+(?: [a-z]+)?) ?$/i;

/** All units that a table header, a caption or a legend names: `n (%)`, `出口量（万吨）`, `Output 2023, kt REO`. */
export function readHeaderUnits(scan: Scan): HeaderUnit[] {
  const found: HeaderUnit[] = [];
  for (const part of scan.text.matchAll(parts)) {
    const unit = unitOf(scan, part.index, part.index + part[0].length, part.index === 0);
    if (unit) found.push(unit);
  }
  return found;
}

function unitOf(scan: Scan, from: number, to: number, first: boolean): HeaderUnit | null {
  const part = scan.text.slice(from, to);
  const scaledBehind = /^(\s*\S.*?) in (?:thousand|million|billion|trillion)s?\s*$/i.exec(part);
  if (scaledBehind) return withScale(scan, unitOf(scan, from, from + scaledBehind[1]!.length, first), from + scaledBehind[1]!.length + 4);
  const led = /^\s*(?:[a-z]+ )?in (?!an? |the )/i.exec(part);
  if (led) return unitOf(scan, from + led[0].length, to, false);
  const start = from + (part.length - part.trimStart().length);
  const ofChange =
    /^\s*(?:%|percent|per cent|percentage)(?=\s*(?:change|chg|growth|increase|decrease|share|of|difference|variation)\b)/i.exec(part);
  if (ofChange) return { start, end: from + ofChange[0].length, unit: '%', scale: 0, factor: 1, dimension: 'share' };
  const percent = /[百佰]分[比率]\s*$/.exec(scan.text.slice(from, to));
  if (percent) return { start: from + percent.index, end: to, unit: '%', scale: 0, factor: 1, dimension: 'share' };
  // Persons (000): the thousands alone.
  if (/^\s*['’]?000s?\s*$/.test(part))
    return { start, end: from + part.trimEnd().length, unit: '1', scale: 3, factor: 1, dimension: 'number' };
  if (count.test(part)) return { start, end: from + part.trimEnd().length, unit: '1', scale: 0, factor: 1, dimension: 'count' };
  const whole = scaledUnit(scan, start, to);
  if (whole && isWhole(scan.text.slice(whole.end, to), first)) return first && isLabel(scan, whole, part) ? null : whole;
  const slash = part.lastIndexOf('/');
  if (slash > 0) {
    const behind = scaledUnit(scan, from + slash + 1, to);
    if (behind && behind.end === to) return behind;
  }
  const last = /(?:^|[\s\u4e00-\u9fff])([百千万萬亿億]{0,2} ?[^\s\u4e00-\u9fff]+|[\u4e00-\u9fff]{1,4})\s*$/.exec(part);
  const at = last ? from + last.index + last[0].indexOf(last[1]!) : -1;
  // A capital alone behind a word (Full N, Vitamin C) is a name more often than a unit.
  const isName = /^[A-Z]\s*$/.test(scan.text.slice(at, to));
  const tail = at > start && !isName ? scaledUnit(scan, at, to) : null;
  return tail &&
    scan.text.slice(tail.end, to).trim() === '' &&
    (tail.unit !== '1' || tail.dimension === 'ratio') &&
    scan.text.slice(at, to).trim().length > (/[\u4e00-\u9fff]/.test(scan.text[at]!) ? 1 : 0)
    ? tail
    : null;
}

/** dollars in millions, Revenue in thousands: a scale behind its unit, or alone. */
function withScale(scan: Scan, unit: HeaderUnit | null, at: number): HeaderUnit {
  const scale = scan.lexicon.scales.longest(scan.lower, at)!;
  const bare: HeaderUnit = { start: at, end: scale.end, unit: '1', scale: 0, factor: 1, dimension: 'number' };
  return { ...(unit ?? bare), end: scale.end, scale: (unit?.scale ?? 0) + scale.value };
}

/** A word that names what the column holds, not what it is measured in (国家, Year). */
function isLabel(scan: Scan, { dimension, unit, start, end }: HeaderUnit, part: string): boolean {
  const word = scan.lower.slice(start, end);
  return (
    (dimension === 'count' && end - start > 1 && unit === '1' && /^\s*[\u4e00-\u9fff]+\s*$/.test(part) && !/[数次]$/.test(word)) ||
    /^(?:year|month|quarter|day|date|年|月|日|季度)$/.test(word)
  );
}

/** A unit stands alone, or with a basis behind it (kt REO, t LCE); a header that only begins like a unit does not. */
function isWhole(rest: string, first: boolean): boolean {
  return (
    rest.trim() === '' ||
    /^ ?[A-Z]{2,5}\s*$/.test(rest) ||
    /^ (?:[A-Z][A-Za-z]{1,5}|of .*|per .*|in .*)\s*$/.test(rest) ||
    (!first && rest.startsWith(' '))
  );
}

function scaledUnit(scan: Scan, at: number, to: number): HeaderUnit | null {
  let start = at;
  while (scan.text[start] === ' ') start++;
  let scale = 0;
  let end = start;
  const power = /^10(?:\^(\d+)|([⁰¹²³⁴⁵⁶⁷⁸⁹]+)) ?/.exec(scan.text.slice(start, to));
  if (power) {
    scale = Number(power[1] ?? [...power[2]!].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join(''));
    end += power[0].length;
  }
  // (1,000 ha), '000 t, 1000吨: of a number with a comma the part behind it is what is left here.
  const thousands = /^(?:1 ?)?['’]?000s? ?(?=[A-Za-z一-龥$€£])/.exec(scan.text.slice(start, to));
  if (thousands) {
    scale = 3;
    end += thousands[0].length;
  }
  const before = scan.lexicon.prefixes.longest(scan.lower, end);
  // 新台币亿元: the name of the money before its scale.
  const money =
    before && end === start && /^ ?[百千仟万亿兆]+[元圆]/.test(scan.text.slice(before.end, to)) ? scaledUnit(scan, before.end, to) : null;
  if (money && before) return { ...money, start, unit: before.value.row.ucum };
  let measure: Measure | null = readUnit(scan, end);
  for (let steps = 0; steps < 3; steps++) {
    const word = scan.lexicon.scales.longest(scan.lower, end);
    const next = word && !(measure && measure.end > word.end && !scaleFollows(scan, word.end)) ? word : null;
    if (!next || next.end > to) break;
    scale += next.value;
    end = next.end + (/^ of (?=\S)/.exec(scan.text.slice(next.end, to))?.[0].length ?? 0);
    measure = readUnit(scan, end);
  }
  if (!measure && before && end === start) {
    const scaled = /^ ?(million|billion|trillion|thousand|bn|mn|m)\b/i.exec(scan.text.slice(before.end, to));
    const { row } = before.value;
    const exponent = scaled ? (scan.lexicon.scales.longest(scaled[1]!.toLowerCase(), 0)?.value ?? 6) : 0;
    return {
      start,
      end: before.end + (scaled?.[0].length ?? 0),
      unit: row.ucum,
      scale: exponent,
      factor: row.factor,
      dimension: row.dimension,
    };
  }
  if (!measure || measure.end > to || measure.start > end + 1)
    return scale && /^(?: [a-z]+)?\s*$/.test(scan.text.slice(end, to)) && end > start
      ? { start, end, unit: '1', scale, factor: 1, dimension: 'number' }
      : null;
  const scaled =
    measure.dimension === 'money' ? /^ ?(million|billion|trillion|thousand|bn|mn|m)\b/i.exec(scan.text.slice(measure.end, to)) : null;
  if (scaled) scale += scan.lexicon.scales.longest(scaled[1]!.toLowerCase(), 0)?.value ?? 6;
  const electricity = scan.lexicon.codes.get('kW.h');
  if (electricity && scan.text.slice(measure.start, measure.end) === '度' && /[电電]/.test(scan.text))
    return { start, end: measure.end, unit: 'kW.h', scale, factor: 1, dimension: 'energy' };
  const power10 = Math.log10(measure.multiplier);
  const whole = Number.isInteger(power10);
  return {
    start,
    end: measure.end + (scaled?.[0].length ?? 0),
    unit: measure.code,
    scale: scale + (whole ? power10 : 0),
    factor: whole ? 1 : measure.multiplier,
    dimension: measure.counted ? 'count' : measure.dimension,
  };
}

function scaleFollows(scan: Scan, at: number): boolean {
  return scan.lexicon.scales.longest(scan.lower, at) !== null;
}
