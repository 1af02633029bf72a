/** The claims of a finding are called A, B, C, …; past Z they have numbers. */
export function letterAt(index: number): string {
  return index < 26 ? String.fromCharCode('A'.charCodeAt(0) + index) : String(index + 1);
}

/** Four colours take turns. */
export function letterClass(letter: string): string {
  return `letter-${(letter.charCodeAt(0) - 'A'.charCodeAt(0) + 4) % 4}`;
}
