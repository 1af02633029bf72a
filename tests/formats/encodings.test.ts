import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadPaper } from '../../src/formats/load-paper.ts';
import { buildPipeline, paperOf } from '../build-pipeline.ts';
import { encode } from './encode.ts';
import { limits, load, sample } from './load.ts';

const pipeline = buildPipeline();
const simplified = readFileSync(sample('cobalt-zh.md'), 'utf8');
const traditional = `臺灣風電的產量與成本

摘要：本文說明2020年至2024年離岸風電的發展。2024年裝置容量為2.6百萬瓩，比2023年增加31.5%。

一、現況

根據經濟部的統計，2024年發電量達到86.5億度，占總發電量的3%；其中離岸風電占72%。全年投資約為1 200億元，從業人員超過8 500人。

二、成本

每度電的成本由2020年的5.8元降至2024年的4.1元，減少29.3%。業界預計到2030年將低於3元。
`;

describe.each([
  ['gb18030', simplified],
  ['utf-16le', simplified],
  ['utf-16be', simplified],
  ['big5', traditional],
  ['utf-16le', traditional],
] as const)('%s', (encoding, text) => {
  test('yields the same claims as UTF-8, with a stated confidence', async () => {
    const loaded = await load('paper.md', encode(encoding, text));
    expect(loaded.encoding).toEqual({ name: encoding, confidence: expect.closeTo(0.85, 0) });
    expect(loaded.encoding!.confidence).toBeGreaterThan(0.5);
    const claims = pipeline.read({ ...loaded, id: 'p', path: 'p.md', sha256: paperOf('p', 'md', text).sha256 }).claims;
    expect(claims.length).toBeGreaterThan(5);
    expect(claims).toEqual(pipeline.read(paperOf('p', 'md', text)).claims);
  });
});

test('the encoding that somebody names is taken as it is, and told where it is wrong', async () => {
  const bytes = encode('big5', traditional);
  expect(await loadPaper(bytes, 'a.txt', limits, 'big5')).toMatchObject({ text: traditional, encoding: { name: 'big5', confidence: 1 } });
  expect(await loadPaper(new TextEncoder().encode('12%。'), 'a.txt', limits, 'utf-16le')).not.toMatchObject({ text: '12%。' });
  expect(await loadPaper(Uint8Array.of(0x61, 0xff, 0xff), 'a.txt', limits, 'utf-8')).toMatchObject({
    error: expect.stringMatching(/sources\.json/),
  });
});
