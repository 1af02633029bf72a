import type { Reading } from './reading.ts';

const currencies: Readonly<Record<string, string>> = { HK: 'HKD', MO: 'MOP' };

/** 億元 in traditional characters is read as Taiwan's; in a paper of another place that writes them it is that one's. */
export function inLocalCurrency(reading: Reading, home: string | undefined): Reading {
  const currency = currencies[home ?? ''];
  return currency && reading.unit.startsWith('TWD') && !/[台臺]/.test(reading.unitText)
    ? { ...reading, unit: reading.unit.replace(/^TWD/, currency) }
    : reading;
}
