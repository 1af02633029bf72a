import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsOf } from '../../src/text/code-points.ts';
import { foldText, isChinese } from '../../src/text/fold.ts';
import { buildPhraseMatcher } from '../../src/text/phrase-matcher.ts';

describe('folding', () => {
  it.each([
    ['產量達３萬噸', '产量达3万吨'],
    ['Output of China', 'output of china'],
    ['鎵、鍺　𬬭', '镓、锗 𬬭'],
  ])('%s', (text, folded) => expect(foldText(text)).toBe(folded));

  it('never moves an offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length));
  });

  it.each([
    ['产量为 3 t（REO basis）', true],
    ['Output of China (中国) in tonnes of oxide', false],
    ['2020', false],
  ])('tells the language of %s', (text, chinese) => expect(isChinese(text)).toBe(chinese));
});

describe('code points', () => {
  it('counts astral characters once', () => {
    const text = 'a𬬭b𝑝c';
    const points = codePointsOf(text);
    fc.assert(
      fc.property(
        fc.nat({ max: text.length }),
        (offset) =>
          points.at(offset) ===
            Array.from(text.slice(0, offset)).filter((unit) => !/[\udc00-\udfff]$/.test(unit) || unit.length === 2).length ||
          /[\udc00-\udfff]/.test(text[offset] ?? ''),
      ),
    );
    expect([0, 1, 3, 4, 6, 7].map((offset) => points.at(offset))).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('phrase matcher', () => {
  const matcher = buildPhraseMatcher([
    ['储量', 'reserves'],
    ['资源储量', 'resource reserves'],
    ['us', 'country'],
    ['rare earth', 'product'],
  ] as const);
  it.each([
    ['全球资源储量', ['resource reserves']],
    ['the us rare earth reserve', ['country', 'product']],
    ['because of rare earths', []],
  ])('%s', (text, values) => expect(matcher.findAll(text).map(({ value }) => value)).toEqual(values));
});
