import { describe, expect, it } from 'vitest';
import { findRaisedMarkers } from '../../../src/3-claims/citations/find-raised-markers.ts';

const cites: [text: string, ...digits: string[]][] = [
  ['Lime output was 250⁹ kilotonnes.', '9'],
  ['It cost $45⁷ a sack.', '7'],
  ['Prices rose by 14.5%²³ in a year.⁵⁻⁷', '23', '5-7'],
  ['The census² counted 212 kilns,³,⁴ most of them small.', '2', '3,4'],
  ['Gypsum came from the south (see above).¹²', '12'],
  ['石灰产量为250⁹吨，出口占42%²。', '9', '2'],
  ['据调查³，窑炉共有212座。¹⁻³', '3', '1-3'],
];
const citesNothing = [
  'The pit covers 30 km² and 4 m³ of water.',
  'A mass of 5 × 10⁶ kg at 10⁻⁶ bar, 3 mg kg⁻¹ d⁻¹.',
  'R² = 0.83, χ² = 4.1, 2⁵ = 32.',
  'The ²³⁵U share; Ce³⁺ and SO₄²⁻ ions.',
  '面积为30平方公里，即30千米²，浓度10⁻³。',
];

describe('superscript numbers', () => {
  it.each(cites)('%s cites', (text, ...digits) => {
    expect(findRaisedMarkers({ text, superscripts: [] }).map((marker) => marker.digits)).toEqual(digits);
  });
  it.each(citesNothing)('%s cites nothing', (text) => {
    expect(findRaisedMarkers({ text, superscripts: [] })).toEqual([]);
  });
  it('are known by their setting where they are plain digits', () => {
    const text = 'Lime output was 2509 kilotonnes.';
    expect(findRaisedMarkers({ text, superscripts: [{ start: 19, end: 20 }] })).toEqual([{ start: 19, end: 20, digits: '9' }]);
  });
});
