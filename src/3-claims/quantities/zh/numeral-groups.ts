import type { Figure, FigureHit, Scan } from '../room.ts';
import { bigScales, cardinal, isSeveral, isUnitAt, leads, point, readFraction } from './numeral-characters.ts';

type Pair = [low: bigint, high: bigint];

const several: Pair = [2n, 9n];

const plus = (left: Pair, right: Pair): Pair => [left[0] + right[0], left[1] + right[1]];

const times = (pair: Pair, by: bigint): Pair => [pair[0] * by, pair[1] * by];

/** What was read so far of a numeral built of digits and powers. */
interface Progress {
  total: Pair;
  section: Pair;
  pending: Pair | null;
  /** The power read last, and the 万, 亿 the numeral ends on. */
  lastUnit: bigint;
  scale: number;
  zero: boolean;
  vague: boolean;
  ranged: boolean;
}

/** A numeral of digits and powers (三千四百万, 两万五, 几十), taken character by character. */
export function readGrouped(scan: Scan, at: number): FigureHit | null {
  const progress: Progress = {
    total: [0n, 0n],
    section: [0n, 0n],
    pending: null,
    lastUnit: 0n,
    scale: 0,
    zero: false,
    vague: false,
    ranged: false,
  };
  let end = at;
  while (end < scan.text.length && takeCharacter(scan, end, at, progress)) end++;
  if (end === at) return null;
  const whole = closeGroups(progress);
  const fraction = scan.text[end] === '点' && whole[0] === whole[1] ? readFraction(scan, end + 1) : null;
  if (fraction) return point(at, fraction.end, `${whole[0]}.${fraction.digits}`);
  const decimals = progress.scale > 0 && progress.lastUnit > 1n ? 1 - String(progress.lastUnit).length : 0;
  const figure = (value: bigint): Figure => ({ value: String(value / 10n ** BigInt(progress.scale)), decimals, scale: progress.scale });
  const low = figure(whole[0]);
  const high = whole[0] === whole[1] ? low : figure(whole[1]);
  return {
    start: at,
    end,
    low,
    high,
    modifier: low === high ? 'exact' : progress.vague && !progress.ranged ? 'approx' : 'range',
    form: 'numeral',
  };
}

/** Takes one more character into the numeral, or says that it ends before it. */
function takeCharacter(scan: Scan, position: number, at: number, progress: Progress): boolean {
  const character = scan.text[position]!;
  const value = cardinal(scan, character) ?? (progress.lastUnit > 0n && !progress.pending ? loneDigit(scan, position) : null);
  if (value !== null && value < 10n) return takeDigit(value, progress);
  if (isSeveral(scan, position, at)) return takeSeveral(character, progress);
  if (value !== null) return takePower(scan, value, position, at, progress);
  const scale = bigScales[character];
  return scale !== undefined && position > at && !isUnitAt(scan, position) && takeScale(scale, progress);
}

/** 十3, 两千零3十: one Arabic digit in a numeral of words. */
function loneDigit({ text }: Scan, position: number): bigint | null {
  return /^[^\d.,][1-9](?![\d.,%A-Za-z])/.test(text.slice(position - 1, position + 2)) ? BigInt(text[position]!) : null;
}

function takeDigit(value: bigint, progress: Progress): boolean {
  const { pending } = progress;
  if (value === 0n && pending) return false;
  if (value === 0n) progress.zero = true;
  else if (!pending) progress.pending = [value, value];
  else if (progress.ranged || pending[0] !== pending[1] || !(pending[0] + 1n === value || (pending[0] === 3n && value === 5n)))
    return false;
  else {
    progress.pending = [pending[0], value];
    progress.ranged = true;
  }
  progress.scale = 0;
  return true;
}

function takeSeveral(character: string, progress: Progress): boolean {
  if (progress.pending) return false;
  progress.pending = character === '几' && progress.lastUnit === 10n ? [1n, 9n] : several;
  progress.vague = true;
  progress.scale = 0;
  return true;
}

function takePower(scan: Scan, value: bigint, position: number, at: number, progress: Progress): boolean {
  const { pending, section, lastUnit } = progress;
  if (value === 1000n && isUnitAt(scan, position) && position > at) return false;
  if (!pending && position === at && value > 30n && !leads(scan, position)) return false;
  if (!pending && section[0] > 0n && value >= lastUnit) return false;
  progress.section = plus(section, value === 20n || value === 30n ? [value, value] : times(pending ?? [1n, 1n], value));
  progress.pending = null;
  progress.lastUnit = value === 20n || value === 30n ? 10n : value;
  progress.zero = false;
  progress.scale = 0;
  return true;
}

function takeScale(scale: bigint, progress: Progress): boolean {
  const section = progress.pending ? plus(progress.section, times(progress.pending, elision(progress))) : progress.section;
  const { total } = progress;
  if (section[1] === 0n && total[1] === 0n) return false;
  const compound = total[0] > 0n && total[0] < scale;
  progress.lastUnit = progress.pending ? 1n : progress.lastUnit;
  progress.total = compound ? times(plus(total, section), scale) : plus(total, times(section, scale));
  progress.scale = !compound && total[0] > 0n ? 0 : String(scale).length - 1 + (compound && section[0] === 0n ? progress.scale : 0);
  if (total[0] > 0n && !compound) progress.scale = String(scale).length - 1;
  progress.section = [0n, 0n];
  progress.pending = null;
  progress.zero = false;
  return true;
}

/** A digit behind a power stands for the next lower one (两万五, 三百五), unless a zero was spoken. */
function closeGroups({ total, section, pending, lastUnit, zero }: Progress): Pair {
  if (!pending) return plus(total, section);
  const unit = section[0] > 0n ? lastUnit : total[0] > 0n ? lowestScale(total[0]) : 0n;
  const elided = !zero && unit >= 100n ? unit / 10n : 1n;
  return plus(total, plus(section, times(pending, elided)));
}

/** 百二万: the same before a 万 or 亿. */
function elision({ section, lastUnit, zero }: Progress): bigint {
  return section[0] > 0n && !zero && lastUnit >= 100n ? lastUnit / 10n : 1n;
}

function lowestScale(total: bigint): bigint {
  return (
    Object.values(bigScales)
      .filter((scale) => total % scale === 0n)
      .at(-1) ?? 1n
  );
}
