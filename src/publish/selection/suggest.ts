/** The name that is most like a mistyped one, if any is like it. */
export function suggest(name: string, known: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(name.length / 3));
  let best: { distance: number; name: string } | null = null;
  for (const candidate of known) {
    const distance = distanceOf(name.toLowerCase(), candidate.toLowerCase());
    if (distance <= limit && distance < (best?.distance ?? Infinity)) best = { distance, name: candidate };
  }
  return best?.name ?? known.find((candidate) => name.length > 2 && candidate.includes(name.toLowerCase())) ?? null;
}

/** How many letters have to be put in, left out, changed or swapped with their neighbour. */
function distanceOf(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let at = 1; at <= b.length; at++) {
      const change = last[at - 1]! + (a[row - 1] === b[at - 1] ? 0 : 1);
      const swap = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1] ? before[at - 2]! + 1 : Infinity;
      current.push(Math.min(change, swap, last[at]! + 1, current[at - 1]! + 1));
    }
    [before, last] = [last, current];
  }
  return last[b.length]!;
}
