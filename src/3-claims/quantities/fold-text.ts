import type { Span } from '../../schema/place.ts';

const widths = /[\uff01-\uff0b\uff0d-\uff5e\u3000\u00a0\u2000-\u200a\u202f\u2010-\u2013\u2212\ufe63\u223c\u02dc\u00b5\u2044\u2215\u00d7]/g;
const raised: Record<string, string> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '+': '⁺',
};

function foldWidth(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01) return code === 0xff5e ? '~' : String.fromCharCode(code - 0xfee0);
  if (code === 0x223c || code === 0x02dc) return '~';
  if (code === 0xb5) return 'μ';
  if (code === 0x2044 || code === 0x2215) return '/';
  if (code === 0xd7) return '×';
  if ((code >= 0x2010 && code <= 0x2013) || code === 0x2212 || code === 0xfe63) return '-';
  return ' ';
}

/** Full-width forms, spaces, dashes and minus signs made plain, one character for one. */
export function foldWidths(text: string): string {
  return text.replace(widths, foldWidth);
}

/** Digits that are set as superscripts written as superscript characters, so that they end the number before them. */
export function raiseSuperscripts(text: string, superscripts: readonly Span[]): string {
  let folded = text;
  for (const { start, end } of superscripts)
    folded = folded.slice(0, start) + folded.slice(start, end).replace(/[\d+-]/g, (character) => raised[character]!) + folded.slice(end);
  return folded;
}

/** Value of a run of superscript characters. */
export function lowerSuperscripts(text: string): string {
  return text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺]/g, (character) => Object.entries(raised).find(([, high]) => high === character)![0]);
}
