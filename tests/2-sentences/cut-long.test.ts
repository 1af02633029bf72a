import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutLong } from '../../src/2-sentences/cut-long.ts';

const partsOf = (text: string): string[] => cutLong(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test('a stretch of ordinary length is let be', () => expect(partsOf('Output was 5 t, exports 3 t.')).toHaveLength(1));

test('a long one is cut into short parts that hold all of it, and no number in two', () => {
  const piece = fc.constantFrom('12,500', '3.5', '产量', ', ', '，', ' ', 'tin', '𝑝', '10%、');
  fc.assert(
    fc.property(fc.array(piece, { minLength: 400, maxLength: 2000 }), (pieces) => {
      const text = pieces.map((one) => `${one} `).join('');
      const parts = partsOf(text);
      expect(parts.join('')).toBe(text);
      expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(1200);
      const edges = parts.slice(1).map((part, index) => `${parts[index]!.at(-1)}${part[0]}`);
      expect(edges.filter((edge) => /^[\d.]{2}$/.test(edge))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
