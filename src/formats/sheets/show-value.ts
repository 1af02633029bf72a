/** A number of a cell as its format shows it: per cents, dates and decimals as stated; without grouping signs. */
export function showValue(value: string, format: string, isFrom1904: boolean): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const plain = (format.split(';', 1)[0] ?? '').replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '');
  if (/[ymdhs年月日]/i.test(plain) && !/general/i.test(plain)) return dateOf(number, plain, isFrom1904);
  const decimals = /\.([0#?]+)/.exec(plain)?.[1]?.replace(/[#?]/g, '').length ?? 0;
  if (plain.includes('%')) return `${rounded(number * 100, decimals)}%`;
  if (!/0/.test(plain) || /[eE]/.test(plain) || /,(?![#0])/.test(plain)) return shortest(number);
  return rounded(number, decimals);
}

/** Halves go away from zero, as a workbook shows them, whatever the binary fraction says. */
function rounded(number: number, decimals: number): string {
  const digits = Math.min(decimals, 15);
  const scaled = Number((number * 10 ** digits).toPrecision(15));
  if (!Number.isSafeInteger(Math.round(scaled))) return shortest(number);
  const whole = Math.sign(scaled) * Math.round(Math.abs(scaled));
  return (whole / 10 ** digits).toFixed(digits);
}

/** Fifteen digits are what a workbook keeps; further ones are noise of binary fractions. */
function shortest(number: number): string {
  const written = String(Number(number.toPrecision(15)));
  if (!/e/.test(written)) return written;
  return Math.abs(number) < 1 ? number.toFixed(20).replace(/0+$/, '') : BigInt(Math.round(number)).toString();
}

/** Serial days count from the last day of 1899, with a 29 February 1900 that never was; or from 1904. */
function dateOf(serial: number, format: string, isFrom1904: boolean): string {
  const days = isFrom1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const date = new Date((days - 25_569) * 86_400_000);
  if (Number.isNaN(date.getTime())) return String(serial);
  const iso = date.toISOString();
  if (!/[yd年日]/i.test(format)) return iso.slice(11, 16);
  return /[d日]/i.test(format) ? iso.slice(0, 10) : /[m月]/i.test(format) ? iso.slice(0, 7) : iso.slice(0, 4);
}
