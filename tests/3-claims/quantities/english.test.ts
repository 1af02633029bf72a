import { describe, expect, test } from 'vitest';
import { shown } from './reader.ts';

const read: [text: string, ...readings: string[]][] = [
  ['output reached 12,500 t', '12,500 t = 12500 t exact'],
  ['it cost $17 million', '$17 million = 17000000 USD exact'],
  ['paid 4.5 US cents/kWh', '4.5 US cents/kWh = 0.045 USD/(kW.h) exact'],
  ['prices of €351 ± 27 each', '€351 ± 27 = 351 EUR exact'],
  ['sold at $1.4-1.7/m2', '$1.4-1.7/m2 = 1.4..1.7 USD/m2 range'],
  ['burns 88 kt a month', '88 kt a month = 88 kt/mo exact'],
  ['grew to 3 GW a year later', '3 GW = 3 GW exact'],
  ['a nine-day strike', 'nine-day = 9 d exact'],
  ['two hundred and six mines', 'two hundred and six = 206 1 exact'],
  ['half a million jobs', 'half a million = 500000 1 exact'],
  ['seven hundred thousand and twelve', 'seven hundred thousand and twelve = 700012 1 exact'],
  ['minus eleven point seven', 'minus eleven point seven = -11.7 1 exact'],
  ['nearly two-thirds of demand', 'two-thirds = 66.67 % approx'],
  ['cut by a sixth', 'a sixth = 16.67 % exact'],
  ['two in seven trucks', 'two in seven = 28.57 % exact'],
  ['just under half of it', 'half = ..50 % at_most'],
  ['output doubled', 'doubled = 2 1 exact'],
  ['grew by another eighth', 'another eighth = 12.5 % exact'],
  ['more than 300 sites', '300 = 300.. 1 at_least'],
  ['7% more than the 52,300 L sold', '7% = 7 % exact', '52,300 L = 52300 L exact'],
  ['no more than 37%', '37% = ..37 % at_most'],
  ['aged 50 or over', '50 = 50.. 1 at_least'],
  ['less than a month', 'a month = ..1 mo at_most'],
  ['around 31% of one and 17% of two', '31% = 31 % approx', 'one = 1 1 exact', '17% = 17 % exact', 'two = 2 1 exact'],
  ['at least 12 kg sown, 45 kg grown', '12 kg = 12.. kg at_least', '45 kg = 45.. kg at_least'],
  ['between 12.5 and 19 km', '12.5 and 19 km = 12.5..19 km range'],
  ['rose from 25% to 50%', '25% = 25 % exact', '50% = 50 % exact'],
  ['from 150 to 900 mg of salt', '150 to 900 mg = 150..900 mg range'],
  ['held 66, 26.5 and 9.5 GW', '66 = 66 GW exact', '26.5 = 26.5 GW exact', '9.5 GW = 9.5 GW exact'],
  ['7.7 points; 90% CI 3.3 to 12.1', '7.7 points = 7.7 1 exact', '90% = 90 % exact', '3.3 to 12.1 = 3.3..12.1 1 range'],
  ['61 km (95% CI 50 to 72)', '61 km = 61 km exact', '95% = 95 % exact', '50 to 72 = 50..72 km range'],
  ['OR 2.30, 95% CI', '2.30 = 2.3 1 exact', '95% = 95 % exact'],
  ['p < 0.02', '0.02 = ..0.02 1 at_most'],
  ['a change of −1.9 to 3.6', '−1.9 to 3.6 = -1.9..3.6 1 range'],
  ['mixed 4:1', '4:1 = 4 1 exact'],
  ['1.5 × 10^6 kg', '1.5 × 10^6 kg = 1500000 kg exact'],
  ['83 km s−1', '83 km s−1 = 83 km/s exact'],
  ['was $12,700, a quarter', '$12,700 = 12700 USD exact', 'a quarter = 25 % exact'],
  ['grew by 0.5 percentage points to 23.4%', '0.5 percentage points = 0.5 % exact', '23.4% = 23.4 % exact'],
  ['grew by 5 to 10%', '5 to 10% = 5..10 % range'],
  ['a three- to sevenfold rise', 'three- to sevenfold = 3..7 1 range'],
  ['hundreds of thousands of cells', 'hundreds of thousands = 200000..900000 1 approx'],
  ['13%-14% more', '13%-14% = 13..14 % range'],
  ['$0.21 kWh−1', '$0.21 kWh−1 = 0.21 USD/(kW.h) exact'],
  ['by mid-2026', '2026 = 2026 date exact'],
  ['on 9 October 2017', '9 October 2017 = 2017 date exact'],
  ['in the 1870s', '1870s = 1870..1879 date range'],
  ['between May 2014 and July 2016', 'May 2014 and July 2016 = 2014..2016 date range'],
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
