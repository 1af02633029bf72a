import { Misuse } from '../../schema/misuse.ts';

export interface Token {
  kind: 'name' | 'text' | 'number' | 'sign' | 'end';
  /** What it says: text without its quotes, names in lower case. */
  text: string;
  at: number;
}

const pattern = /\s*(?:('(?:[^']|'')*'|"(?:[^"]|"")*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.]))|([A-Za-z_]\w*)|(<=|>=|!=|<>|[=<>(),]))/y;

/** Cuts a selection into its words and signs. */
export function tokenise(selection: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  let end = 0;
  const rest = selection.trimEnd();
  while (end < rest.length) {
    const match = pattern.exec(rest);
    if (!match) throw unexpected(rest, end);
    const [whole, quoted, number, name, sign] = match;
    const text = (quoted ?? number ?? name ?? sign)!;
    const at = match.index + whole.length - text.length;
    end = pattern.lastIndex;
    if (quoted !== undefined) tokens.push({ kind: 'text', text: unquote(quoted), at });
    else if (number !== undefined) tokens.push({ kind: 'number', text, at });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name.toLowerCase(), at });
    else tokens.push({ kind: 'sign', text: text === '<>' ? '!=' : text, at });
  }
  return [...tokens, { kind: 'end', text: 'the end', at: rest.length }];
}

function unquote(quoted: string): string {
  const mark = quoted[0]!;
  return quoted.slice(1, -1).replaceAll(mark + mark, mark);
}

function unexpected(text: string, end: number): Misuse {
  const at = end + text.slice(end).search(/\S/);
  const character = String.fromCodePoint(text.codePointAt(at)!);
  const cure = character === "'" || character === '"' ? 'this quote is not closed' : `${character} has no meaning here; put text in quotes`;
  return new Misuse(`--select, character ${at + 1}: ${cure}`);
}
