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
