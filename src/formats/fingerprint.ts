/** How many of a text's smallest hashes stand for it. */
const size = 400;
const width = 8;

/** What is left of a text for comparing it with others: the smallest hashes of its runs of eight letters and figures, in order. Empty for texts too short to tell apart by. */
export function fingerprintOf(text: string): number[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (plain.length < 200) return [];
  const kept = new Set<number>();
  let highest = 0xffffffff;
  let smallest: number[] = [];
  for (let at = 0; at + width <= plain.length; at++) {
    const hash = hashAt(plain, at);
    if (hash >= highest || kept.has(hash)) continue;
    kept.add(hash);
    if (kept.size < size * 2) continue;
    smallest = [...kept].sort((one, other) => one - other).slice(0, size);
    highest = smallest.at(-1)!;
    kept.clear();
    for (const one of smallest) kept.add(one);
  }
  return [...kept].sort((one, other) => one - other).slice(0, size);
}

/** The share of runs that two texts have in common, 0 to 1, from their fingerprints (Broder 1997). */
export function likenessOf(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const most = Math.min(size, Math.max(one.length, other.length));
  let [left, right, united, shared] = [0, 0, 0, 0];
  for (; united < most && (left < one.length || right < other.length); united++) {
    const first = left < one.length ? one[left]! : Infinity;
    const second = right < other.length ? other[right]! : Infinity;
    if (first === second) shared++;
    if (first <= second) left++;
    if (second <= first) right++;
  }
  return shared / united;
}

function hashAt(text: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let index = at; index < at + width; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
