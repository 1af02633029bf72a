/** Gives equal texts one small number; 0 is the empty text. */
export interface Interner {
  id: (text: string) => number;
  name: (id: number) => string;
}

export function createInterner(): Interner {
  const ids = new Map<string, number>([['', 0]]);
  const names = [''];
  return {
    id: (text) => {
      const known = ids.get(text);
      if (known !== undefined) return known;
      ids.set(text, names.length);
      names.push(text);
      return names.length - 1;
    },
    name: (id) => names[id] ?? '',
  };
}
