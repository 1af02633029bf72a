import type { Term } from '../../../schema/claim.ts';
import { foldText } from '../../../text/fold.ts';
import type { Scene } from '../../scene.ts';
import { phraseTerm } from '../terms.ts';

/** What a title calls a document in which a body gives an account of itself. */
const account = /公报|年报|年度报告|半年度?报|季度?报|月报|质量报告|社会责任报告|白皮书|运行情况|基本情况|统计资料|工作报告/;
const body = /(?:省|市|县|区|州|旗|盟|镇|乡|公司|集团|银行|大学|学院|学校|医院|海关|港|机场|协会)$/;

/** The body that gives an account of itself, by a title such as 某市2024年…公报 or 某公司2023年年度报告: what stands there before the year, or between the year and what the account is of. */
export function issuerOf(title: string): Term | null {
  const folded = foldText(title);
  if (!account.test(folded)) return null;
  const before = /^([^\d,，。:：《》]{2,30}?)(?:关于)?(?:19|20)\d\d\s*[年—-]/.exec(folded)?.[1]?.trim();
  if (before && body.test(before)) return phraseTerm(title.slice(0, before.length));
  const behind = /^(?:19|20)\d\d年度?([\p{Script=Han}]{1,14}?(?:省|市|县|自治区|新区|州|公司|集团|银行|大学|学院|医院))/u.exec(folded);
  return behind ? phraseTerm(title.slice(behind[0].length - behind[1]!.length, behind[0].length)) : null;
}

/** What the last character of 全市, 我省, 本院 asks of the name it stands for, where that is not the character itself. */
const endings: Readonly<Record<string, RegExp>> = { 校: /(?:大学|学院|学校)$/, 院: /(?:医院|学院|研究院)$/, 行: /银行$/ };

/** What the short name of a company ends with. */
const company =
  /(?:公司|集团|股份|银行|控股|实业|矿业|科技|电子|能源|材料|新材|证券|医药|生物|汽车|重工|化工|钢铁|航空|传媒|时代|物流|食品|通信|半导体|光电|智能|稀土|有色|[铜铝锂钨镍锌金]业|水泥|电力|电气|机械|精工|药业|乳业|制造)$/;

/** Whether words such as 全市, 我省, 本公司 are what a body of that name calls itself. */
export function callsItself(words: string, name: string): boolean {
  const [own, full] = [foldText(words), foldText(name)];
  if (/^(?:本|我)?(?:公司|集团)$/.test(own)) return company.test(full);
  if (/^(?:学校|医院)$/.test(own)) return own === '学校' ? endings['校']!.test(full) : full.endsWith(own);
  const last = /^[全我本]([省市县区州旗盟镇乡港关院校行])$/.exec(own)?.[1];
  return last !== undefined && (endings[last]?.test(full) ?? full.endsWith(last));
}

/** 2023年公司研发投入…, 年末全市…: the body that a stretch of a sentence calls by such words: who gives the account, else the one spoken of last. */
export function selfIn(start: number, end: number, { carried, document, view }: Scene): Term | null {
  if (view.language !== 'zh') return null;
  const known = [document.issuer, carried.subject, carried.company, document.subject];
  const words = view.words.filter((word) => word.start >= start && word.end <= end);
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (before && before.end === word.start && ofOthers.test(view.folded.slice(before.start, before.end))) continue;
    for (const last of [word, words[index + 1] ?? word]) {
      const called = view.text.slice(word.start, last.end);
      const found = called.length < 5 ? known.find((term) => term && callsItself(called, term.text)) : undefined;
      if (found) return found;
    }
  }
  return null;
}

/** 各公司, 上市公司: what stands before a word that then means others. */
const ofOthers = /(?:上市|各|家|子|该|此|外国|国外|[\p{Script=Han}]{2,}(?:市|县|的))$/u;
