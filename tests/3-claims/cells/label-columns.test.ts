import { expect, test } from 'vitest';
import { buildPipeline, paperOf } from '../../build-pipeline.ts';

const pipeline = buildPipeline();
const read = (head: string, cell: string) => {
  const table = `Table 1. Copper output\n\n| Country | ${head} | Output in 2020 (t) |\n| --- | --- | --- |\n| Chile | ${cell} | 5,700 |\n| Peru | 3.2 | 2,150 |\n`;
  return pipeline.read(paperOf('p', 'md', `# Copper\n\nCopper is mined in both.\n\n${table}`));
};
const figures = (head: string, cell: string) => read(head, cell).claims.map(({ exact }) => exact);

test.each(['Section', 'Page', 'No.', '章节', '序号', '页码'])('what stands under %s is a label', (head) => {
  expect(figures(head, '2.1')).toEqual(['5,700', '2,150']);
  expect(read(head, '2.1').coverage.skipped.map(({ text, reason }) => `${text} ${reason}`)).toEqual(
    expect.arrayContaining(['2 label', '3 label']),
  );
});

test('other heads are those of figures, and so are figures with a unit', () => {
  expect(figures('Price index', '2.1')).toEqual(['2.1', '5,700', '3.2', '2,150']);
  expect(figures('Number', '2.1 t')).toContain('2.1 t');
});
