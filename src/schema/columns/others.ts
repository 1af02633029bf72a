import type { Coverage } from '../coverage.ts';
import type { Reference, Source } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { FactClaim, FindingClaim } from '../links.ts';
import { skipReasons } from '../skip-reasons.ts';
import { column, type ColumnsOf } from './column.ts';

const reasons = (language: 'zh' | 'en', comma: string): string =>
  Object.entries(skipReasons)
    .map(([code, words]) => `${code} (${words[language]})`)
    .join(comma);

/** The columns of the findings. */
export const findingColumns: ColumnsOf<Finding> = {
  id: column('Finding', '疑点', 'Key: hash of the code and the facts concerned.', '主键：类别与相关事实的散列。', 'dcterms:identifier'),
  code: column(
    'Kind',
    '类别',
    'conflict: cannot both hold; arithmetic: does not follow; unit-scale: apart by a power of ten; impossible: breaks a bound; drift: one number under two measures; text-table: text and its table differ.',
    'conflict 不能同真；arithmetic 算不出；unit-scale 相差十的幂；impossible 超出界限；drift 一数两指标；text-table 文表不符。',
  ),
  severity: column('Severity', '严重程度', 'High, medium or low.', '高、中、低。'),
  confidence: column('Confidence', '把握', 'Probability that it is real.', '确有其事的概率。'),
  claims: column(
    'Claims',
    '陈述',
    'Keys of the claims concerned, the suspect first where one can be told.',
    '相关陈述的键；能判断时可疑者在前。',
    'prov:wasDerivedFrom',
  ),
  pairs: column('Pairs', '成对陈述', 'Pairs of claims that cannot both hold.', '不能同真的陈述对。'),
  difference: column(
    'Difference',
    '差异',
    'The gap between the figures in the base unit of their dimension (kg, USD, …), the same as a share of the larger, the expected value with its unit, the formula.',
    '差额（以该量纲的基本单位计，如 kg、USD）、占较大者的比例、应有值及其单位、算式。',
  ),
  suggestion: column('Suggestion', '建议', 'The reading that would make it right.', '若改为此读法则相符。'),
  comparability: column(
    'Comparability',
    '可比性',
    'What was equal, assumed or unknown between the figures.',
    '各数字之间何者相同、假定或未知。',
  ),
  message: column(
    'Message',
    '说明',
    'One sentence in each language, with the figures and the sources.',
    '中英文各一句，含数字与来源。',
    'rdfs:comment',
  ),
  evidence: column('Evidence', '证据', 'The figures word for word with their places.', '数字原文与所在处。'),
  letter: column('Letter', '致作者', 'What an editor could send to the author, in each language.', '编辑可寄给作者的话，中英文。'),
  status: column(
    'Status',
    '状态',
    'Open, resolved, dismissed, or stale where its claims have changed since.',
    '未决、已解决、已驳回，或因陈述改变而过时。',
  ),
  decision: column('Decision', '裁定', 'The id of what a person decided.', '人工裁定的编号。'),
};

/** The columns of the references. */
export const referenceColumns: ColumnsOf<Reference> = {
  key: column('Reference', '文献', 'Key: paper and marker.', '主键：论文与标记。', 'dcterms:identifier'),
  source: column('Paper', '论文', 'The paper whose list it stands in: key of sources.', '所在论文：sources 的键。', 'dcterms:isPartOf'),
  kind: column('Kind', '类别', 'Entry of a reference list, footnote, or note under a table.', '文献表条目、脚注或表注。'),
  marker: column('Marker', '标记', 'As citations write it; empty where entries are not numbered.', '引用处的写法；无编号则空。'),
  text: column('Text', '原文', 'The entry as it stands.', '条目原文。', 'dcterms:bibliographicCitation'),
  authors: column('Authors', '作者', 'Names as written.', '原文所写姓名。', 'dcterms:creator'),
  year: column('Year', '年份', 'Year of publication.', '出版年。', 'dcterms:issued'),
  title: column('Title', '题名', 'Title of the work.', '作品题名。', 'dcterms:title'),
  doi: column('DOI', 'DOI', 'Digital object identifier.', '数字对象标识符。', 'bibo:doi'),
  span: column('Place', '位置', 'Start and end in the decoded text, in code points.', '在解码文本中的起止（码点）。'),
  page: column('Page', '页', 'Page of the paper, where the format says so.', '所在页（格式有页码时）。'),
};

