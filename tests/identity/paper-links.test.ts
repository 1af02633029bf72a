import { expect, it } from 'vitest';
import type { Reference } from '../../src/schema/document.ts';
import { paperLinksOf } from '../../src/identity/paper-links.ts';
import { claimOf } from '../4-findings/claim-of.ts';

const sources = [
  claimOf({ value: '1', title: 'Scarce metals: who supplies whom?' }).source,
  claimOf({ value: '1', paper: 'b', title: '关键矿产供应研究' }).source,
];
const entry = (source: string, text: string): Reference => ({
  key: `${source}#${text.length}`,
  source,
  kind: 'entry',
  marker: '',
  text,
  authors: [],
  year: null,
  title: null,
  doi: null,
  span: { start: 0, end: 1 },
  page: null,
});

it('finds the papers of a corpus in the reference lists of others, whatever the punctuation', () => {
  const references = [
    entry('b', 'Doe J. Scarce Metals — who supplies whom[J]. 2021.'),
    entry('a', '王某. 关键矿产 供应研究[J].'),
    entry('a', 'Scarce metals: who supplies whom?'),
  ];
  const links = paperLinksOf(sources, references);
  expect([links.cites('b', 'a'), links.cites('a', 'b'), links.cites('a', 'a'), links.cites('b', 'b')]).toEqual([true, true, false, false]);
  expect(links.paperOf(references[0]!.key)).toBe('a');
  expect(links.paperOf('unknown')).toBe(null);
});
