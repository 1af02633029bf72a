import { lowerSuperscripts } from '../../../text/superscripts.ts';
import type { Scan } from '../room.ts';

const exponentAt = /(?:\^?([⁺⁻]?[¹²³⁴⁵⁶])|\^\(?(-?\d)\)?|( ?-[1-6])(?!\.?\d|[A-Za-z%‰°-])|([2-4])(?!\.?\d|[A-Za-z]))/y;

/** The exponent directly behind a unit: m², s^-1, h-1, metres squared. */
export function readExponent({ text, original, lower }: Scan, at: number): { value: number; length: number } | null {
  exponentAt.lastIndex = at;
  const found = exponentAt.exec(text);
  if (!found)
    return (
      spokenExponent(lower, at) ??
      (/^ ?[−–] [123](?![\w.%])/.test(original.slice(at, at + 5))
        ? { value: -Number(/\d/.exec(text.slice(at))![0]), length: text.slice(at).search(/\d/) + 1 }
        : null)
    );
  const value = Number(found[2] ?? found[3] ?? found[4] ?? lowerSuperscripts(found[1]!));
  return value === 0 ? null : { value, length: found[0].length };
}

/** metres squared, km cubed */
function spokenExponent(lower: string, at: number): { value: number; length: number } | null {
  const word = /^ (squared|cubed)(?![a-z])/.exec(lower.slice(at, at + 9))?.[1];
  return word ? { value: word === 'cubed' ? 3 : 2, length: word.length + 1 } : null;
}
