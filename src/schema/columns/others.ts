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
    'conflict: two figures for one thing that cannot both hold; arithmetic: a sum, share or change does not follow from its terms; unit-scale: apart by a power of ten through a unit; impossible: breaks a bound, as a part above its whole; drift: one number under two measures; text-table: a text and its own table differ.',
    'conflict 同一事物的两个数不能同真；arithmetic 合计、比重或变化与各项算不合；unit-scale 因单位相差十的幂；impossible 超出界限，如部分大于整体；drift 一数两指标；text-table 正文与其表不符。',
  ),
  severity: column('Severity', '严重程度', 'How much depends on it: high, medium or low.', '影响大小：high 高、medium 中、low 低。'),
  confidence: column('Confidence', '把握', 'Probability, 0 to 1, that it is real.', '确有其事的概率，0 至 1。'),
  claims: column(
    'Claims',
    '陈述',
    'Keys of claims: those concerned, the suspect first where one can be told. The same one a row in finding-claims.',
    'claims 的键：相关陈述，能判断时可疑者在前；finding-claims 中每条一行。',
    'prov:wasDerivedFrom',
  ),
  pairs: column('Pairs', '成对陈述', 'Keys of claims, two by two: those that cannot both hold.', 'claims 的键，两两成对：不能同真者。'),
  difference: column(
    'Difference',
    '差异',
    'gap (between the figures, in the base unit of their dimension: kg, USD, …), relative (the same as a share of the larger), expected (lowerBound, upperBound and unit of what would be right), formula. null where there is none.',
    'gap 差额（以该量纲的基本单位计，如 kg、USD）、relative 占较大者的比例、expected 应有值（lowerBound、upperBound 上下限，unit 单位）、formula 算式；没有则为 null。',
  ),
  suggestion: column(
    'Suggestion',
    '建议',
    'The reading that would make it right, or null: claim (its key), value, unit, reason.',
    '若改为此读法则相符，没有为 null：claim 陈述的键、value 值、unit 单位、reason 缘由。',
  ),
  comparability: column(
    'Comparability',
    '可比性',
    'For period, product, scope, measure, modality, basis and subject: whether the figures are equal, compatible, assumed to be equal, unknown or different in it.',
    '各数字的 period 时期、product 产品、scope 范围、measure 指标、modality 语气、basis 口径、subject 主体：equal 相同、compatible 相容、assumed 假定相同、unknown 未知、different 不同。',
  ),
  message: column(
    'Message',
    '说明',
    'What is wrong, in one sentence (zh, en) with the figures and the papers.',
    '何处不符：中英文（zh、en）各一句，含数字与论文。',
    'rdfs:comment',
  ),
  evidence: column(
    'Evidence',
    '证据',
    'The figures word for word, the suspect first: claim (its key), exact, place (zh, en), quote.',
    '数字原文，可疑者在前：claim 陈述的键、exact 数字、place 所在处（zh、en）、quote 引文。',
  ),
  letter: column('Letter', '致作者', 'What an editor could send to the author (zh, en).', '编辑可寄给作者的话（zh、en）。'),
  status: column(
    'Status',
    '状态',
    'open; resolved or dismissed by a person; stale where its claims have changed since a person decided.',
    'open 未决；resolved 已由人解决、dismissed 已由人驳回；stale 裁定后陈述已变。',
  ),
  decision: column('Decision', '裁定', 'The id of what a person decided, or null.', '人工裁定的编号，没有为 null。'),
};

/** The columns of the references. */
export const referenceColumns: ColumnsOf<Reference> = {
  key: column('Reference', '文献', 'Key: paper and marker, as a#12.', '主键：论文与标记，如 a#12。', 'dcterms:identifier'),
  source: column('Paper', '论文', 'The paper whose list it stands in: key of sources.', '所在论文：sources 的键。', 'dcterms:isPartOf'),
  kind: column(
    'Kind',
    '类别',
    'entry (of a reference list), footnote, or table-note (under a table).',
    'entry 文献表条目、footnote 脚注、table-note 表注。',
  ),
  marker: column(
    'Marker',
    '标记',
    'As citations write it: [3], ①; empty where entries are not numbered.',
    '引用处的写法，如 [3]、①；无编号则空。',
  ),
  text: column('Text', '原文', 'The entry as it stands.', '条目原文。', 'dcterms:bibliographicCitation'),
  authors: column('Authors', '作者', 'Names as written.', '原文所写姓名。', 'dcterms:creator'),
  year: column('Year', '年份', 'Year of publication.', '出版年。', 'dcterms:issued'),
  title: column('Title', '题名', 'Title of the work.', '作品题名。', 'dcterms:title'),
  doi: column('DOI', 'DOI', 'Digital object identifier.', '数字对象标识符。', 'bibo:doi'),
  span: column(
    'Place',
    '位置',
    'start and end of the entry in the decoded text, as span of claims.',
    '条目在解码文本中的 start、end，同 claims 的 span。',
  ),
  page: column('Page', '页', 'Page of the paper, where the format says so.', '所在页（格式有页码时）。'),
};

/** The columns of the papers that were read. */
export const sourceColumns: ColumnsOf<Source> = {
  id: column('Paper', '论文', "Key: the file's base name without its ending.", '主键：文件名去掉扩展名。', 'dcterms:identifier'),
  path: column(
    'File',
    '文件',
    'Path of the file below the folder that was read; the papers are not part of this package.',
    '在所读文件夹中的路径；论文本身不在本数据包中。',
    'prov:atLocation',
  ),
  sha256: column(
    'Hash',
    '散列',
    'SHA-256 of the file that was read, to make sure of having the same.',
    '所读文件的 SHA-256，可据以核对是否同一文件。',
  ),
  title: column('Title', '题名', 'Title of the paper.', '论文题名。', 'dcterms:title'),
  year: column('Year', '年份', 'Year of the paper; empty where it does not say.', '论文年份；未注明则空。', 'dcterms:issued'),
  language: column('Language', '语言', 'Main language of the paper: zh or en.', '论文的主要语言：zh 或 en。', 'dcterms:language'),
};

/** The columns of what was read and what was not. */
export const coverageColumns: ColumnsOf<Coverage> = {
  source: column('Paper', '论文', 'The paper: key of sources.', '论文：sources 的键。', 'dcterms:subject'),
  pages: column('Pages', '页数', 'Pages seen; 0 where the format has none.', '所见页数；格式无页则为 0。'),
  blocks: column('Blocks', '段块数', 'Paragraphs, headings, cells and notes seen.', '段落、标题、单元格与注的数目。'),
  tables: column('Tables', '表格数', 'Tables seen.', '所见表格数。'),
  cells: column('Cells', '单元格数', 'Table cells seen.', '所见单元格数。'),
  sentences: column('Sentences', '句数', 'Sentences seen.', '所见句数。'),
  numbers: column(
    'Numbers',
    '数字',
    'How many numbers were seen, parsed (taken for claims) and skipped (left out).',
    'seen 所见、parsed 取为陈述、skipped 略去的数字个数。',
  ),
  claims: column('Claims', '陈述数', 'Claims taken from the paper.', '取自该论文的陈述数。'),
  skipped: column(
    'Left out',
    '略去的数字',
    `Every number that is no claim: span (its place: start and end), text and reason. Reasons: ${reasons('en', ', ')}; decision:… is a decision of a reviewer.`,
    `未取为陈述的每个数字：span 位置（start、end）、text 原文、reason 缘由。缘由：${reasons('zh', '，')}；decision:… 是核对人的决定。`,
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
