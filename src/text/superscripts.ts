import type { Span } from '../schema/place.ts';

const high = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const plain = '0123456789+-';

/** Digits and signs that are set as superscripts written as superscript characters, one for one, so that they end the number or the word before them. */
export function raiseSuperscripts(text: string, superscripts: readonly Span[]): string {
  let raised = text;
  for (const { start, end } of superscripts)
    raised =
      raised.slice(0, start) +
      raised.slice(start, end).replace(/[\d+-]/g, (character) => high[plain.indexOf(character)]!) +
      raised.slice(end);
  return raised;
}

/** The digits and signs that superscript characters stand for. */
export function lowerSuperscripts(text: string): string {
  return text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]/g, (character) => plain[high.indexOf(character)]!);
}
