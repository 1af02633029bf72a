/** East Asian wide and full-width characters take two columns of a terminal, combining marks none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

/** The longest beginning of a text that fits, with an ellipsis where something is left out. */
export function fit(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let fitted = '';
  let used = 1;
  for (const character of text) {
    used += widthOfCharacter(character);
    if (used > width) break;
    fitted += character;
  }
  return `${fitted.trimEnd()}…`;
}

/** Breaks a text into lines: at spaces and beside Chinese characters, but never before a closing Chinese mark, for which room is kept. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [part] of text.matchAll(unbreakable)) {
    if (part.trim() === '') {
      if (line !== '') line += ' ';
    } else if (line !== '' && !closing.test(part) && widthOf(line) + widthOf(part) > width - 2) {
      lines.push(line.trimEnd());
      line = part;
    } else line += part;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

const unbreakable = /\s+|[\p{Script=Han}，。；：、！？）】》”’]|[^\s\p{Script=Han}，。；：、！？）】》”’]+/gu;
const closing = /^[，。；：、！？）】》”’]/;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

function widthOfCharacter(character: string): number {
  if (/^\p{M}$/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
