/** A list whose members are made when they are first looked at: of the claims that meet, checks look at few beyond their numbers. */
export function lazyList<Member extends object>(length: number, make: (place: number) => Member): readonly Member[] {
  return new Proxy(Array.from<Member | null>({ length }).fill(null), {
    get: (made, place, list) => {
      const known: unknown = Reflect.get(made, place, list);
      if (known !== null || typeof place === 'symbol') return known;
      return (made[Number(place)] = make(Number(place)));
    },
  }) as Member[];
}
