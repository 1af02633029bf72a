/**
 * The characters (UTF-16 units) that what a pattern matches can begin with; null where any can, or where it may match nothing. It reads the source of
 * patterns without flags, named groups and back references; what it does not know it takes for anything.
 */
export function firstCharacters({ source }: RegExp): ReadonlySet<string> | null {
  const { first, mayBeEmpty, end } = readAlternatives(source, 0);
  return mayBeEmpty || end < source.length ? null : first;
}

/** What a part of a pattern begins with: null for anything. */
interface Beginning {
  first: ReadonlySet<string> | null;
  mayBeEmpty: boolean;
  end: number;
}

const anything = { first: null, mayBeEmpty: true };
const nothing: Omit<Beginning, 'end'> = { first: new Set(), mayBeEmpty: true };

function readAlternatives(source: string, at: number): Beginning {
  const read = [readSequence(source, at)];
  while (source[read.at(-1)!.end] === '|') read.push(readSequence(source, read.at(-1)!.end + 1));
  return { first: union(read), mayBeEmpty: read.some(({ mayBeEmpty }) => mayBeEmpty), end: read.at(-1)!.end };
}

function readSequence(source: string, at: number): Beginning {
  const leading: Beginning[] = [];
  let [end, mayBeEmpty] = [at, true];
  while (end < source.length && source[end] !== '|' && source[end] !== ')') {
    const item = readItem(source, end);
    if (mayBeEmpty) leading.push(item);
    mayBeEmpty &&= item.mayBeEmpty;
    end = item.end;
  }
  return { first: union(leading), mayBeEmpty, end };
}

function union(parts: readonly Beginning[]): Beginning['first'] {
  if (parts.length === 1) return parts[0]!.first;
  const all = new Set<string>();
  for (const { first } of parts) {
    if (first === null) return null;
    for (const character of first) all.add(character);
  }
  return all;
}

const quantifier = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;

function readItem(source: string, at: number): Beginning {
  const atom = readAtom(source, at);
  quantifier.lastIndex = atom.end;
  const found = quantifier.exec(source);
  if (!found) return atom;
  const mayBeNone = /^[*?]/.test(found[0]) || found[1] === '0';
  return { first: atom.first, mayBeEmpty: atom.mayBeEmpty || mayBeNone, end: atom.end + found[0].length };
}

const look = /\(\?<?[=!]/y;
const group = /\((?:\?:)?(?!\?)/y;
const edge = /\\[bB]|[$^]/y;
const character = /\\[dstnvfr]|\\u[\da-f]{4}|\\[^a-zA-Z\d]|[^[\](){}.\\]/y;
const set = /\[(?!\^)(?:\\[dstnvfr]|\\u[\da-f]{4}|\\[^a-zA-Z\d]|[^\]\\])+\]/y;

function readAtom(source: string, at: number): Beginning {
  const end = (pattern: RegExp): number | null => {
    pattern.lastIndex = at;
    return pattern.test(source) ? pattern.lastIndex : null;
  };
  const inside = end(look) ?? end(group);
  if (inside !== null) {
    const read = readAlternatives(source, inside);
    return { ...(end(look) === null ? read : nothing), end: read.end + 1 };
  }
  const edgeEnd = end(edge);
  if (edgeEnd !== null) return { ...nothing, end: edgeEnd };
  const charactersEnd = end(set) ?? end(character);
  if (charactersEnd === null) return { ...anything, end: source.length };
  return { first: charactersIn(source.slice(at, charactersEnd)), mayBeEmpty: false, end: charactersEnd };
}

const kinds: ReadonlyMap<string, string> = new Map([
  ['\\d', '0-9'],
  ['\\s', '\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff'],
]);
const range = /(\\u[\da-f]{4}|\\?[^])(?:-(\\u[\da-f]{4}|\\?[^]))?/gi;

/** The same few classes stand in most patterns. */
const read = new Map<string, ReadonlySet<string>>();

/** The characters of a class, or of a character by itself. */
function charactersIn(written: string): ReadonlySet<string> {
  const known = read.get(written) ?? listCharacters(written);
  read.set(written, known);
  return known;
}

function listCharacters(written: string): Set<string> {
  const inside = written.startsWith('[') ? written.slice(1, -1) : written;
  const plain = inside.replaceAll(/\\[ds]/g, (kind) => kinds.get(kind)!);
  const found = new Set<string>();
  for (const [, from = '', to = from] of plain.matchAll(range))
    for (let code = codeOf(from); code <= codeOf(to); code++) found.add(String.fromCharCode(code));
  return found;
}

function codeOf(written: string): number {
  if (/^\\u./.test(written)) return Number.parseInt(written.slice(2), 16);
  const control = '\\t\\n\\v\\f\\r'.indexOf(written);
  return written.length === 2 && control >= 0 ? 9 + control / 2 : written.charCodeAt(written.length - 1);
}
