/** Characters that are set without spaces between them: Han, kana, hangul excepted, and full-width marks. */
export function isWide(character: string): boolean {
  return /[\u2e80-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\ud840-\ud88f]/.test(
    character,
  );
}

/** How many columns a text takes on a fixed-width page. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? 2 : 1;
  return width;
}

/** Whether a text reads as Chinese: Han characters weigh as much as words. */
export function isChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return han > 0 && han >= words;
}
