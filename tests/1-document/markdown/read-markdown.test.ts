import { expect, it } from 'vitest';
import { outline, read } from '../support.ts';

const paper = `# Wind farms: *what* they cost

A. Poe, B. Qui

**Abstract:** Costs fell by 55% in ten years, to $36.2 \\%$ of the first.

**1. Introduction**

Offshore wind supplied 3~4% of power[^1]; the cost is \\$3,100 and some 2.1 &plusmn; 0.3 times
the **onshore** one (see [Table 1](#t1)) or 10<sup>3</sup> units of

![](images/12ab.jpg)

Figure 1. Costs

energy. It reached ~90% of plan.

Table 1. Costs of wind power, $/MWh

|  | 2011 | | 2021 | |
|---|---|---|---|---|
|  | mean | SD | mean | SD |
| **Onshore** | | | | |
| Europe | 88 | 9 | 42 | 5 |
| **Offshore** | | | | |
| Europe | 171 | 22 | 77 | 9 |

*Note:* SD is over projects.

<table><tr><td rowspan="2">国</td><td colspan="2">产量</td></tr><tr><td>2019</td><td>2020</td></tr><tr><td>甲</td><td>1&nbsp;200</td><td>&lt;5</td></tr></table>

1. First, 12 turbines stopped.
2. Then 14 did.

[^1]: Poe, A. (2020). Wind. Energy, 3.

**References**

- Poe, A. (2021). Costs at sea. Wind J. 3, 1–9.
- Qui, B. (2022). More costs. Wind J. 4.
`;

it('reads a paper in Markdown', () => {
  const document = read('md', paper);
  expect(outline(document)).toEqual([
    'title: Wind farms: what they cost',
    'front: A. Poe, B. Qui',
    'heading: Abstract:',
    'paragraph: Costs fell by 55% in ten years, to 36.2 % of the first.',
    'heading: 1. Introduction',
    'paragraph: Offshore wind supplied 3~4% of power[1]; the cost is $3,100 and some 2.1 ± 0.3 times the onshore one (see Table 1) or 103 units of energy. It reached ~90% of plan.',
    'caption: Figure 1. Costs',
    'caption: Table 1. Costs of wind power, $/MWh',
    'table-note: Note: SD is over projects.',
    'paragraph: First, 12 turbines stopped.',
    'paragraph: Then 14 did.',
    'footnote: Poe, A. (2020). Wind. Energy, 3.',
    'heading: References',
    'reference: Poe, A. (2021). Costs at sea. Wind J. 3, 1–9.',
    'reference: Qui, B. (2022). More costs. Wind J. 4.',
  ]);
  expect(document.tables).toMatchObject([
    {
      label: 'Table 1',
      unit: '$/MWh',
      headerRows: 2,
      columns: [[], ['2011', 'mean'], ['2011', 'SD'], ['2021', 'mean'], ['2021', 'SD']],
      rows: [[], [], ['Onshore'], ['Onshore', 'Europe'], ['Offshore'], ['Offshore', 'Europe']],
    },
    { label: null, headerRows: 2, columns: [['国'], ['产量', '2019'], ['产量', '2020']] },
  ]);
  expect(document.blocks.filter(({ kind }) => kind === 'cell').map(({ text }) => text.text)).toContain('1 200');
  expect(document.references.map(({ key }) => key)).toEqual(['p#Table 1', 'p#[1]@1', 'p#Poe-2021', 'p#Qui-2022']);
});

it('reads entries that are lines of one paragraph', () => {
  const document = read(
    'md',
    '# T\n\nTin fell by 12 % in the year 2019 and rose by 3 % in the year 2020.\n\n## References\n\nMoss, A. (2014). Tin at\nsea. Ports, 3.\nPike, D. (2015). Lead. Ports, 4.\n\nNote: nothing more.',
  );
  expect(outline(document).slice(-3)).toEqual([
    'reference: Moss, A. (2014). Tin at sea. Ports, 3.',
    'reference: Pike, D. (2015). Lead. Ports, 4.',
    'paragraph: Note: nothing more.',
  ]);
});
