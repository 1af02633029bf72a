import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/** For every UTF-16 unit what it is in simplified characters, where both are one unit, so that folding never moves an offset. Source: OpenCC's TSCharacters. */
const simple = new Uint16Array(0x10000).map((_, code) => code);
for (const row of traditionalToSimplified.split('|')) {
  const [from = '', to = ''] = row.split(' ');
  if (from.length === 1 && to.length === 1) simple[from.charCodeAt(0)] = to.charCodeAt(0);
}

/** For every UTF-16 unit what it is in simplified characters, half width and lower case. */
const folded = simple.map((to, code) => {
  if (code === 0x3000 || code === 0xa0) return 0x20;
  // 10∶1: the sign of a ratio.
  if (code === 0x2236) return 0x3a;
  if (code >= 0x3400 && code <= 0x9fff) return to;
  const half = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  return half >= 0x41 && half <= 0x5a ? half + 32 : half;
});

/** The same text in simplified characters, half width and lower case, unit by unit: offsets into one are offsets into the other. */
export function foldText(text: string): string {
  return replaceUnits(text, folded);
}

/** The same text in simplified characters, unit by unit, nothing else changed. */
export function simplifyScript(text: string): string {
  return replaceUnits(text, simple);
}

function replaceUnits(text: string, table: Uint16Array): string {
  let replaced = '';
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const to = table[code]!;
    if (to === code) continue;
    replaced += text.slice(copied, index) + String.fromCharCode(to);
    copied = index + 1;
  }
  return copied === 0 ? text : replaced + text.slice(copied);
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
