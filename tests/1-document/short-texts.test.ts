import { expect, it } from 'vitest';
import { outline, read } from './support.ts';

it.each([
  '2023年锡产量为21万吨，占全球的70%',
  'Output rose to 12 Mt in 2020',
  '2 mines closed',
  '1 in 5 plants closed',
  '3/4',
  '12',
  '约占三分之一',
  'Published estimates for 2020 range from 3 to 5 Mt',
])('takes a lone line for running text: %s', (text) => {
  expect(outline(read('txt', text))).toEqual([`paragraph: ${text}`]);
});

it('takes the title of a page that has no heading for one', () => {
  expect(outline(read('html', '<title>Tin &amp; lead</title><p>Tin fell by 3%.</p>'))).toEqual([
    'title: Tin & lead',
    'paragraph: Tin fell by 3%.',
  ]);
});

it('keeps the items of a list apart', () => {
  expect(outline(read('md', '- The first group had 12 members in five small towns\n- 14 members left'))).toHaveLength(2);
});

it('does not take repeated cells for running heads', () => {
  const cells = Array.from({ length: 30 }, (_, row) => `1,${200 + row}\n\nno change\n\n`).join('');
  expect(read('txt', cells).blocks.every(({ kind }) => kind !== 'furniture')).toBe(true);
});

it('tells title, names and text apart where no line is empty between them', () => {
  expect(
    outline(
      read(
        'txt',
        'Rising water, falling rents: flats by the river after 2010\nLena Ito, Paul Brück\nUniversity of Westhaven\n\nRents by the river fell by 8% after the flood of 2013, and they have\nnot come back: in 2019 they were still 5% below the level of\n2012.\n\nWhy this matters\n\nAbout 12,000 flats stand below the line. Their owners pay EUR 3.1\nmillion a year in premiums.',
      ),
    ),
  ).toEqual([
    'title: Rising water, falling rents: flats by the river after 2010',
    'front: Lena Ito, Paul Brück',
    'front: University of Westhaven',
    'paragraph: Rents by the river fell by 8% after the flood of 2013, and they have not come back: in 2019 they were still 5% below the level of 2012.',
    'heading: Why this matters',
    'paragraph: About 12,000 flats stand below the line. Their owners pay EUR 3.1 million a year in premiums.',
  ]);
  expect(
    outline(
      read('txt', '铅锌行业年度报告\n2022年，全国精炼铅产量781万吨。其中再生铅产量285\n万吨，占比36.5%。\n一、生产\n锌产量680万吨。'),
    ),
  ).toEqual([
    'title: 铅锌行业年度报告',
    'paragraph: 2022年，全国精炼铅产量781万吨。其中再生铅产量285万吨，占比36.5%。',
    'heading: 一、生产',
    'paragraph: 锌产量680万吨。',
  ]);
});

it('reads an aligned table that nothing announces', () => {
  const document = read(
    'txt',
    'Supply was 737 kt in 2022, and the market had a surplus of 17 kt.\n\n    Country        Mine output (kt Li)      Reserves (Mt Li)\n                   2021         2022        2022\n    Australia      55.3         61.0        6.2\n    Chile          28.3         39.0        9.3\n\nPrices halved.',
  );
  expect(document.tables).toMatchObject([
    {
      headerRows: 2,
      columns: [['Country'], ['Mine output (kt Li)', '2021'], ['Mine output (kt Li)', '2022'], ['Reserves (Mt Li)', '2022']],
    },
  ]);
});
