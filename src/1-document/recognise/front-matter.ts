import { widthOf } from '../inline/scripts.ts';

const sure =
  /^(?:中图分类号|中圖分類號|文献标识码|文獻標識碼|文章编号|文章編號|doi(?=[:：\s\d])|基金项目|基金項目|资助项目|基金资助|收稿日期|修回日期|修订日期|修訂日期|录用日期|接受日期|网络出版|网络首发|作者简介|作者簡介|作者单位|作者單位|第一作者|通信作者|通讯作者|通訊作者|责任编辑|責任編輯|责任校对|引用格式|引用本文|引文格式|e-?mail(?=[:：\s])|©|copyright\b|issn|jelclassification|correspond(?:ence|ingauthor)|orcid)/i;
const labelled =
  /^(?:作者|电话|電話|联系电话|地址|邮编|郵編|邮箱|电子信箱|电子邮箱|电子邮件|主编|主編|副主编|编辑|編輯|报送人|撰稿人|撰稿|投稿方式|投稿邮箱|传真|網址|网址|出版日期|出版单位|主办|主办单位|主辦|刊号|总编|审稿|校对|译者|来源|cn|doi|authors?|affiliations?|funding|grants?|editors?|tel|fax|address|received|accepted|revised|published(?:online)?|availableonline|citation|citethis(?:article)?as?|suggestedcitation|howtocite)[:：]/i;
const dated =
  /^(?:article history|(?:manuscript )?received|accepted|revised|(?:first )?published|available online|submitted)(?: online| on| in revised form| for publication| date)?\s*[:：]?\s*(?:\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{4}\s*[-/.年]\s*\d{1,2}|received)/iu;
const issue =
  /^[（(]?\s*(?:总|總)?第?\s*\d{1,4}\s*[期卷]|\d{4}\s*年\s*第?\s*\d{1,2}\s*(?:期|卷)|\d{4}\s*年\s*\d{1,2}\s*月\s*(?:\d{1,2}\s*日\s*)?出版|^vol(?:ume)?\.?\s*\d+/i;
const address = /\S@[\w-]+\.\w/;
const institution =
  /大学|大學|学院|學院|研究院|研究所|研究中心|实验室|實驗室|公司|university|institute|college|department of|school of|laboratory|faculty of|center for|centre for|hospital/i;
const particles = new Set([
  'of',
  'for',
  'and',
  'the',
  'de',
  'la',
  'des',
  'du',
  'di',
  'da',
  'del',
  'der',
  'van',
  'von',
  'und',
  'für',
  'at',
  'in',
  'et',
  'al',
]);
const place =
  /(?:[\s,，]\d{5,6}|\b(?:China|USA|U\.S\.A\.|UK|United Kingdom|Germany|France|Japan|Korea|Australia|Canada|India|Taiwan|Singapore|Italy|Spain|Sweden|Norway|Netherlands|Switzerland|Austria|Brazil))[)）.;；]*$/;

/** Whether a line is about the paper and not part of it: classification numbers, grants, dates, addresses, editors. */
export function isFrontMatter(line: string): boolean {
  if (isFrontLabel(line)) return true;
  const bare = bareOf(line);
  const width = widthOf(line);
  if (width <= 160 && (dated.test(bare) || (issue.test(line) && !/[。，；]/.test(line)))) return true;
  if (width <= 160 && address.test(line)) return true;
  return width <= 260 && isAffiliation(line);
}

/** Whether a line opens with a label that only front matter has. */
export function isFrontLabel(line: string): boolean {
  if (widthOf(line) > 700) return false;
  const solid = bareOf(line).replace(/\s+/g, '');
  return sure.test(solid) || labelled.test(solid.replace(/[】\]]/, ':'));
}

function bareOf(line: string): string {
  return line.replace(/^[-\s[\]【】(（※*†‡\d.]*(?=\D)/, '').replace(/^[※*]\s*[\])）】]?\s*/, '');
}

/** Whether a line names an institution and its place. */
function isAffiliation(line: string): boolean {
  const lowerCase = line.match(/(?<![\p{L}’'-])\p{Ll}{2,}/gu)?.filter((word) => !particles.has(word)) ?? [];
  return institution.test(line) && place.test(line.trim()) && !/[。！？]/.test(line) && lowerCase.length === 0;
}
