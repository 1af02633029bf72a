import { expect, test } from 'vitest';
import { buildPipeline, paperOf, runAll } from './build-pipeline.ts';
import { faultsOf } from './find-faults.ts';

const pipeline = buildPipeline();

/** What comes out of scanners, web pages and spreadsheets, in both languages: whatever is read of it, every promise of the contract holds and no digit is lost. */
test.each([
  ['nothing', 'txt', '', 0],
  ['a number without end', 'txt', `${'1'.repeat(3000)}吨，${'2'.repeat(200)}吨。`, 1],
  ['brackets in brackets', 'txt', `产量${'（'.repeat(500)}5万吨${'）'.repeat(500)}。`, 1],
  ['a sentence without a mark', 'txt', '2023年产量为5万吨增长3%占全球20%'.repeat(60), 100],
  ['two languages and widths at once', 'txt', '2023年U.S. production was 4.2万吨, 比去年+3.5％，占world total的１２％；约￥３０亿元。', 4],
  ['astral letters, digits and emoji', 'txt', '𬬭矿产量为𝟏𝟐吨，𝑝 = 0.03，产量👩‍👩‍👧‍👦5万吨。Output of 𬬭 was 3 t in 2020.', 2],
  [
    'spaces without width, soft hyphens, thin spaces',
    'txt',
    '产\u200b量为5\u200b万\u200b吨，增长\u00ad3%。Output\u200b was 4\u202f200\u202ft; 5\u2009%.',
    2,
  ],
  ['ranges that do not end', 'txt', '3~~7倍, 32--35%, 5-10-15吨, 至到5至到6吨, between and 5, from 5 to to 6 t, 10−−20 kg。', 3],
  ['a ragged table', 'md', '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 | 4 |\n||||\n', 1],
  [
    'cells of stars, dashes and brackets',
    'md',
    '| 年 | 产量/万吨 | |\n|---|---|---|\n| 2020 | 5,3 | — |\n| | N/A | 12* |\n| 合计 | ..| (3.4) |\n|2021|12（34.5%）|5±0.3a|\n',
    3,
  ],
  ['line ends of three systems', 'txt', '产量为5\r\n万吨。\r\rOutput was 4\r\n.2 million\r\ntonnes.\r\n', 1],
  [
    'tags that never close',
    'html',
    '<p>产量为<b>5</b>万<sub>吨</sub>，&lt;0.05 &amp; 3&nbsp;000&thinsp;t <p>5<sup>3</sup> m<sup>2</sup> <table><tr><td>1<td>2<tr><th colspan=9>x</table>',
    0,
  ],
  [
    'markers upon markers',
    'txt',
    '产量为5万吨[1,2–5]①②（王某等，2020；李某，2021a）[[3]][ ][999999]。Output [1][2][3] was 5 t (Smith et al., 2020, p. 5; ibid.).',
    2,
  ],
  ['units upon units', 'txt', '5 kg·m−2·s−1, 5 W/(m·K), 3 t/ha/a, 10^6 t, 10-3 mol/L, 1.5×10⁻³ %, 5 ％％, 3‰o, 5 $/元/kg, 7 吨吨吨。', 7],
  ['capitals throughout', 'txt', 'IN 2023 PRODUCTION WAS 5,000 TONNES, UP 3 PER CENT ON THE YEAR, ACCORDING TO THE MINISTRY.', 2],
  [
    'numerals of cheques and of old books',
    'txt',
    '壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角整，廿三人，卅年，零点零零一，百分之一百二十，负负五度。',
    4,
  ],
  ['a list of a page', 'txt', `产量${'，其中甲矿占3%、乙矿占4%'.repeat(60)}。`, 100],
  ['a sentence of a page', 'txt', `Output rose ${'by 3% in Chile, 4% in Peru and '.repeat(60)}5 t.`, 100],
  [
    'numbers with marks of every kind',
    'txt',
    '1/2/3/4, 2020/21/22, 5:3:2:1, 1-2-3-4-5, 3.4.5.6 t, 1,2,3,4,5吨, 1，200，300吨, 12,34 t.',
    2,
  ],
  [
    'quotation marks in quotation marks',
    'txt',
    '“据《<<报告>>》显示”，产量‘约’为“5”万吨（占“全球”的“三”成？）—according to "the "Ministry"" 5% ("6%").',
    1,
  ],
  ['writing from right to left', 'txt', '\u202eتون 5 \u202c产量为5万吨 \u2066Output 3 t\u2069 ٣٤ طن ۵٪', 2],
  [
    'number words without end',
    'txt',
    'half a dozen of one hundred and twenty-three point four five six million thousand tonnes; nineteen ninety-nine; minus zero; a couple of hundred odd.',
    1,
  ],
  [
    'Markdown within Markdown',
    'md',
    '# 5\n## 3.1 产量5万吨\n- [ ] 5%\n```\n5 t\n```\n> 5 t\n\n$5^{3}$ t, $$x=5$$ 5~6~吨 ~~5吨~~ **5**万吨 ![5](5.png)',
    2,
  ],
] as const)('%s', (_, format, text, least) => {
  const paper = paperOf('ugly', format, text);
  const outcome = runAll(pipeline, [paper]);
  expect(faultsOf([paper], outcome)).toEqual([]);
  expect(outcome.papers[0]!.claims.length).toBeGreaterThanOrEqual(least);
});
