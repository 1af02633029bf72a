const romans: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const hanDigits = '零一二三四五六七八九';

/** An ordinal as a number format of Word writes it (ECMA-376 part 1, ST_NumberFormat); what is not listed is decimal. */
export function writeOrdinal(value: number, format: string): string {
  if (format === 'lowerRoman') return roman(value);
  if (format === 'upperRoman') return roman(value).toUpperCase();
  if (format === 'lowerLetter') return letter(value);
  if (format === 'upperLetter') return letter(value).toUpperCase();
  if (
    /^(?:chineseCounting|chineseCountingThousand|japaneseCounting|taiwaneseCounting|taiwaneseCountingThousand|ideographDigital)$/.test(
      format,
    )
  )
    return han(value);
  if (format.startsWith('decimalEnclosedCircle') && value >= 1 && value <= 20) return String.fromCodePoint(0x245f + value);
  return format === 'decimalZero' ? String(value).padStart(2, '0') : String(value);
}

function roman(value: number): string {
  let left = Math.min(value, 3999);
  let written = '';
  for (const [worth, sign] of romans) for (; left >= worth; left -= worth) written += sign;
  return written;
}

function letter(value: number): string {
  return String.fromCodePoint(0x61 + ((value - 1) % 26)).repeat(Math.min(9, Math.ceil(value / 26)));
}

function han(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? hanDigits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? hanDigits[ones] : ''}`;
}
