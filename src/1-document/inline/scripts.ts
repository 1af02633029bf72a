/** Characters that are set without spaces between them: Han, kana, hangul excepted, and full-width marks. */
export function isWide(character: string): boolean {
  return isWideUnit(character.charCodeAt(0));
}

/** The blocks of wide characters, and the high surrogates of those beyond. */
function isWideUnit(code: number): boolean {
  if (code < 0x2e80) return false;
  return (
    code <= 0x303f ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xd840 && code <= 0xd88f) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6)
  );
}

/** How many columns a text takes on a fixed-width page. */
export function widthOf(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    width += isWideUnit(code) ? 2 : 1;
    if (code >= 0xd800 && code <= 0xdbff && isLowSurrogate(text.charCodeAt(index + 1))) index++;
  }
  return width;
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

const han = /\p{Script=Han}/u;
const latin = /\p{Script=Latin}/u;

/** Whether a text reads as Chinese: Han characters weigh as much as words. */
export function isChinese(text: string): boolean {
  let characters = 0;
  let words = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index)!;
    if (code > 0xffff) index++;
    const isLatin = isLatinCharacter(code);
    if (isLatin && !inWord) words++;
    inWord = isLatin;
    if (isHanCharacter(code)) characters++;
  }
  return characters > 0 && characters >= words;
}

function isLatinCharacter(code: number): boolean {
  if (code < 0x80) return (code | 32) >= 0x61 && (code | 32) <= 0x7a;
  return (code < 0x2e80 || code > 0x9fff) && latin.test(String.fromCodePoint(code));
}

function isHanCharacter(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return code >= 0x2e80 && han.test(String.fromCodePoint(code));
}
