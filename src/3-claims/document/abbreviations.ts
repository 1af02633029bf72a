const bracket = /[(（]([A-Z][A-Za-z]{0,2}[A-Z\d][A-Za-z\d]{0,4})[)）]/g;
/** So many characters before a bracket are looked at. */
const REACH = 90;

/** What the abbreviations that a text introduces stand for: "net water use (NWU)" says so of as many words before the bracket as begin with its letters. */
export function abbreviationsIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { 1: letters = '', index } of text.matchAll(bracket)) {
    const meaning = found.has(letters) ? null : meaningOf(letters, text.slice(Math.max(0, index - REACH), index).trimEnd());
    if (meaning) found.set(letters, meaning);
  }
  return found;
}

/** "Contribution of ground water" is CGW: small words count for nothing. */
const small = /^(?:of|the|and|for|in|to|on|by|per|a|an|at|with)$/i;

function meaningOf(letters: string, before: string): string | null {
  const initials = letters.toLowerCase().replace(/[^a-z]/g, '');
  const words = [...before.matchAll(/[\p{L}\d'’]+/gu)];
  let read = '';
  for (let at = words.length - 1; at >= 0 && read.length < initials.length; at--) {
    const { 0: word, index } = words[at]!;
    if (small.test(word)) continue;
    read = word.charAt(0).toLowerCase() + read;
    if (read === initials) return /[,.;:()]/.test(before.slice(index)) ? null : before.slice(index);
  }
  return null;
}
