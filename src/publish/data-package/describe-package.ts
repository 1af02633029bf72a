import { createHash } from 'node:crypto';
import type { Source } from '../../schema/document.ts';
import { resources } from '../../schema/resources.ts';
import type { WrittenFile } from '../replace-folder.ts';
import { toTableSchema } from './to-table-schema.ts';

/** The facts are free; what is quoted of a paper remains under its own rights. */
const licenses = [
  {
    name: 'CC0-1.0',
    title: 'Figures and their arrangement: CC0 1.0. Titles and quotations remain under the rights of the papers they are from.',
    'title@zh': '数字及其编排：CC0 1.0。题名与引文的权利仍属原论文。',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
];

/** datapackage.json: a Frictionless Data Package (v2) that tells what every table and column means. Holds no times, so that equal runs have equal bytes. */
export function describePackage(written: ReadonlyMap<string, WrittenFile>, papers: readonly Source[], heshuVersion: string): object {
  const tables = resources.map((resource) => {
    const { bytes, sha256 } = written.get(resource.path)!;
    const isCsv = resource.path.endsWith('.csv');
    return {
      name: resource.name,
      type: 'table',
      path: resource.path,
      title: resource.title.en,
      'title@zh': resource.title.zh,
      description: resource.description.en,
      'description@zh': resource.description.zh,
      format: isCsv ? 'csv' : 'jsonl',
      mediatype: isCsv ? 'text/csv' : 'application/jsonl',
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      ...(isCsv && { dialect: { header: true, delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n' } }),
      schema: toTableSchema(resource),
    };
  });
  const content = createHash('sha256')
    .update(tables.map(({ hash }) => hash).join('\n'))
    .digest('hex');
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'heshu-facts',
    id: `urn:sha256:${content}`,
    title: 'Figures of the papers, cross-checked',
    'title@zh': '论文数字核对表',
    description: describe(papers.length),
    'description@zh': `${papers.length} 篇论文的数字陈述、核对出的疑点与一张事实表。从 facts 开始：obs_value、lower、upper 以 unit_measure 为单位；obs_status 说明是否有争议；fact-claims 把每行引到 claims 中的原句，claims 再引到 sources 中的论文。`,
    languages: ['en', 'zh'],
    version: heshuVersion,
    keywords: ['facts', 'claims', 'fact-checking', '核数', '事实核查'],
    contributors: [{ title: `heshu ${heshuVersion}`, roles: ['wrangler'] }],
    licenses,
    sources: papers.map((paper) => ({
      title: [paper.title ?? paper.id, paper.year && `(${paper.year})`].filter(Boolean).join(' '),
      ...(isPlainPath(paper.path) && { path: paper.path }),
      version: `sha256:${paper.sha256}`,
    })),
    resources: tables,
  };
}

function describe(papers: number): string {
  return `Numeric claims of ${papers} papers, the places where they disagree, and one fact table. Start with facts: obs_value, lower and upper are in unit_measure; obs_status tells whether a value is disputed; fact-claims leads from a row to the sentences in claims, and these to the papers in sources.`;
}

/** What the profile takes for a path: no dot or tilde in front, no way up. */
function isPlainPath(path: string): boolean {
  return /^[^./~]/.test(path) && !/\.\.\/|\\|:\/\//.test(path) && !path.startsWith('file:');
}
