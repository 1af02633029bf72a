import type { Figure, FigureHit, FigureReader, Measure, Reader, Scan } from '../room.ts';
import { isPartOfName, isWordOnly, joinsNumber, mendSplitNumber, opensCode } from './judge-number.ts';
import { isMinus, negated, readAfterMore, readLateScale, readPer } from './read-beside.ts';
import { joinUnits } from './join-units.ts';
import { readPrefix } from './read-prefix.ts';
import { readPrime } from './read-prime.ts';
import { readRateBefore } from './read-rate-before.ts';
import { readScaled, rescale } from './read-scale.ts';
import { readBracketed, readUnit } from './read-unit.ts';

/** What a language writes between a number and its unit, or behind the unit, that changes the number. */
export interface Insides {
  readMore: (scan: Scan, hit: FigureHit) => { end: number; scale: number; isVague?: boolean } | null;
  readHalf: (scan: Scan, at: number) => { at: number; measure: Measure | null; isTaken?: boolean } | null;
  addHalf: (hit: FigureHit) => FigureHit;
  readTail: (
    scan: Scan,
    end: number,
    measure: Measure | null,
    hit: FigureHit,
  ) => { end: number; low: Figure; high: Figure; bounded: boolean } | null;
}

interface NumberParts {
  figures: readonly FigureReader[];
  insides?: Insides;
  /** Says whether a number that has neither unit nor scale is one at all. */
  standsAlone: (scan: Scan, hit: FigureHit) => boolean;
}

/** Number, scale words, bound inside, unit before or behind: the reader of a language is made of its number readers. */
export function createAmountReader({ figures, insides, standsAlone }: NumberParts): Reader {
  const readFigure: FigureReader = (scan, at, floor) => {
    for (const read of figures) {
      const hit = read(scan, at, floor);
      if (hit) return hit;
    }
    return null;
  };
  return (scan, at, floor) => {
    const first = readFigure(scan, at, floor);
    if (!first || first.start < floor) return null;
    const prefix = readPrefix(scan, first, floor);
    if (!prefix && isPartOfName(scan, first, floor)) return null;
    const mended = mendSplitNumber(scan, first);
    const hit = readScaled(scan, mended, readFigure, prefix !== null);
    const half = insides?.readHalf(scan, hit.end) ?? null;
    const more = half ? null : (insides?.readMore(scan, hit) ?? null);
    let figure = half && insides && !half.isTaken ? insides.addHalf(hit) : hit;
    if (more?.scale) figure = rescale(figure, more.scale);
    const behindNumber = half?.at ?? more?.end ?? hit.end;
    let { measure, end } = joinUnits(scan, prefix, half?.measure ?? unitBehind(scan, hit, behindNumber), behindNumber);
    const late = measure?.dimension === 'money' && figure.low.scale === 0 && measure.end === end ? readLateScale(scan, end) : null;
    if (late) [figure, end] = [rescale(figure, late.exponent), late.end];
    const tail = insides?.readTail(scan, end, measure, figure) ?? null;
    const each = measure || figure.low.scale ? null : readPer(scan, end);
    if (each) [measure, end] = [each, each.end];
    if (!measure && opensCode(scan, figure, end)) return null;
    const tentative = !measure && figure.low.scale === 0 && !standsAlone(scan, figure);
    if (tentative && !joinsNumber(scan, figure)) return null;
    const rate = readRateBefore(scan, prefix?.start ?? mended.start, floor, measure);
    measure = rate ?? measure;
    if (!tentative && isWordOnly(scan, figure, measure, tail?.end ?? end, floor)) return null;
    const start = Math.min(rate?.start ?? mended.start, prefix?.start ?? mended.start);
    const isNegative = prefix?.start === start && figure.low === figure.high && isMinus(scan.text, start, floor);
    if (isNegative) figure = negated(figure);
    const span = { start: isNegative ? start - 1 : start, end: tail?.end ?? end };
    const isBound = (more && !more.isVague) || tail?.bounded;
    return {
      start: span.start,
      end: span.end,
      number: { start: figure.start, end: hit.end },
      phrase: span,
      low: tail?.low ?? figure.low,
      high: tail?.high ?? figure.high,
      modifier: isBound ? 'at_least' : more ? 'approx' : figure.modifier,
      measure,
      uncertainty: null,
      form: figure.form,
      tentative,
      rules: [figure.form === 'numeral' ? 'read-numeral' : 'read-digits'],
    };
  };
}

/** The unit behind a number: glued, behind a hyphen, as a prime, in brackets, behind what stands between. */
function unitBehind(scan: Scan, hit: FigureHit, end: number): Measure | null {
  return readUnit(scan, hyphenated(scan, end)) ?? readPrime(scan, hit) ?? readBracketed(scan, end) ?? readAfterMore(scan, end);
}

function hyphenated({ text }: Scan, at: number): number {
  return text[at] === '-' && /[A-Za-zμΩ]/.test(text[at + 1] ?? '') ? at + 1 : at;
}
