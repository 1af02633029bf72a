import { describe, expect, test } from 'vitest';
import { buildPipeline, paperOf, runAll } from '../build-pipeline.ts';

const pipeline = buildPipeline();
const findingsIn = (format: 'txt' | 'md' | 'html', text: string) => runAll(pipeline, [paperOf('p', format, text)]).findings;

describe('papers that are not as they should be', () => {
  test('missing cells take no part in a total', () => {
    const text = [
      '# Tin in four countries',
      'Table 1. Tin production (tonnes)',
      '| Country | 2020 | 2021 |\n| --- | --- | --- |\n| Peru | 20 | 27 |\n| Bolivia | – | 19 |\n| Brazil | 17 | |\n| Total | 37 | 46 |',
    ].join('\n\n');
    expect(findingsIn('md', text)).toEqual([]);
  });

  test('merged cells stand for every row that they cover', () => {
    const rows =
      '<tr><td rowspan="2">Peru</td><td>2020</td><td>20</td></tr><tr><td>2021</td><td>27</td></tr><tr><td colspan="2">n/a</td><td></td></tr>';
    const text = `<h1>Tin</h1><table><caption>Table 1. Tin production (tonnes)</caption><tr><th>Country</th><th>Year</th><th>Output</th></tr>${rows}</table>`;
    expect(findingsIn('html', text)).toEqual([]);
  });

  test('of two units, one in the caption and one in the heading, a slip against the text is told once', () => {
    const text = [
      '铜业概况',
      '一、产量',
      '2021年智利的铜产量为562.5万吨。',
      '表1　各国铜产量（单位：万吨）\n国家\t2020年产量/吨\t2021年产量/吨\n智利\t573.3\t562.5\n秘鲁\t215.4\t229.9',
    ].join('\n\n');
    expect(findingsIn('txt', text).filter(({ code }) => code !== 'unit-scale')).toEqual([]);
    expect(findingsIn('txt', text).length).toBeLessThanOrEqual(1);
  });

  test('a paper that lists itself gives its figures no second origin', () => {
    const text =
      'Copper supply reviewed again\n\nAda Moss, 2023\n\n1. Output\n\nChile produced 5.6 million tonnes of copper in 2021 [1].\n\nReferences\n\n[1] Moss A. Copper supply reviewed again. 2023.\n';
    const { facts, findings } = runAll(pipeline, [paperOf('p', 'txt', text)]);
    expect(findings).toEqual([]);
    expect(facts.map(({ n_origins }) => n_origins)).toEqual(facts.map(() => 1));
    expect(facts.length).toBeGreaterThan(0);
  });
});
