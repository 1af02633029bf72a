import type { Reading } from './reading.ts';

const currencies: Readonly<Record<string, string>> = { HK: 'HKD', MO: 'MOP', TW: 'TWD' };

/** 億元 in traditional characters is read as Taiwan's; in a paper of another place that writes them it is that one's. */
export function inLocalCurrency(reading: Reading, home: string | undefined): Reading {
  const currency = currencies[home ?? ''];
  return currency && reading.unit.startsWith('TWD') && !/[台臺]/.test(reading.unitText)
    ? { ...reading, unit: reading.unit.replace(/^TWD/, currency) }
    : reading;
}

/** 元 alone over a column (元/立方公尺) is that of the place a paper is written in, unless the header names another. */
export function localUnit<Unit extends { unit: string }>(unit: Unit, header: string, home: string | undefined): Unit {
  const currency = currencies[home ?? ''];
  return currency && /^(?:CNY|TWD)\b/.test(unit.unit) && !/人民[币幣]|新?[台臺]幣|RMB|CNY|NT/i.test(header)
    ? { ...unit, unit: unit.unit.replace(/^(?:CNY|TWD)/, currency) }
    : unit;
}
