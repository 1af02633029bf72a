import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodedText, insertedText, joinMapped, sliceMapped, sliceOf, sourceOffset, sourceSpan } from '../../src/text/mapped-text.ts';

describe('mapped text', () => {
  const source = 'a &amp; 𬬭\r\nb';
  const joined = joinMapped([
    sliceOf(source, 0, 2),
    decodedText('&', 2, 7),
    sliceOf(source, 7, 10),
    insertedText(' ', 10),
    sliceOf(source, 12, 13),
  ]);

  it('leads each stretch back to where it stands', () => {
    expect(joined.text).toBe('a & 𬬭 b');
    expect(sourceSpan(joined, 2, 3)).toEqual({ start: 2, end: 7, parts: [{ start: 2, end: 7 }] });
    expect(sourceSpan(joined, 4, 6)).toEqual({ start: 8, end: 10, parts: [{ start: 8, end: 10 }] });
    expect(sourceSpan(joined, 4, 8)).toEqual({
      start: 8,
      end: 13,
      parts: [
        { start: 8, end: 10 },
        { start: 12, end: 13 },
      ],
    });
  });

  it('merges neighbours that adjoin in the source', () => {
    expect(joinMapped([sliceOf(source, 0, 1), sliceOf(source, 1, 2)]).pieces).toEqual([[0, 0, 2]]);
  });

  it('keeps the map when it is sliced', () => {
    const slice = sliceMapped(joined, 2, 6);
    expect(slice.text).toBe('& 𬬭');
    expect(sourceSpan(slice, 2, 4)).toMatchObject({ start: 8, end: 10 });
  });

  it('slices one-to-one pieces to the very text, whatever is joined', () => {
    const part = fc.record({ text: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), skip: fc.nat({ max: 3 }) });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const whole = parts.map(({ text, skip }) => text + '~'.repeat(skip)).join('');
        let at = 0;
        const mapped = joinMapped(
          parts.map(({ text, skip }) => {
            const piece = sliceOf(whole, at, at + text.length);
            at += text.length + skip;
            return piece;
          }),
        );
        for (let index = 0; index < mapped.text.length; index++) {
          expect(whole[sourceOffset(mapped, index)]).toBe(mapped.text[index]);
          const { start, end } = sourceSpan(mapped, index, index + 1);
          expect(whole.slice(start, end)).toBe(mapped.text[index]);
        }
      }),
    );
  });
});
