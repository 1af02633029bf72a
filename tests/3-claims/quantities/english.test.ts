import { describe, expect, test } from 'vitest';
import { shown } from './reader.ts';

const read: [text: string, ...readings: string[]][] = [
  ['output reached 12,500 t', '12,500 t = 12500 t exact'],
  ['it cost $17 million', '$17 million = 17000000 USD exact'],
  ['paid 4.5 US cents/kWh', '4.5 US cents/kWh = 0.045 USD/(kW.h) exact'],
  ['prices of €214 ± 48 each', '€214 ± 48 = 214 EUR exact'],
  ['sold at $0.12-0.13/W', '$0.12-0.13/W = 0.12..0.13 USD/W range'],
  ['delivers 142 GWh a year', '142 GWh a year = 142 GW.h/a exact'],
  ['grew to 3 GW a year later', '3 GW = 3 GW exact'],
  ['a ten-week stop', 'ten-week = 10 wk exact'],
  ['two hundred and six mines', 'two hundred and six = 206 1 exact'],
  ['half a million jobs', 'half a million = 500000 1 exact'],
  ['seven hundred thousand and twelve', 'seven hundred thousand and twelve = 700012 1 exact'],
  ['minus sixty point two', 'minus sixty point two = -60.2 1 exact'],
  ['nearly two-thirds of demand', 'two-thirds = 66.67 % approx'],
  ['rose by a third', 'a third = 33.33 % exact'],
  ['one in five plants', 'one in five = 20 % exact'],
  ['just under half of it', 'half = ..50 % at_most'],
  ['output doubled', 'doubled = 2 1 exact'],
  ['fell by another tenth', 'another tenth = 10 % exact'],
  ['more than 300 sites', '300 = 300.. 1 at_least'],
  ['8% more than the 41,600 t', '8% = 8 % exact', '41,600 t = 41600 t exact'],
  ['no more than 65%', '65% = ..65 % at_most'],
  ['aged 50 or over', '50 = 50.. 1 at_least'],
  ['less than a year', 'a year = ..1 a at_most'],
  ['around 80% of one and 60% of two', '80% = 80 % approx', 'one = 1 1 exact', '60% = 60 % exact', 'two = 2 1 exact'],
  ['at least 10% mined, 40% processed', '10% = 10.. % at_least', '40% = 40.. % at_least'],
  ['between 345.5 and 446 GW', '345.5 and 446 GW = 345.5..446 GW range'],
  ['rose from 25% to 50%', '25% = 25 % exact', '50% = 50 % exact'],
  ['from 100 to 1000 g of salt', '100 to 1000 g = 100..1000 g range'],
  ['held 66, 26.5 and 9.5 GW', '66 = 66 GW exact', '26.5 = 26.5 GW exact', '9.5 GW = 9.5 GW exact'],
  ['5.3 points; 95% CI 2.1 to 8.5', '5.3 points = 5.3 1 exact', '95% = 95 % exact', '2.1 to 8.5 = 2.1..8.5 1 range'],
  ['23 m (95% CI 3 to 43)', '23 m = 23 m exact', '95% = 95 % exact', '3 to 43 = 3..43 m range'],
  ['OR 2.30, 95% CI', '2.30 = 2.3 1 exact', '95% = 95 % exact'],
  ['p < 0.05', '0.05 = ..0.05 1 at_most'],
  ['a change of −0.4 to 6.4', '−0.4 to 6.4 = -0.4..6.4 1 range'],
  ['randomized 1:1', '1:1 = 1 1 exact'],
  ['1.5 × 10^6 kg', '1.5 × 10^6 kg = 1500000 kg exact'],
  ['5 km s−1', '5 km s−1 = 5 km/s exact'],
  ['was $12,700, a quarter', '$12,700 = 12700 USD exact', 'a quarter = 25 % exact'],
  ['grew by 0.5 percentage points to 23.4%', '0.5 percentage points = 0.5 % exact', '23.4% = 23.4 % exact'],
  ['grew by 5 to 10%', '5 to 10% = 5..10 % range'],
  ['a three- to sevenfold rise', 'three- to sevenfold = 3..7 1 range'],
  ['tens of millions of cells', 'tens of millions = 20000000..90000000 1 approx'],
  ['3%-4% more', '3%-4% = 3..4 % range'],
  ['$0.21 kWh−1', '$0.21 kWh−1 = 0.21 USD/(kW.h) exact'],
  ['by mid-2026', '2026 = 2026 date exact'],
  ['on 1 August 2023', '1 August 2023 = 2023 date exact'],
  ['in the 1990s', '1990s = 1990..1999 date range'],
  ['between March 2021 and June 2023', 'March 2021 and June 2023 = 2021..2023 date range'],
  ['it came second', 'second = 2 1 exact'],
  ['45 in 2023', '45 = 45 1 exact', '2023 = 2023 date exact'],
];

const empty = ['a family of metals', 'the F-35 and the Nd2Fe14B phase', 'COVID-19 and CO2', 'nothing at all'];

describe('English amounts', () => {
  test.each(read)('%s', (text, ...readings) => {
    expect(shown(text, 'en')).toEqual(readings);
  });
  test.each(empty)('nothing in %s', (text) => {
    expect(shown(text, 'en')).toEqual([]);
  });
});
