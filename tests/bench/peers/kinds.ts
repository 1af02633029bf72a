/** What a text states: numbers with the written multiplier applied, a UCUM unit or ISO 4217 code, and how the numbers are meant. */
export interface Stated {
  numbers: number[];
  unit: string;
  shape: 'exact' | 'range' | 'at_least' | 'at_most' | 'approx';
}

export interface Kind {
  kind: string;
  zh: [text: string, ...stated: string[]][];
  en: [text: string, ...stated: string[]][];
}

/** `12000 t`, `3..7 %` (range), `40.. t` (at least), `..40 %` (at most), `~5 kg` (about). */
export function parseStated(written: string): Stated {
  const [amount = '', unit = '1'] = written.split(' ');
  const [low = '', high] = amount.replace('~', '').split('..');
  const numbers = [low, high].filter((part) => part !== undefined && part !== '').map(Number);
  if (amount.startsWith('~')) return { numbers, unit, shape: 'approx' };
  if (high === undefined) return { numbers, unit, shape: 'exact' };
  return { numbers, unit, shape: low === '' ? 'at_most' : high === '' ? 'at_least' : 'range' };
}

/** Sentences of the kinds that papers on industry and policy are full of; each holds what stands behind it and nothing else. */
export const kinds: readonly Kind[] = [
  {
    kind: 'a number and its unit',
    zh: [
      ['该厂生产水泥850吨。', '850 t'],
      ['库存占12.5%。', '12.5 %'],
      ['大坝高45米。', '45 m'],
      ['造价为3200美元。', '3200 USD'],
    ],
    en: [
      ['The kiln made 850 tonnes of cement.', '850 t'],
      ['Stocks were 12.5% of that.', '12.5 %'],
      ['The dam is 45 m high.', '45 m'],
      ['It cost $3,200.', '3200 USD'],
    ],
  },
  {
    kind: 'numerals in words',
    zh: [
      ['仓库里存有三千四百万吨水泥。', '34000000 t'],
      ['用工两万五千人。', '25000 1'],
      ['增长十七点三个百分点。', '17.3 %'],
      ['亏损百分之二点五。', '2.5 %'],
    ],
    en: [
      ['It made two hundred and six tonnes.', '206 t'],
      ['The loss was twelve percent.', '12 %'],
      ['Thirty-five kilns were closed.', '35 1'],
      ['They paid half a million dollars.', '500000 USD'],
    ],
  },
  {
    kind: 'scale words and damaged digits',
    zh: [
      ['出口额为3 000万美元。', '30000000 USD'],
      ['产量达1.5万吨。', '15000 t'],
      ['投资１２，５００元。', '12500 CNY'],
      ['耗资2.3亿元。', '230000000 CNY'],
    ],
    en: [
      ['Exports were worth $30 million.', '30000000 USD'],
      ['It made 1.5 thousand tonnes.', '1500 t'],
      ['They sold 12 500 t of lime.', '12500 t'],
      ['The bill came to US$2.3bn.', '2300000000 USD'],
    ],
  },
  {
    kind: 'fractions and multiples',
    zh: [
      ['其中七成用于出口。', '70 %'],
      ['产量翻了一番。', '2 1'],
      ['三分之一的窑炉停产。', '33.3333 %'],
      ['价格是去年的3.5倍。', '3.5 1'],
    ],
    en: [
      ['Three-fifths of the lime was exported.', '60 %'],
      ['Output doubled.', '2 1'],
      ['One third of the kilns stood idle.', '33.3333 %'],
      ['The price was 3.5 times that of coal.', '3.5 1'],
    ],
  },
  {
    kind: 'ranges',
    zh: [
      ['成本为40~50亿元。', '4000000000..5000000000 CNY'],
      ['工期为10至15年。', '10..15 a'],
      ['含量在30%~40%之间。', '30..40 %'],
      ['用量增加3-7吨。', '3..7 t'],
    ],
    en: [
      ['It takes between 5 and 10 kg.', '5..10 kg'],
      ['The share is 32–35%.', '32..35 %'],
      ['The works cost $40 to 50 million.', '40000000..50000000 USD'],
      ['They waited 10 to 15 years.', '10..15 a'],
    ],
  },
  {
    kind: 'bounds',
    zh: [
      ['库存不足40%。', '..40 %'],
      ['产量逾3万吨。', '30000.. t'],
      ['至少需要5吨石灰。', '5.. t'],
      ['占80%以上。', '80.. %'],
    ],
    en: [
      ['Stocks were less than 40%.', '..40 %'],
      ['Output was more than 3,000 t.', '3000.. t'],
      ['It needs at least 5 kg.', '5.. kg'],
      ['The kiln holds up to 90 t.', '..90 t'],
    ],
  },
  {
    kind: 'about',
    zh: [
      ['产量约为120吨。', '~120 t'],
      ['价格在500元左右。', '~500 CNY'],
      ['近半数出口。', '~50 %'],
      ['大概有6吨。', '~6 t'],
    ],
    en: [
      ['Output was roughly 120 t.', '~120 t'],
      ['It sold at about $500.', '~500 USD'],
      ['Nearly half was exported.', '~50 %'],
      ['Some 6 tonnes were left.', '~6 t'],
    ],
  },
  {
    kind: 'lists with one unit',
    zh: [
      ['甲乙两厂分别生产12、15万吨。', '120000 t', '150000 t'],
      ['三地分别占12%、15%和18%。', '12 %', '15 %', '18 %'],
    ],
    en: [
      ['The kilns made 12, 15 and 18 t respectively.', '12 t', '15 t', '18 t'],
      ['They held 12% and 15% of it.', '12 %', '15 %'],
    ],
  },
  {
    kind: 'units of the trade',
    zh: [
      ['均价为480元/吨。', '480 CNY/t'],
      ['装机容量为3万千瓦。', '30000 kW'],
      ['占地52公頃。', '52 har'],
      ['单位能耗为96 kWh/t。', '96 kW.h/t'],
    ],
    en: [
      ['Lime sold at US$48/t.', '48 USD/t'],
      ['The plant has 30 MW.', '30 MW'],
      ['The quarry covers 52 ha.', '52 har'],
      ['Energy use is 96 kWh/t.', '96 kW.h/t'],
    ],
  },
  {
    kind: 'a number with a citation raised behind it',
    zh: [
      ['库存为250⁹吨。', '250 t'],
      ['库存占42%²。', '42 %'],
    ],
    en: [
      ['Stocks were 250⁹ tonnes.', '250 t'],
      ['Stocks were 42%² of that.', '42 %'],
    ],
  },
  {
    kind: 'numbers that state nothing',
    zh: [['见表3和图12。'], ['第14017号公告未作说明[12]。'], ['采用F-35和5G的部件。'], ['“十四五”以来情况未变（2021年）。']],
    en: [
      ['See Table 3 and Fig. 12.'],
      ['The grant No. 14017 paid for it [12].'],
      ['Parts of the F-35 and of COVID-19 tests.'],
      ['Nothing has changed since 2021.'],
    ],
  },
];
