import type { Citation } from '../../schema/claim.ts';
import type { Table } from '../../schema/document.ts';
import type { EntityRow } from '../../schema/knowledge.ts';
import type { PhraseMatch } from '../../text/phrase-matcher.ts';
import type { SentenceView } from '../view.ts';
import type { Marker } from './read-markers.ts';

/** An authority or speaker that a sentence names as the one who says its figures. */
export interface Attribution {
  start: number;
  citation: Citation;
  /** Whether it speaks for the next sentences too. */
  governs: boolean;
}

const saysAfter = /^[^，,。;；]{0,10}?(?:数据|统计|显示|测算|推估|估算|估计|预测|预计|发布|指出|公布|报告|称|表示|认为|介绍|强调)/;
const saysBefore =
  /(?:据|根据|依据|按照?|according to(?: the)?|reported by(?: the)?|data (?:from|of)(?: the)?|figures? (?:from|of)(?: the)?)\s*[“"]?$/;
const saysAfterEnglish =
  /^(?:'s)?(?: [\w-]+){0,2}? (?:counted|counts|estimates?d?|reports?|reported|recorded|found|finds|shows?|showed|says?|said|expects?|credits?|puts?|projects?|forecasts?|data|survey|figures|association expects)\b/;
/** Sources that no table knows, by how they are introduced. */
const unknownBodies: readonly { languages: string; pattern: RegExp }[] = [
  {
    languages: 'zh',
    pattern:
      /(?:据|根据|依据|(?<![一-龥])依)([^，,。;；“”据依]{2,24}?)(?:的?(?:最新)?(?:统计|数据|调查|测算|推估|推算|估算|估计|预测|预计|显示|报告|发布|公布|规定))/,
  },
  {
    languages: 'zh',
    pattern:
      /(?:^|[，,。;；])([一-龥A-Za-z]{0,12}(?:协会|学会|联盟|研究院|研究所|统计局|能源局|委员会|组织|署|总局|局|机构|咨询|财经|证券|银行|财政部|教育部|内政部|经济部|卫生部|农业部|商务部|海关|主计处|主计总处|中心|智库))(?:的?(?:数据|统计|调查)|[一-龥]{0,3}(?:测算|推估|推算|预计|预测|预估|显示|称|估算|估计|给出|认为|指出|记录|披露|公布|发布|通报))/,
  },
  {
    languages: 'zh',
    pattern: /(《[^》]{2,30}(?:法案|法|条例|办法|规划|方案|计划|意见|战略|指令)》)[^，,。;；]{0,6}(?:规定|提出|设定|明确|要求)/,
  },
  { languages: 'zh', pattern: /《([^》]{2,40})》(?:的?(?:数据|统计|最新数据))?(?:显示|指出|披露|表明|称|认为|预测|预计|公布|统计|记载)/ },
  { languages: 'en', pattern: /\baccording to (?:the )?([A-Z][\w&.'-]*(?: (?:of|for|and|on|the|[A-Z][\w&.'-]*)){0,6})/ },
  {
    languages: 'en',
    pattern:
      /\b(?:the |an? )?((?:industry|trade) (?:association|alliance|group)|analysts|an earlier (?:edition|report)|ministry|central bank|regulator)(?= (?:[\w-]+ )?(?:estimates?|says|said|expects?|counts|credits?|credited|puts?|reports?|projects?|forecasts?))/i,
  },
  {
    languages: 'en',
    pattern:
      /\b((?:[A-Z][\w&'-]+ (?:(?:of|for|on|and|the) )*){1,6}(?:Organi[sz]ation|Association|Council|Institute|Agency|Bureau|Commission|Ministry|Department|Board|Federation|Administration|Office|Authority|Alliance|Forum|Centre|Center))\b(?=(?: \([^()]{1,12}\))? (?:[a-z]+ly )?(?:counts?|counted|estimates?d?|reports?|reported|says|said|expects?|expected|puts?|projects?|forecasts?|found|shows?|showed|recorded))/,
  },
  {
    languages: 'en',
    pattern:
      /\b((?:[A-Z][\w-]+ ){1,6}(?:Act|Directive|Regulation|Strategy|Plan|Law))\b(?=[^.;]{0,60}\b(?:sets?|requires?|demands?|mandates?|aims?|targets?)\b)/,
  },
];
const speaker =
  /((?:[一-龥]{1,4}|[A-Z][A-Za-z]+)(?:教授|研究员|院士|博士|主任|副教授|所长|总经理|分析师))[^，,。;；]{0,8}?(?:指出|认为|介绍|提出|强调|表示|报告|提到|分享)/;

/** The named sources of a sentence: known authorities and unknown bodies with a word of saying beside them, speakers with their title. */
export function readAttributions(view: SentenceView, entities: readonly PhraseMatch<EntityRow>[]): Attribution[] {
  const found: Attribution[] = [];
  for (const entity of entities) {
    if (!['authority', 'company'].includes(entity.value.kind)) continue;
    const after = view.folded.slice(entity.end).replace(/^\s*[(（][^)）]{1,12}[)）]/, '');
    const says =
      saysBefore.test(view.folded.slice(0, entity.start)) ||
      (view.language === 'zh' ? saysAfter.test(after) : saysAfterEnglish.test(after));
    if (!says) continue;
    const bracket = /^\s*[(（][A-Za-z ]{2,12}[)）]/.exec(view.text.slice(entity.end))?.[0] ?? '';
    if (found.at(-1)?.citation.text.includes(view.text.slice(entity.start, entity.end))) continue;
    found.push({
      start: entity.start,
      citation: { kind: 'named', text: view.text.slice(entity.start, entity.end) + bracket, reference: null },
      governs: /数据|统计|显示|data|figures/.test(after.slice(0, 14)),
    });
  }
  // Traditional characters are read as simplified ones; in English a capital tells a name.
  const words = view.language === 'zh' ? view.folded : view.text;
  for (const { pattern, languages } of found.length === 0 ? unknownBodies : []) {
    if (!languages.includes(view.language)) continue;
    const match = pattern.exec(words);
    if (!match?.[1]) continue;
    const start = match.index + match[0].indexOf(match[1]);
    found.push({
      start,
      citation: { kind: 'named', text: view.text.slice(start, start + match[1].length).trim(), reference: null },
      governs: false,
    });
    break;
  }
  const spoken = speaker.exec(words);
  if (spoken) {
    const name = view.text.slice(spoken.index, spoken.index + (spoken[1] ?? spoken[0]).length);
    found.push({ start: spoken.index, citation: { kind: 'speaker', text: name, reference: null }, governs: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The markers that cover a figure: the first group behind it in the sentence (a marker covers what stands between the marker before it and itself), else the author named before it as part of the sentence. */
export function coveringMarkers(offset: number, markers: readonly Marker[]): Marker[] {
  const first = markers.findIndex((marker) => marker.start >= offset && !marker.narrative);
  const author = markers.findLast((marker) => marker.narrative && marker.end <= offset);
  if (first < 0) return author ? [author] : [];
  const group = [markers[first]!];
  for (const next of markers.slice(first + 1)) {
    if (next.start - group.at(-1)!.end > 2) break;
    group.push(next);
  }
  return group;
}

/** 如表1所示, (Table 2): the figures of the sentence rest on the table's own source. */
export function tableReference(view: SentenceView, tables: readonly Table[]): Citation | null {
  const named = /(?:如|见|由|据)?\s*(表\s*\d+|\btable\s*\d+)/i.exec(view.text)?.[1]?.replace(/\s+/g, '').toLowerCase();
  const table = named ? tables.find((candidate) => candidate.label?.replace(/\s+/g, '').toLowerCase() === named) : undefined;
  return table?.source ? { kind: 'table-source', text: table.source, reference: null } : null;
}
