const unfinished =
  /(?:[:：,，、—–-]|\b(?:a|an|and|as|at|between|by|for|from|in|of|on|or|the|through|to|under|versus|via|with|within|without))$/i;
const hanNames = /^\p{Script=Han}\s{0,4}\p{Script=Han}{1,2}[\d*†]*(?:[\s、，,;；·]+\p{Script=Han}\s?\p{Script=Han}{1,2}[\d*†]*)*$/u;

/** Whether a short line goes on with the short line above it: a title broken where the page ended, not a title and its authors. */
export function continuesTitle(above: string, line: string): boolean {
  if (unfinished.test(above) || /^\p{Ll}/u.test(line)) return true;
  return /\p{Script=Han}$/u.test(above) && /^[\p{Script=Han}“《]/u.test(line) && !hanNames.test(line) && !/[:：]/.test(line);
}

/** Whether a line that is not filled goes on below: there is a clause in it already, or the next line begins in its middle. */
export function continuesClause(above: string, line: string): boolean {
  return (/[，；。]|[,;.]\s/.test(above) || /^\p{Ll}/u.test(line)) && !isNames(line);
}

/** Whether a line holds nothing but names: of two or three characters in Chinese, in English words that all begin with a capital. */
export function isNames(line: string): boolean {
  if (hanNames.test(line)) return true;
  const words = line.split(/[\s,;&*†]+/).filter((word) => word !== '' && !/^(?:and|of|for|the|de|van|von|der|\d+|[a-d])$/.test(word));
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}
