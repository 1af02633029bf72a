import type { Language } from '../../schema/place.ts';
import type { Interval } from '../../interval/interval.ts';

/** A computed value with its unit. */
export type Amount = Interval & { unit: string };

/** What happened, in both languages. */
type Named = Record<Language, string>;

/** What a message is about; the words of each language are a table over `kind`. Rows are turned to figures and places when it is written. */
export type Arguments =
  | { kind: 'conflict'; rows: [number, number] }
  | { kind: 'text-table'; rows: [number, number] }
  | { kind: 'dates'; rows: [number, number] }
  | { kind: 'order'; rows: [number, number]; later: Named; earlier: Named }
  | { kind: 'scale'; rows: [number, number]; exponent: number }
  | { kind: 'drift'; rows: [number, number] }
  | { kind: 'share-of-whole'; rows: [number, number, number]; expected: Amount }
  | { kind: 'share-of-share'; rows: [number, number, number]; expected: Amount }
  | { kind: 'multiple'; rows: [number, number, number]; expected: Amount }
  | { kind: 'growth'; rows: [number, number, number]; expected: Amount }
  | { kind: 'sum'; rows: [number, ...number[]]; expected: Amount }
  | { kind: 'implied-total'; rows: [number, number, number, number]; first: Amount; second: Amount }
  | { kind: 'direction'; rows: [number, number]; rise: boolean }
  | { kind: 'formula'; rows: [number, ...number[]]; expected: Amount }
  | { kind: 'exhausted'; rows: [number, number, number, number]; needed: Amount; held: Amount }
  | { kind: 'price'; rows: [number, number, number]; expected: Amount }
  | { kind: 'conversion'; rows: [number, number, number]; expected: Amount }
  | { kind: 'part-above-whole'; rows: [number, number] }
  | { kind: 'abstract'; rows: [number, number] }
  | { kind: 'count-of-others'; rows: [number, number] }
  | { kind: 'p-value'; rows: [number, number] }
  | { kind: 'habit'; rows: [number, number]; above: boolean }
  | { kind: 'above-capacity'; rows: [number, number] }
  | { kind: 'above-output'; rows: [number, number] }
  | { kind: 'yield'; rows: [number, number, number, number]; expected: Amount }
  | { kind: 'above-hundred'; rows: [number] }
  | { kind: 'shares-above-hundred'; rows: [number, ...number[]]; total: Amount }
  | { kind: 'closed-set'; rows: [number, ...number[]]; atMost: number }
  | { kind: 'outside-interval'; rows: [number, number] };

export type MessageKind = Arguments['kind'];
