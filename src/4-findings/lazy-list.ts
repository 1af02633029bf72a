/** So many members are held: enough for what is looked at together, few enough for lists of any length. */
const mostHeld = 20_000;

/** A list whose members are made when they are looked at: of the claims that meet, checks look at few beyond their numbers. */
export function lazyList<Member extends object>(length: number, make: (place: number) => Member): readonly Member[] {
  const held = new Map<string, Member>();
  return new Proxy(Array.from<Member>({ length }), {
    get: (list, place) => {
      if (typeof place === 'symbol' || !isPlace(place)) return Reflect.get(list, place) as unknown;
      const known = held.get(place);
      if (known) return known;
      if (held.size === mostHeld) held.clear();
      const made = make(Number(place));
      held.set(place, made);
      return made;
    },
  });
}

function isPlace(name: string): boolean {
  const first = name.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}
