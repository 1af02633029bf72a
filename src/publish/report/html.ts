/** Markup that is safe to put into a page as it is. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | false | null | undefined | readonly Part[];

/** Builds markup; whatever is put in is text and escaped, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const [first = '', ...others] = strings.map((string) => string.replace(/\n\s+/g, '\n'));
  return new Markup(others.reduce((text, string, index) => text + write(parts[index]) + string, first));
}

/** The same words in both languages, of which the page shows one. */
export function both(words: { zh: string; en: string }): Markup {
  return html`<span class="t" lang="zh">${words.zh}</span><span class="t" lang="en">${words.en}</span>`;
}

function write(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(write).join('') : escape(String(part));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Control characters are no characters of HTML. */
function escape(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[&<>"']/g, (character) => entities[character]!).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd');
}