/** The columns of the papers that were read. */
export const sourceColumns: ColumnsOf<Source> = {
  id: column('Paper', '论文', "Key: the file's base name without its ending.", '主键：文件名去掉扩展名。', 'dcterms:identifier'),
  path: column('File', '文件', 'Path of the file below the corpus.', '在语料中的路径。', 'prov:atLocation'),
  sha256: column('Hash', '散列', 'SHA-256 of the file that was read.', '所读文件的 SHA-256。'),
  title: column('Title', '题名', 'Title of the paper.', '论文题名。', 'dcterms:title'),
  year: column('Year', '年份', 'Year of the paper.', '论文年份。', 'dcterms:issued'),
  language: column('Language', '语言', 'Main language of the paper.', '论文的主要语言。', 'dcterms:language'),
};

/** The columns of what was read and what was not. */
export const coverageColumns: ColumnsOf<Coverage> = {
  source: column('Paper', '论文', 'The paper: key of sources.', '论文：sources 的键。', 'dcterms:subject'),
  pages: column('Pages', '页数', 'Pages seen; 0 where the format has none.', '所见页数；格式无页则为 0。'),
  blocks: column('Blocks', '段块数', 'Paragraphs, headings, cells and notes seen.', '段落、标题、单元格与注的数目。'),
  tables: column('Tables', '表格数', 'Tables seen.', '所见表格数。'),
  cells: column('Cells', '单元格数', 'Table cells seen.', '所见单元格数。'),
  sentences: column('Sentences', '句数', 'Sentences seen.', '所见句数。'),
  numbers: column('Numbers', '数字', 'How many numbers were seen, taken for claims, and left out.', '所见、取为陈述、略去的数字个数。'),
  claims: column('Claims', '陈述数', 'Claims taken from the paper.', '取自该论文的陈述数。'),
  skipped: column(
    'Left out',
    '略去的数字',
    `Every number that is no claim: place, text and reason. Reasons: ${reasons('en', ', ')}; decision:… is a decision of a reviewer.`,
    `未取为陈述的每个数字：位置、原文、缘由。缘由：${reasons('zh', '，')}；decision:… 是核对人的决定。`,
  ),
};

/** The columns of the table that links facts to the claims that state them. */
export const factClaimColumns: ColumnsOf<FactClaim> = {
  observation_id: column('Row', '行号', 'Row of the fact table: key of facts.', '事实表的行：facts 的键。'),
  claim_id: column('Claim', '陈述', 'A claim that states it: key of claims.', '陈述此值的一条陈述：claims 的键。', 'prov:wasDerivedFrom'),
  source_id: column(
    'Paper',
    '论文',
    'The paper the claim stands in: key of sources.',
    '该陈述所在论文：sources 的键。',
    'prov:hadPrimarySource',
  ),
};

/** The columns of the table that links findings to the claims they are about. */
export const findingClaimColumns: ColumnsOf<FindingClaim> = {
  finding_id: column('Finding', '疑点', 'Key of findings.', 'findings 的键。'),
  position: column(
    'Position',
    '次序',
    'Place among the claims of the finding, from 0; the suspect first where one can be told.',
    '在该疑点各陈述中的次序，从 0 起；能判断时可疑者在前。',
  ),
  claim_id: column('Claim', '陈述', 'Key of claims.', 'claims 的键。', 'prov:wasDerivedFrom'),
};
