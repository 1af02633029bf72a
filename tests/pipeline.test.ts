import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Overdue, decodeText, formatOf } from '../src/pipeline.ts';
import type { PaperInput } from '../src/pipeline.ts';
import { orderRecords } from '../src/publish/order-records.ts';
import { buildPipeline, paperOf, runAll } from './build-pipeline.ts';
import type { Outcome } from './build-pipeline.ts';
import { faultsOf } from './find-faults.ts';

const pipeline = buildPipeline();
const cases = join(import.meta.dirname, 'golden/cases');
const corpus: PaperInput[] = readdirSync(cases).flatMap((name) =>
  readdirSync(join(cases, name)).flatMap((file) => {
    const format = formatOf(file);
    return format ? [paperOf(file.slice(0, file.lastIndexOf('.')), format, readFileSync(join(cases, name, file), 'utf8'))] : [];
  }),
);
const bytesOf = (outcome: Outcome): string => JSON.stringify(orderRecords(outcome.papers, outcome));
const read = (text: string, format: PaperInput['format'] = 'txt') => pipeline.read(paperOf('p', format, text));

describe('a small mixed corpus', () => {
  const outcome = runAll(pipeline, corpus);

  test('holds papers, claims, findings and facts enough to speak of', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(9);
    expect(outcome.papers.flatMap(({ claims }) => claims).length).toBeGreaterThan(50);
    expect(outcome.findings.length).toBeGreaterThanOrEqual(3);
  });

  test('keeps every promise of the contract', () => expect(faultsOf(corpus, outcome)).toEqual([]));

  test('gives the same bytes again, whatever the order of the papers', () => {
    expect(bytesOf(runAll(pipeline, corpus))).toBe(bytesOf(outcome));
    expect(bytesOf(runAll(pipeline, corpus.toReversed()))).toBe(bytesOf(outcome));
  });

  test('is the same whether the papers were run at once or some of them first', () => {
    const [some, rest] = [corpus.slice(0, 4), corpus.slice(4)];
    runAll(pipeline, some);
    const read = [...some, ...rest].map((input) => pipeline.read(input));
    pipeline.check(read.slice(0, 4));
    expect(bytesOf({ papers: read, ...pipeline.check(read) })).toBe(bytesOf(outcome));
  });

  test('keeps its findings when a paper joins that says nothing new, and when one joins that is of something else', () => {
    const idsOf = ({ findings }: Outcome) => findings.map(({ id }) => id).sort();
    const copies = corpus.slice(0, 3).map((paper) => paperOf(`${paper.id}-again`, paper.format, paper.text));
    const other = paperOf('other', 'txt', 'Notes on bees.\n\nPoland kept 2.1 million hives in 2019.\n');
    const before = idsOf(outcome);
    for (const joined of [...copies, other]) expect(idsOf(runAll(pipeline, [...corpus, joined]))).toEqual(expect.arrayContaining(before));
    expect(idsOf(runAll(pipeline, [...corpus, other]))).toEqual(before);
  });

  test.each(corpus.map(({ id }) => id))('claim ids of %s survive a paragraph inserted above', (id) => {
    const { format, text } = corpus.find((paper) => paper.id === id)!;
    if (format !== 'txt' && format !== 'md' && format !== 'html') throw new Error(format);
    const above = { txt: '\n\n一、\n\n', md: '\n\n', html: '<h2>' }[format];
    const at = text.indexOf(above.startsWith('<') ? above : '\n\n');
    const added = {
      txt: '\n\nNo figure stands in this paragraph, which was added later.',
      md: '\n\nNo figure stands here.',
      html: '<p>No figure.</p>',
    }[format];
    const longer = text.slice(0, at) + added + text.slice(at);
    const ids = (input: string) => pipeline.read(paperOf(id, format, input)).claims.map((claim) => claim.id);
    expect(at).toBeGreaterThan(0);
    expect(ids(longer)).toEqual(ids(text));
  });
});

describe('places', () => {
  const encoder = new TextEncoder();
  const texts: [what: string, format: PaperInput['format'], text: string, starts: string[]][] = [
    ['astral characters', 'txt', '𬬭与𬭊的关系：中国产量为3.5万吨，𝑝值之外另有12家企业。', ['12 3.5万吨', '24 12家']],
    ['CRLF', 'txt', 'Supply\r\n\r\nChile produced 5.3 million\r\ntonnes of copper in 2022.\r\n', ['25 5.3 million\r\ntonnes']],
    ['entities', 'html', '<p>產值為&nbsp;<b>6,200</b>&nbsp;億元，占比&gt;&#52;0%。</p>', ['15 6,200</b>&nbsp;億元', '39 &#52;0%']],
    ['a byte order mark', 'txt', '\ufeff中国的铜产量为562万吨。', ['7 562万吨']],
  ];

  test.each(texts)('%s', (_, format, text, starts) => {
    const decoded = decodeText(encoder.encode(text));
    if (!('text' in decoded)) throw new Error(decoded.error);
    const input = paperOf('p', format, decoded.text);
    const outcome = runAll(pipeline, [input]);
    expect(outcome.papers[0]!.claims.map(({ span, exact }) => `${span.start} ${exact}`)).toEqual(starts);
    expect(faultsOf([input], outcome)).toEqual([]);
  });

  test('a number that a page break parts has the parts that make it up', () => {
    const [claim] = read('一、出口\n\n2023年中国出口钨品1.8\n                                  · 15 ·\n\n2万吨，同比下降9.1%。\n').claims;
    expect(claim?.quantity.amount).toBe('18200');
    expect(claim?.span.parts?.length).toBeGreaterThanOrEqual(2);
  });

  test('equal sentences have claims with ids of their own', () => {
    const ids = read('产量为3万吨。\n\n产量为3万吨。\n\n产量为3万吨。').claims.map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });
});

