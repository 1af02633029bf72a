/** A JSON value and where each part of it stands: the place of a path is `line:column`, of the nearest part that is there. */
export interface PlacedJson {
  value: unknown;
  placeOf: (path: readonly PropertyKey[]) => string;
}

/** Thrown with the place in front: `3:14: expected a value`. */
export class JsonSyntaxError extends Error {
  override name = 'JsonSyntaxError';
}

/** Reads JSON (RFC 8259) and keeps the place of every value, so that what is wrong with one can be said with its line. */
export function parseJson(text: string): PlacedJson {
  const places = new Map<string, number>();
  const token = /\s*("(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+|"|$)/y;
  let start = 0;

  const next = (): string => {
    const found = token.exec(text)?.[1] ?? '';
    start = token.lastIndex - found.length;
    return found;
  };
  const fail = (expected: string): never => {
    throw new JsonSyntaxError(`${placeAt(text, start)}: expected ${expected}`);
  };
  const nextBut = (closing: string): string => {
    const word = next();
    return word === closing ? fail('no comma before this') : word;
  };
  const readScalar = (word: string): unknown => {
    try {
      return JSON.parse(word);
    } catch {
      return fail(word === '' || /^[\]},:]$/.test(word) ? 'a value' : `a JSON value, not ${word}`);
    }
  };
  const readValue = (word: string, path: readonly PropertyKey[]): unknown => {
    places.set(JSON.stringify(path), start);
    if (path.length > 200) fail('less nesting');
    if (word === '{') return readMembers(path);
    if (word === '[') return readItems(path);
    return readScalar(word);
  };
  const readMembers = (path: readonly PropertyKey[]): object => {
    const members: [string, unknown][] = [];
    let word = next();
    while (word !== '}') {
      const key = word.startsWith('"') ? readScalar(word) : fail('a name in double quotes');
      if (next() !== ':') fail('a colon');
      members.push([String(key), readValue(next(), [...path, String(key)])]);
      word = next();
      if (word === ',') word = nextBut('}');
      else if (word !== '}') fail('a comma or }');
    }
    return Object.fromEntries(members);
  };
  const readItems = (path: readonly PropertyKey[]): unknown[] => {
    const items: unknown[] = [];
    let word = next();
    while (word !== ']') {
      items.push(readValue(word, [...path, items.length]));
      word = next();
      if (word === ',') word = nextBut(']');
      else if (word !== ']') fail('a comma or ]');
    }
    return items;
  };

  const value = readValue(next(), []);
  if (next() !== '' || start < text.trimEnd().length) fail('the end of the file');
  return {
    value,
    placeOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const place = places.get(JSON.stringify(path.slice(0, length)));
        if (place !== undefined) return placeAt(text, place);
      }
      return placeAt(text, places.get('[]') ?? 0);
    },
  };
}

function placeAt(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}
