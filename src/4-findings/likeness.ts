import { normalisePhrase } from '../identity/normalise-phrase.ts';

/** In pairs of characters: less is a phrase that anyone would write. */
const shortestSentence = 12;

/** How much of the shorter sentence's pairs of characters the other has. */
export function likeness(first: string, second: string): number {
  const [a, b] = [pairsOf(first), pairsOf(second)];
  const common = [...a].filter((pair) => b.has(pair)).length;
  const shorter = Math.min(a.size, b.size);
  return shorter < shortestSentence ? 0 : common / shorter;
}

function pairsOf(text: string): Set<string> {
  const plain = normalisePhrase(text);
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, index) => plain.slice(index, index + 2)));
}
