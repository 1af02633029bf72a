import type { z } from 'zod';
import { Claim } from './claim.ts';
import { claimColumns } from './columns/claims.ts';
import type { Column } from './columns/column.ts';
import { factColumns } from './columns/facts.ts';
import {
  coverageColumns,
  factClaimColumns,
  findingClaimColumns,
  findingColumns,
  referenceColumns,
  sourceColumns,
} from './columns/others.ts';
import { Coverage } from './coverage.ts';
import { Reference, Source } from './document.ts';
import { Fact } from './fact.ts';
import { Finding } from './finding.ts';
import { FactClaim, FindingClaim } from './links.ts';

/** A table that a run writes: its records, its file, its key, and where its other keys lead. */
export interface Resource {
  name: string;
  path: string;
  schema: z.ZodObject;
  columns: Readonly<Record<string, Column>>;
  title: { en: string; zh: string };
  description: { en: string; zh: string };
  primaryKey: readonly string[];
  /** Column → table whose key it holds. */
  foreignKeys: Readonly<Record<string, string>>;
}

/** The tables of a run, in the order in which a reader wants them. */
export const resources: readonly Resource[] = [
  {
    name: 'facts',
    path: 'facts.csv',
    schema: Fact,
    columns: factColumns,
    title: { en: 'Fact table', zh: '事实表' },
    description: {
      en: 'One row for each fact and distinct value; facts.jsonl has the same rows with lists as arrays. A disputed fact keeps a row for every value. An empty cell is a missing value and nothing else is: NA is Namibia. The file is UTF-8 without a mark, which Excel has to be told when it opens it. A text that a spreadsheet would take for a formula has an apostrophe in front.',
      zh: '每个事实的每个不同取值一行；facts.jsonl 为同样的行，列表为数组。有争议的事实保留每个取值。只有空单元格表示缺失，NA 是纳米比亚。文件为不带 BOM 的 UTF-8，用 Excel 打开时须选此编码。电子表格会当作公式的文本，前面加撇号。',
    },
    primaryKey: ['observation_id'],
    foreignKeys: {},
  },
  {
    name: 'claims',
    path: 'claims.jsonl',
    schema: Claim,
    columns: claimColumns,
    title: { en: 'Claims', zh: '陈述' },
    description: {
      en: 'Every numeric claim of the papers with its place, quote, quantity and citation: what the rows of facts are made of.',
      zh: '论文中的每条数字陈述及其位置、引文、数量与出处：facts 各行由此而来。',
    },
    primaryKey: ['id'],
    foreignKeys: {},
  },
  {
    name: 'findings',
    path: 'findings.jsonl',
    schema: Finding,
    columns: findingColumns,
    title: { en: 'Findings', zh: '疑点' },
    description: { en: 'The places where the papers disagree, with one another or with themselves.', zh: '论文之间或论文自身不相符之处。' },
    primaryKey: ['id'],
    foreignKeys: {},
  },
  {
    name: 'references',
    path: 'references.jsonl',
    schema: Reference,
    columns: referenceColumns,
    title: { en: 'References', zh: '参考文献' },
    description: { en: 'Entries of reference lists, footnotes and notes under tables.', zh: '文献表条目、脚注与表注。' },
    primaryKey: ['key'],
    foreignKeys: { source: 'sources' },
  },
  {
    name: 'sources',
    path: 'sources.jsonl',
    schema: Source,
    columns: sourceColumns,
    title: { en: 'Papers', zh: '论文' },
    description: { en: 'The papers that were read.', zh: '所读的论文。' },
    primaryKey: ['id'],
    foreignKeys: {},
  },
  {
    name: 'coverage',
    path: 'coverage.jsonl',
    schema: Coverage,
    columns: coverageColumns,
    title: { en: 'Coverage', zh: '覆盖情况' },
    description: {
      en: 'What was read of each paper, and every number that was not taken for a claim, with the reason.',
      zh: '每篇论文读了什么，以及每个未取为陈述的数字及缘由。',
    },
    primaryKey: ['source'],
    foreignKeys: { source: 'sources' },
  },
  {
    name: 'fact-claims',
    path: 'fact-claims.csv',
    schema: FactClaim,
    columns: factClaimColumns,
    title: { en: 'Claims of the facts', zh: '事实与陈述' },
    description: { en: 'Which claims state which row of the fact table: for joins.', zh: '事实表各行由哪些陈述得来：用于连接。' },
    primaryKey: ['observation_id', 'claim_id'],
    foreignKeys: { observation_id: 'facts', claim_id: 'claims', source_id: 'sources' },
  },
  {
    name: 'finding-claims',
    path: 'finding-claims.csv',
    schema: FindingClaim,
    columns: findingClaimColumns,
    title: { en: 'Claims of the findings', zh: '疑点与陈述' },
    description: { en: 'Which claims a finding is about: for joins.', zh: '疑点涉及哪些陈述：用于连接。' },
    primaryKey: ['finding_id', 'position'],
    foreignKeys: { finding_id: 'findings', claim_id: 'claims' },
  },
];