describe('generated texts', () => {
  const piece = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        '中国',
        '美国',
        'Chile',
        '产量',
        '出口额',
        'production',
        'copper',
        '稀土',
        '占全球',
        '同比增长',
        'exports',
        '全球',
        '𬬭',
        '𝑝',
      ),
    },
    {
      weight: 4,
      arbitrary: fc.oneof(
        fc.integer({ min: 0, max: 99_999 }).map(String),
        fc.integer({ min: 1, max: 99_999 }).map((value) => (value / 100).toFixed(2)),
      ),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        '万吨',
        '吨',
        ' tonnes',
        '%',
        '亿美元',
        ' million',
        '年',
        '家',
        '个',
        ' kg',
        '‰',
        '℃',
        '倍',
        '元/吨',
        ' km²',
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '约',
        '超过',
        '不足',
        'about ',
        'more than ',
        '以上',
        '—',
        '~',
        '至',
        ' to ',
        '±',
        '（',
        '）',
        '(',
        ')',
        '为',
        ' was ',
      ),
    },
    { weight: 2, arbitrary: fc.constantFrom('。', '，', '. ', ', ', '；', '：', ' ', '　', '、') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '\n',
        '\n\n',
        '\r\n',
        '\t',
        '|',
        '[1]',
        '①',
        '<sup>[2]</sup>',
        '&nbsp;',
        '&lt;',
        '&#x4e2d;',
        '<b>',
        '</b>',
        '**',
        '$',
        '\\',
        '表1',
        'Table 2',
        '# ',
        '参考文献\n',
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom('三', '十', '百万', 'two', 'half', '七成', '两倍', '2022年', 'in 2021', '第三', '１２', '①') },
  );
  const papers = fc.array(
    fc.record({
      format: fc.constantFrom('txt' as const, 'md' as const, 'html' as const),
      text: fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join('')),
    }),
    { minLength: 1, maxLength: 3 },
  );

  test('keep every promise of the contract and give the same bytes again', () => {
    fc.assert(
      fc.property(papers, (drafts) => {
        const inputs = drafts.map(({ format, text }, index) => paperOf(`p${index}`, format, text));
        const outcome = runAll(pipeline, inputs);
        expect(faultsOf(inputs, outcome)).toEqual([]);
        expect(bytesOf(runAll(pipeline, inputs.toReversed()))).toBe(bytesOf(outcome));
      }),
      { numRuns: 120, seed: 20_26 },
    );
  });
});

describe('the search for faults bites', () => {
  const input = paperOf('p', 'txt', '2021年智利的铜产量为562万吨。2022年智利的铜产量为533万吨。');
  const sound = runAll(pipeline, [input]);
  const broken = (change: (outcome: Outcome) => void): string[] => {
    const copy = structuredClone(sound);
    change(copy);
    return faultsOf([input], copy);
  };

  test('a sound outcome has none', () => expect(broken(() => undefined)).toEqual([]));

  test.each<[string, (outcome: Outcome) => void, RegExp]>([
    ['a claim moved by one', ({ papers: [paper] }) => paper!.claims[0]!.span.start--, /not what stands at its place/],
    ['an id used twice', ({ papers: [paper] }) => (paper!.claims[1]!.id = paper!.claims[0]!.id), /stands twice/],
    ['an unknown modality', ({ papers: [paper] }) => Object.assign(paper!.claims[0]!, { modality: 'wish' }), /claim modality/],
    [
      'a reference that is not there',
      ({ papers: [paper] }) => paper!.claims[0]!.citations.push({ kind: 'bracket', text: '[9]', reference: 'p#9' }),
      /cites p#9/,
    ],
    ['a claim left out', ({ papers: [paper] }) => paper!.claims.pop(), /in no claim and not in the ledger|has no claim/],
    ['a fact of another claim', ({ facts }) => facts[0]!.claim_ids.push('x'), /has no claim x/],
    ['a dispute without a finding', ({ facts: [first, second] }) => (second!.fact_id = first!.fact_id), /disputed, and no finding says so/],
    ['a ledger that forgets', ({ papers: [paper] }) => (paper!.coverage.skipped = []), /ledger/],
  ])('%s is found', (_, change, fault) => expect(broken(change).join('\n')).toMatch(fault));
});

test('stops between two sentences when the time is up', () => {
  let asked = 0;
  expect(() => pipeline.read(paperOf('p', 'txt', 'Output was 5 t. '.repeat(9)), () => ++asked > 4)).toThrow(Overdue);
  expect(asked).toBe(5);
});
