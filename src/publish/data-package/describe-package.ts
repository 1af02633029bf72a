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
    'description@zh': describeInChinese(papers.length),
    languages: ['en', 'zh'],
    version: heshuVersion,
    keywords: ['facts', 'claims', 'fact-checking', '核数', '事实核查'],
    contributors: [{ title: `heshu ${heshuVersion}`, roles: ['wrangler'] }],
    licenses,
    sources: papers.map((paper) => ({
      title: titleOf(paper),
      ...(isPlainPath(paper.path) && { path: paper.path }),
      version: `sha256:${paper.sha256}`,
    })),
    resources: tables,
  };
}

function describe(papers: number): string {
  return `Numeric claims of ${papers} papers, the places where they disagree, and one fact table. Start with facts: obs_value, lower and upper are in unit_measure; obs_status tells whether a value is disputed, and rows with the same fact_id are the values of one fact. Where a number is from: fact-claims leads from a row to the sentences in claims, these to the papers in sources and, by their citations, to the works in references. What is wrong: findings. Beside the tables lie report.html, the same for people; run.json, when and with which settings the run was made; and documents/, the texts that places count in, of papers that are no text files. The papers themselves are not part of the package.`;
}

function describeInChinese(papers: number): string {
  return `${papers} 篇论文的数字陈述、彼此不符之处与一张事实表。从 facts 开始：obs_value、lower、upper 以 unit_measure 为单位；obs_status 说明是否有争议，fact_id 相同的各行是同一事实的各个取值。数字从何而来：fact-claims 把每行引到 claims 中的原句，claims 再引到 sources 中的论文，并由其出处引到 references 中的文献。何处不符：findings。表旁另有 report.html（供人阅读的同一内容）、run.json（何时、以何设置运行）与 documents/（非文本格式论文的文本，位置以此计）。论文本身不在数据包中。`;
}

/** Many a title ends with the year already. */
function titleOf({ id, title, year }: Source): string {
  const name = title ?? id;
  return year === null || name.includes(String(year)) ? name : `${name} (${year})`;
}

/** What the profile takes for a path: no dot or tilde in front, no way up. */
function isPlainPath(path: string): boolean {
  return /^[^./~]/.test(path) && !/\.\.\/|\\|:\/\//.test(path) && !path.startsWith('file:');
}
