import { isChinese } from '../../text/fold.ts';

const widths =
  /[\uff01-\uff0b\uff0d-\uff5e\u3000\u00a0\u2000-\u200a\u202f\u2010-\u2013\u2212\ufe63\u223c\u02dc\u00b5\u2044\u2215\u2236\u00d7]/g;
function foldWidth(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01) return code === 0xff5e ? '~' : String.fromCharCode(code - 0xfee0);
  if (code === 0x223c || code === 0x02dc) return '~';
  if (code === 0xb5) return 'μ';
  if (code === 0x2044 || code === 0x2215) return '/';
  if (code === 0x2236) return ':';
  if (code === 0xd7) return '×';
  if ((code >= 0x2010 && code <= 0x2013) || code === 0x2212 || code === 0xfe63) return '-';
  return ' ';
}

/** 55·6: British journals raise the decimal point. 1.5·10³ and 2·3·4 are products. */
const raisedPoint = /(?<![\d.·])(\d+)·(?!10(?:\^|[⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹]))(\d+)(?!\.?\d|·(?!10(?:\^|[⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹]))\d)/g;

/** Full-width forms, spaces, dashes, minus signs and decimal points made plain, one character for one. */
export function foldWidths(text: string): string {
  const folded = text.replace(widths, foldWidth);
  return folded.includes('·') && !isChinese(folded) ? folded.replace(raisedPoint, '$1.$2') : folded;
}
