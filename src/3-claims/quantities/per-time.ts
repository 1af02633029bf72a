import type { Dimension } from '../../schema/claim.ts';
import { matchesOf } from '../../text/matches-of.ts';
import type { Reading } from './reading.ts';

interface Rate {
  /** UCUM code of the time. */
  time: 'a' | 'mo' | 'd';
  cue: RegExp;
  dimensions: Partial<Record<Dimension, Dimension>>;
}

const amounts: Rate['dimensions'] = { mass: 'mass-rate', energy: 'energy-rate' };

/** The words that make rates; what is counted a day or a month is a frequency, not a rate. */
const rates: readonly Rate[] = [
  {
    time: 'a',
    cue: /(?<!(?:(?<!约)当|[\d全本去今明前同次翌这该])\s?)年(?:产(?!值|品|业)|产能|开采|均产|发电|生产|处理|加工|需求量|消耗|供应|排放)|每年|\b(?:annual|annually|yearly|a year(?! (?:ago|before|earlier|later|after))|per year|each year|every year)\b/g,
    dimensions: { ...amounts, count: 'count-rate' },
  },
  { time: 'mo', cue: /每个?月|月均|(?<!\d\s?|[上下本当同])月产(?!品|业|值)/g, dimensions: amounts },
  { time: 'd', cue: /每[日天]|日均|(?<!\d\s?|[今昨次翌当同本即])日(?:产(?!品|业|值)|处理|供应|供水|加工|消耗)/g, dimensions: amounts },
];

/** 40,000 t of ore a year: the words that make a rate of the amount before them. */
const behind = /^\s+of\s+(?:[a-z-]+\s+){1,4}(?=(?:a|per|each|every) year\b)/;

/** Amounts behind 年产, 每日, "yearly" are per year or day, with all of the list that follows in the sentence, and so are those before "of ore a year". */
export const applyRates = (readings: readonly Reading[], folded: string): Reading[] =>
  rates.reduce<Reading[]>((rated, rate) => applyRate(rate, rated, folded), [...readings]);

function applyRate({ time, cue: words, dimensions }: Rate, readings: Reading[], folded: string): Reading[] {
  const cues = matchesOf(words, folded).map(({ index }) => index);
  if (cues.length === 0) return readings;
  const ends = new Map(readings.flatMap((reading) => cueBehind(reading, folded) ?? []));
  const cue = cues.filter((at) => !ends.has(at));
  let listed: Dimension | null = null;
  return readings.map((reading) => {
    const dimension = dimensions[reading.dimension];
    if (dimension && [...ends.values()].includes(reading)) return { ...reading, unit: `${reading.unit}/${time}`, dimension };
    const before = cue.findLast((at) => at <= reading.start);
    // 年产量超过1万吨的企业有12家: things are counted a year only where no amount takes the word before them.
    const takes = (other: Reading) =>
      other.dimension === reading.dimension || (reading.dimension === 'count' && other.dimension in dimensions);
    const directly = before !== undefined && !readings.some((other) => takes(other) && other.start >= before && other.end <= reading.start);
    const inList = listed === reading.dimension && /^[^。.;；]*$/.test(folded.slice(before ?? 0, reading.start));
    if (!dimension || before === undefined || !(directly || inList) || (directly && reading.start - before > 40)) return reading;
    listed = reading.dimension;
    return { ...reading, unit: `${reading.unit}/${time}`, dimension };
  });
}

function cueBehind(reading: Reading, folded: string): [[at: number, reading: Reading]] | null {
  const between = behind.exec(folded.slice(reading.end))?.[0];
  return between === undefined ? null : [[reading.end + between.length, reading]];
}
