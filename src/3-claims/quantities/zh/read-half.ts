import { addDecimals } from '../decimal.ts';
import { readUnit } from '../common/read-unit.ts';
import { standsAlone } from '../common/stands-alone.ts';
import type { FigureHit, Measure, Scan } from '../room.ts';

const times = '小时|钟头|钟|月|年|天|世纪|星期|礼拜|学期|分钟|百分点';
const half =
  /^半 ?(?:年|小时|天|月|日|公里|公升|升|里|斤|吨|周|世纪|公斤|分钟|秒|米|英里|加仑|块|元|分|打|杯|碗|瓶|成(?![品型熟人立功员分本长果交为就都]))/;
const halfOne = new RegExp(`^半个(?:${times})`);
const between = new RegExp(`^(?:个?半(?=${times})|分半(?=钟))`);
const oneAndHalf = new RegExp(`^半(?:${times})`);

/** `两个半小时`, `五分半钟`: the half stands between the classifier and the unit. */
export function readHalf(scan: Scan, at: number): { at: number; measure: Measure | null; isTaken?: boolean } | null {
  const taken = halfTaken(scan, at);
  if (taken) return taken;
  const found = /[个半分]/.test(scan.text[at] ?? '') ? between.exec(scan.text.slice(at, at + 6)) : null;
  if (!found) return null;
  const end = at + found[0].length;
  const measure = clock(scan, end, found[0] === '分半' ? 'min' : 'h') ?? readUnit(scan, end);
  return measure ? { at: end, measure } : null;
}

/** 个半钟, 分半钟: the half is in the number already, and 钟 counts what stands before it. */
function halfTaken(scan: Scan, at: number): { at: number; measure: Measure | null; isTaken: true } | null {
  const head = scan.text.slice(Math.max(0, at - 2), at);
  if (!/^[个分]半$/.test(head) || (head === '个半' && scan.text[at] !== '钟')) return null;
  const row = scan.lexicon.codes.get('min');
  if (head === '个半') return withClock(clock(scan, at, 'h'), at);
  if (!row) return null;
  const bare: Measure = {
    start: at,
    end: at,
    code: 'min',
    dimension: row.dimension,
    base: row.base,
    factor: row.factor,
    multiplier: 1,
    counted: false,
  };
  return withClock(clock(scan, at, 'min') ?? bare, at);
}

function withClock(measure: Measure | null, at: number): { at: number; measure: Measure; isTaken: true } | null {
  return measure && { at, measure, isTaken: true };
}

/** 钟 alone, behind a half, counts hours or minutes. */
function clock({ text, lexicon }: Scan, at: number, code: string): Measure | null {
  const row = lexicon.codes.get(code);
  if (!row || text[at] !== '钟' || text[at + 1] === '头') return null;
  return { start: at, end: at + 1, code, dimension: row.dimension, base: row.base, factor: row.factor, multiplier: 1, counted: false };
}

/** The number and a half more. */
export function addHalf(hit: FigureHit): FigureHit {
  const figure = { value: addDecimals(hit.low.value, '0.5'), decimals: 1, scale: hit.low.scale };
  return { ...hit, low: figure, high: figure };
}

const oneAndAHalf = { value: '1.5', decimals: 1, scale: 0 };

/** 半年, 半个百分点; 个半小时 is one and a half, 下半年 a time. */
export function readHalfUnit({ text, lexicon }: Scan, at: number, floor: number): FigureHit | null {
  if (text[at] !== '半' || (/[上下前后後]/.test(text[at - 1] ?? '') && text[at + 1] === '年')) return null;
  if (text[at - 1] === '分' && at - 1 >= floor && (text[at + 1] === '钟' || standsAlone(text, at - 1, at + 1)))
    return { start: at - 1, end: at + 1, low: oneAndAHalf, high: oneAndAHalf, modifier: 'exact', form: 'numeral' };
  const more =
    text[at - 1] === '个' &&
    at - 1 >= floor &&
    oneAndHalf.test(text.slice(at, at + 4)) &&
    !/[几每整多]/.test(text[at - 2] ?? '') &&
    !lexicon.cardinals.has(text[at - 2] ?? '');
  if (
    !more &&
    !half.test(text.slice(at, at + 5)) &&
    !halfOne.test(text.slice(at, at + 5)) &&
    !(text[at + 1] === '个' && standsAlone(text, at, at + 2))
  )
    return null;
  const figure = { value: more ? '1.5' : '0.5', decimals: 1, scale: 0 };
  return { start: more ? at - 1 : at, end: at + 1, low: figure, high: figure, modifier: 'exact', form: 'numeral' };
}
