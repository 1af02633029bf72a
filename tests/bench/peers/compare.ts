import type { Stated } from './kinds.ts';

/** A number as a tool read it; a tool that knows no ranges, bounds or hedges gives `exact` for each number. */
export interface Told {
  numbers: number[];
  /** As the tool names it; the units of a row are compared through `aliases`. */
  unit: string;
  shape: Stated['shape'];
}

const aliases: Record<string, string[]> = {
  t: ['ton', 'tonne', 'tonnes', 'metric ton', '吨'],
  kg: ['kilogram', '千克'],
  m: ['meter', 'metre', '米'],
  '%': ['percent', 'percentage'],
  USD: ['dollar', 'united states dollar', '$', 'us$'],
  CNY: ['chinese yuan', '元'],
  a: ['year', 'years', '年'],
  har: ['hectare', '公顷'],
  kW: ['kilowatt'],
  MW: ['megawatt'],
  'kW.h/t': ['kwh/t'],
  'USD/t': ['$/t'],
  '1': ['', 'count'],
};

/** Whether a tool found each number with its unit and nothing else, and whether it also told how each is meant. */
export function judge(stated: readonly Stated[], told: readonly Told[]): { numbers: boolean; meaning: boolean } {
  const wanted = stated.flatMap(({ numbers, unit }) => numbers.map((number) => ({ number, unit })));
  const found = told.flatMap(({ numbers, unit }) => numbers.map((number) => ({ number, unit })));
  const numbers =
    wanted.length === found.length &&
    wanted.every((one, index) => isNear(one.number, found[index]!.number) && stated.some(({ unit }) => sameUnit(unit, found[index]!.unit)));
  const meaning =
    numbers &&
    stated.length === told.length &&
    stated.every((one, index) => one.shape === told[index]!.shape && sameUnit(one.unit, told[index]!.unit));
  return { numbers, meaning };
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(one) * 1e-4;
}

function sameUnit(unit: string, named: string): boolean {
  return unit === named || (aliases[unit] ?? []).includes(named.toLowerCase());
}
