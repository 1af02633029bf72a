import { shiftDecimal } from '../decimal.ts';
import type { Draft, Figure, Refiner } from '../room.ts';
import { unwritten } from './make-draft.ts';

const power = /[×x] ?10 ?(?:\^?\(?-|⁻)([69⁶⁹])\)?$/;

/** 品位2.09×10⁻⁶: a millionth or a billionth without a unit is a part of a mass (ppm, ppb), as geochemistry writes it; behind a sign (P=2×10⁻⁶) it is a number. */
export const readPartsPer: Refiner = (drafts, { lexicon, text }) =>
  drafts.map((draft) => {
    const exponent = draft.measure || /[=<>≤≥] ?\(?$/.test(text.slice(0, draft.start)) ? undefined : exponentOf(draft, text);
    const row = exponent ? lexicon.codes.get(`10*-${exponent}`) : undefined;
    if (!exponent || !row || !draft.low || !draft.high) return draft;
    const back = (figure: Figure): Figure => ({
      ...figure,
      value: shiftDecimal(figure.value, exponent),
      decimals: figure.decimals + -exponent,
    });
    const low = back(draft.low);
    return {
      ...draft,
      low,
      high: draft.high === draft.low ? low : back(draft.high),
      measure: { ...unwritten(draft.end, row.ucum, row.dimension, row.base), factor: row.factor },
      rules: [...draft.rules, 'read-parts-per'],
    };
  });

const exponentOf = ({ number }: Draft, text: string): number | undefined => {
  const written = power.exec(text.slice(number.start, number.end))?.[1];
  return written === undefined ? undefined : /[6⁶]/.test(written) ? 6 : 9;
};
