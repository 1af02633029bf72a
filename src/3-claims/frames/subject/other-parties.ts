import type { EntityRow } from '../../../schema/knowledge.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import { phrasing } from '../../../text/phrasing.ts';
import { leftOf } from '../../../text/left-of.ts';
import type { Scene } from '../../scene.ts';
import { facilityBehind } from './name-chains.ts';

/** What stands before the name of another party or of the whole: that name is not whose figure it is. */
const beforeOther = {
  zh: /(?:受|获|获得|得到|接受|占|占据|占到|达到|满足|对|向|从|自|由|较|比|往|到|输往|供应|出口|进口了?|供应了)$/,
  en: /(?:\bof (?:the )?|[a-z0-9%)] in (?:the )?|\bas (?:much|many|large) as (?:the )?|\bfrom (?:the )?|\bto (?:the )?|\bthan (?:in |the )?(?:the )?|\bagainst (?:the )?|\bover (?:the )?|\boutside |\bby (?:the )?|\b(?:dependen(?:ce|cy|t)|relian(?:ce|t)|depend(?:s|ed|ing)?|rel(?:y|ies|ied|ying)) (?:up)?on (?:the )?)$/,
};
/** Words besides the measures of the tables whose of-phrase names the holder. */
const ofHolder = /\b(?:share|shares|source|adding|rest|volume|volumes|value|values|supply|stocks|that|those)\s+of\s+(?:the\s+)?$/;
/** 来自X的占…, 输往X的占…: where a share comes from or goes to is its holder. */
const shareWith = phrasing('zh')`(?:${'trading-verb'})$`;
const originOfShare = /^的?(?:份额|比重|部分)?(?:约|仅|共|另|均)?(?:占|为|达)/;
/** 主要来自甲国增加28%: what a change comes from is the change of whoever is named. */
const changeOfOrigin = /^的?(?:产量|储量|出口|进口|需求|消费|销量|价格)?(?:增[长加产]|减[少产]|下降|上升|提高|扩大)/;
/** The highest in Europe, the second largest in Asia after …: among whom, not whose. */
const superlative =
  /\b(?:(?:larg|high|low|small|bigg|great|fast|slow|old|young|cheap|steep|long|short|strong|weak|clean|dri|wett)est|best|worst|most|least)(?: [a-z]+)? (?:in|of|after) (?:the )?$/;
/** The world's ten largest lines, Europe's leading ports: who is among them, not the whole. */
const ofGroup = /^['’]s (?:[a-z]+[ -]){0,2}?(?:[a-z]+est|leading|top|major|main|big|only|remaining|other)\b/;
const wholeNotHolder =
  /^\s*上?(?:最|唯一|第|领先|主要|首位|范围|占比|份额|比重|的?(?:约|近|超过?|逾|不足|将近)?(?:[\d.]+\s*%|[一二三四五六七八九]成|[一二三四五六七八九十]+分之|\d+\s*\/\s*\d+|半数|一半))/;

const withOthers = /(?:^|[，,。；;”》])与(?:\p{Script=Han}{2,6}[、和]){0,4}$/u;
const signed = /^(?:[、和]\p{Script=Han}{2,6}?){0,5}(?:等国?|等国家|两国|三国)?(?:签署|签订|达成|合作|开展|建立|共建|举行)/u;

/** Whether a name of the sentence is the partner of a trade, the whole of a share, what is compared with, or who says it, rather than whose figure it is. */
export function isOtherParty(entity: PhraseMatch<EntityRow>, scene: Pick<Scene, 'view' | 'sayers' | 'mentions' | 'lexicon'>): boolean {
  const { lexicon, sayers, view } = scene;
  const before = leftOf(view.folded, entity.start);
  const after = view.folded.slice(entity.end).replace(facilityBehind, '');
  if (/^\s*(?:的?第[一二三四五六七八九十\d]{1,3}(?![批季期次轮代产])|首位|前[一二三四五六七八九十\d列]|之首)/.test(after)) return true;
  if (sayers.includes(entity.start) || /^的?(?:约|近|逾)?[\d.一二三四五六七八九十百两兩]+(?:多|余|餘)?倍/.test(after)) return true;
  if (view.language === 'en') {
    if (entity.value.kind === 'world' && /^ (?:market )?shares?\b/.test(after)) return true;
    if (superlative.test(before) || ofGroup.test(after)) return true;
    if (entity.value.kind !== 'world' && /\bin (?:the )?$/.test(before) && opensClause(entity.start, scene)) return false;
    if (ownsMeasure(entity, scene)) return false;
    const isRegionOf = /\bin (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?, $/u.test(leftOf(view.text, entity.start));
    return (isRegionOf || beforeOther.en.test(before)) && (entity.value.kind === 'world' || !ofHolder.test(before));
  }
  if (entity.value.kind === 'world')
    return wholeNotHolder.test(after) || /(?:占|占据|占到|占有|满足|供应|在)[^，,]{0,2}$|[比较]$/.test(before);
  if (/(?:集中|分布|产)[于在]$/.test(before) && /^[，,]\s?(?:约|有|为)?[\d.]+/.test(after)) return false;
  // 依托“…”与智利、秘鲁等国签署协议，锁定…: who acts with them was told before.
  if (withOthers.test(before) && signed.test(after)) return true;
  // 总部位于澳大利亚的某公司.
  if (/(?:位于|设在|坐落于|总部在)$/.test(before) && after.startsWith('的')) return true;
  if (/[^，,。;；：:\s]在$/.test(before)) return true;
  if (shareWith(lexicon).test(before) && (originOfShare.test(after) || changeOfOrigin.test(after))) return false;
  return beforeOther.zh.test(before.trimEnd());
}

/** Consumption of China, output in the world: the name behind a measure and its preposition is that of its holder, but where the measure is itself what a share is of. */
function ownsMeasure(entity: PhraseMatch<EntityRow>, { mentions, view }: Pick<Scene, 'view' | 'mentions'>): boolean {
  const measure = mentions.measures.findLast(({ end }) => end <= entity.start);
  if (!measure || !/^\s+(?:of|in|by|at)\s+(?:the\s+)?$/.test(view.folded.slice(measure.end, entity.start))) return false;
  return !/(?:%|percent|per cent|\b(?:half|third|quarter|tenth|fifth)s?)\s+of\s+(?:[\w-]+\s+){0,4}$/.test(
    view.folded.slice(0, measure.start),
  );
}

/** The ministry expects output in Peru to recover to 5 t: what is expected is told in a clause of its own. */
const expecting = phrasing('en', 'g')`\b(?:${'expecting-verb'}|${'reckoning-verb'}|sees?|assumes?|assumed) (?:that )?`;

/** "Inflation in Spain was …": what stands in a country before the verb of its clause is that country's. */
function opensClause(offset: number, { lexicon, view: { folded, words } }: Pick<Scene, 'lexicon' | 'view'>): boolean {
  const expects = Math.max(
    ...[...folded.slice(0, offset).matchAll(expecting(lexicon))].map(({ index, 0: verb }) => index + verb.length - 1),
    -1,
  );
  const start = Math.max(folded.lastIndexOf(', ', offset), folded.lastIndexOf('; ', offset), folded.lastIndexOf('(', offset), expects) + 1;
  const before = words.filter((word) => word.start >= start && word.end <= offset);
  return before.length > 1 && before.length < 10 && !before.some((word) => word.tag === 'VERB' || word.tag === 'NUM');
}
