import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { type HeshuData, remarkHeshu } from '../../src/run/remark-heshu.ts';

const text =
  '\ufeff# 𬬭与锡\n\n2023年中国锡产量约为6.8万吨[1]。\n\nIn 2023 the mine made **300 tonnes** of ore.\n\n## 参考文献\n\n[1] 矿业局. 锡的数字. 2024.\n';

test('claims are put on the file, their places slice to what they say, and the tree is let be', async () => {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkHeshu);
  const tree = processor.parse(text);
  const before = JSON.stringify(tree);
  const file = new VFile({ value: text, path: 'notes/tin.md' });
  expect(JSON.stringify(await processor.run(tree, file))).toBe(before);
  const { claims, references, coverage } = file.data['heshu'] as HeshuData;
  const characters = Array.from(text).slice(1);
  expect(claims.map(({ exact, span }) => [exact, characters.slice(span.start, span.end).join('')])).toEqual([
    ['6.8万吨', '6.8万吨'],
    ['300 tonnes', '300 tonnes'],
  ]);
  expect(claims[0]).toMatchObject({ source: { id: 'tin' }, quantity: { unit: 't' } });
  expect(references).toHaveLength(1);
  expect(coverage.claims).toBe(2);
});
