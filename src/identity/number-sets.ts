/** The numbers of a list that stand in it more than once. */
export function repeatedIn(numbers: Float64Array): Set<number> {
  const sorted = numbers.slice().sort();
  const repeated = new Set<number>();
  for (let at = 1; at < sorted.length; at++) if (sorted[at] === sorted[at - 1]) repeated.add(sorted[at]!);
  return repeated;
}

/** The numbers that stand in both of two lists. */
export function sharedBy(one: Float64Array, other: Float64Array): Set<number> {
  const [first, second] = [one.slice().sort(), other.slice().sort()];
  const shared = new Set<number>();
  for (let a = 0, b = 0; a < first.length && b < second.length;) {
    const [x, y] = [first[a]!, second[b]!];
    if (x === y) shared.add(x);
    if (x <= y) a++;
    else b++;
  }
  return shared;
}

/** Lists of numbers as one. */
export function joinNumbers(lists: readonly Float64Array[]): Float64Array {
  const joined = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    joined.set(list, at);
    at += list.length;
  }
  return joined;
}
