import type { Term } from '../../../schema/claim.ts';
import { foldText } from '../../../text/fold.ts';
import { phrasing, type Wording } from '../../../text/phrasing.ts';
import type { Scene } from '../../scene.ts';
import { phraseTerm } from '../terms.ts';

const body = phrasing('zh')`(?:${'region-noun'}|${'district-noun'}|公司|集团|${'institution-noun'}|${'school-noun'}|海关|港|机场)$`;
const behindYear = phrasing(
  'zh',
  'u',
)`^(?:19|20)\d\d年度?([\p{Script=Han}]{1,14}?(?:${'region-noun'}|${'district-noun'}|公司|集团|银行|${'school-noun'}))`;
const account = phrasing('zh')`${'account-noun'}`;

/** The body that gives an account of itself, by a title such as 某市2024年…公报 or 某公司2023年年度报告: what stands there before the year, or between the year and what the account is of. */
export function issuerOf(title: string, wording: Wording): Term | null {
  const folded = foldText(title);
  if (!account(wording).test(folded)) return null;
  const before = /^([^\d,，。:：《》]{2,30}?)(?:关于)?(?:19|20)\d\d\s*[年—-]/.exec(folded)?.[1]?.trim();
  if (before && body(wording).test(before)) return phraseTerm(title.slice(0, before.length));
  const behind = behindYear(wording).exec(folded);
  return behind ? phraseTerm(title.slice(behind[0].length - behind[1]!.length, behind[0].length)) : null;
}

/** What the last character of 全市, 我省, 本院 asks of the name it stands for, where that is not the character itself. */
const endings: Readonly<Record<string, RegExp>> = { 校: /(?:大学|学院|学校)$/, 院: /(?:医院|学院|研究院)$/, 行: /银行$/ };

/** What the name of a company, or its short name, ends with. */
const company = phrasing('zh')`(?:公司|集团|银行|${'company-ending'})$`;

/** Whether words such as 全市, 我省, 本公司 are what a body of that name calls itself. */
export function callsItself(words: string, name: string, wording: Wording): boolean {
  const [own, full] = [foldText(words), foldText(name)];
  if (/^(?:本|我)?(?:公司|集团)$/.test(own)) return company(wording).test(full);
  if (/^(?:学校|医院)$/.test(own)) return own === '学校' ? endings['校']!.test(full) : full.endsWith(own);
  const last = /^[全我本]([省市县区州旗盟镇乡港关院校行])$/.exec(own)?.[1];
  return last !== undefined && (endings[last]?.test(full) ?? full.endsWith(last));
}

/** 2023年公司研发投入…, 年末全市…: the body that a stretch of a sentence calls by such words: who gives the account, else the one spoken of last. */
export function selfIn(start: number, end: number, { carried, document, lexicon, view }: Scene): Term | null {
  if (view.language !== 'zh') return null;
  const known = [document.issuer, carried.subject, carried.company, document.subject];
  const words = view.words.filter((word) => word.start >= start && word.end <= end);
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (before && before.end === word.start && ofOthers.test(view.folded.slice(before.start, before.end))) continue;
    for (const last of [word, words[index + 1] ?? word]) {
      const called = view.text.slice(word.start, last.end);
      const found = called.length < 5 ? known.find((term) => term && callsItself(called, term.text, lexicon)) : undefined;
      if (found) return found;
    }
  }
  return null;
}

/** 各公司, 上市公司: what stands before a word that then means others. */
const ofOthers = /(?:占|占据|占到|上市|各|家|子|该|此|外国|国外|[\p{Script=Han}]{2,}(?:市|县|的))$/u;
