import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/** Traditional character → simplified character, where both are one UTF-16 unit, so that folding never moves an offset. Source: OpenCC's TSCharacters. */
const simplified = new Map<number, number>();
for (const row of traditionalToSimplified.split('|')) {
  const [from = '', to = ''] = row.split(' ');
  if (from.length === 1 && to.length === 1) simplified.set(from.charCodeAt(0), to.charCodeAt(0));
}

/** The same text in simplified characters, half width and lower case, unit by unit: offsets into one are offsets into the other. */
export function foldText(text: string): string {
  let folded = '';
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const to = foldUnit(code);
    if (to === code) continue;
    folded += text.slice(copied, index) + String.fromCharCode(to);
    copied = index + 1;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

/** The same text in simplified characters, unit by unit, nothing else changed. */
export function simplifyScript(text: string): string {
  let simple = '';
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const to = simplified.get(text.charCodeAt(index));
    if (to === undefined) continue;
    simple += text.slice(copied, index) + String.fromCharCode(to);
    copied = index + 1;
  }
  return copied === 0 ? text : simple + text.slice(copied);
}

function foldUnit(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  if (code === 0x3000 || code === 0xa0) return 0x20;
  if (code >= 0xff01 && code <= 0xff5e) return foldUnit(code - 0xfee0);
  if (code < 0x3400 || code > 0x9fff) return code;
  return simplified.get(code) ?? code;
}

/** Whether a text is Chinese: at least one in seven of its letters is a Chinese character. */
export function isChinese(text: string): boolean {
  let han = 0;
  let latin = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((code >= 0x3400 && code <= 0x9fff) || code === 0x3007) han++;
    else if ((code | 32) >= 0x61 && (code | 32) <= 0x7a) latin++;
  }
  return han > 0 && han * 6 >= latin;
}
