import type { Citation } from '../../schema/claim.ts';
import type { Table } from '../../schema/document.ts';
import type { EntityRow } from '../../schema/knowledge.ts';
import type { Language } from '../../schema/place.ts';
import type { PhraseMatch } from '../../text/phrase-matcher.ts';
import { phrasing, type Phrasing, type Wording } from '../../text/phrasing.ts';
import type { SentenceView } from '../view.ts';
import type { Marker } from './read-markers.ts';

/** An authority or speaker that a sentence names as the one who says its figures. */
export interface Attribution {
  start: number;
  citation: Citation;
  /** Whether it speaks for the next sentences too. */
  governs: boolean;
}

/** What stands behind or before the name of whoever says a figure. */
const saysAfter: Readonly<Record<Language, Phrasing>> = {
  zh: phrasing(
    'zh',
  )`^[^，,。;；]{0,10}?(?:${'source-noun'}|${'reckoning-verb'}|${'expecting-verb'}|${'stating-verb'}|${'showing-verb'}|${'issuing-verb'})`,
  en: phrasing(
    'en',
  )`^(?:'s)?(?: [\w-]+){0,2}? (?:${'source-noun'}|${'inquiry-noun'}|${'reckoning-verb'}|${'expecting-verb'}|${'stating-verb'}|${'showing-verb'})\b`,
};
const saysBefore = phrasing('both')`(?:${'according-to'})(?: the)?\s*[“"]?$`;
/** What makes a source speak for the sentences behind it, too. */
const handsOut = phrasing('both')`${'source-noun'}|显示`;

/** Sources that no table knows, by how they are introduced. */
const unknownBodies: Readonly<Record<Language, readonly Phrasing[]>> = {
  zh: [
    phrasing(
      'zh',
    )`(?:(?<![数证])据|根据|依据|(?<![一-龥])依)([^，,。;；“”据依]{2,24}?)(?:的?(?:最新)?(?:${'source-noun'}|${'inquiry-noun'}|${'reckoning-verb'}|${'expecting-verb'}|${'showing-verb'}|${'issuing-verb'}|报告|规定))`,
    phrasing(
      'zh',
    )`(?:^|[，,。;；])([一-龥A-Za-z]{0,20}(?:${'institution-noun'}|${'public-body'}))(?:[(（][^()（）]{1,40}[)）])?(?:(?:完成|发布|公布|编制|出版|撰写)?的?(?:最新)?(?:研究)?(?:${'source-noun'}|${'inquiry-noun'}|(?:报告|年报|白皮书|公报)(?:${'showing-verb'}|${'stating-verb'}))|[一-龥]{0,3}(?:${'reckoning-verb'}|${'expecting-verb'}|${'stating-verb'}|${'showing-verb'}|${'issuing-verb'}))`,
    phrasing('zh')`(《[^》]{2,30}(?:${'legal-act'})》)[^，,。;；]{0,6}(?:${'ruling-verb'})`,
    phrasing(
      'zh',
    )`《([^》]{2,40})》(?:的?(?:最新)?(?:${'source-noun'}))?(?:${'stating-verb'}|${'showing-verb'}|${'expecting-verb'}|公布|统计)`,
  ],
  en: [
    phrasing('en')`\b[Aa]ccording to (?:the )?([A-Z][\w&.'-]*(?: (?:(?:of|for|and|on|the) )*[A-Z][\w&.'-]*){0,6})`,
    phrasing(
      'en',
    )`\b(?:indicated|reported|estimated|published|compiled|calculated|recorded|found|noted|stated) by (?:the )?([A-Z][\w&.'-]*(?: (?:(?:of|for|and|on|the) )*[A-Z][\w&.'-]*){0,6})`,
    phrasing('en')`\bthe ([A-Z][A-Z&]{2,8})(?= (?:${'reckoning-verb'}|${'expecting-verb'}|${'stating-verb'}|${'showing-verb'}) )`,
    phrasing(
      'en',
    )`,? (?:the )?([A-Z][\w&.'-]*(?: (?:(?:of|for|and|on|the) )*[A-Z][\w&.'-]*){0,6}) (?:said|says|announced|reported|noted|found|reckons?|estimates?)(?: (?:in|on|at|today|this|last)\b[^.]{0,90})?\.?$`,
    phrasing(
      'en',
      'i',
    )`\b(?:the |an? )?((?:industry|trade) (?:association|alliance|group)|analysts|an earlier (?:edition|report)|ministry|central bank|regulator)(?= (?:[\w-]+ )?(?:${'reckoning-verb'}|${'expecting-verb'}|${'stating-verb'}))`,
    phrasing(
      'en',
    )`\b((?:[A-Z][\w&'-]+ (?:(?:of|for|on|and|the) )*){1,6}(?:${'institution-noun'}|${'public-body'}))\b(?=(?: \([^()]{1,12}\))? (?:[a-z]+ly )?(?:${'reckoning-verb'}|${'expecting-verb'}|${'stating-verb'}|${'showing-verb'}))`,
    phrasing('en')`\b((?:[A-Z][\w-]+ ){1,6}(?:${'legal-act'}))\b(?=[^.;]{0,60}\b(?:${'ruling-verb'})\b)`,
  ],
};
const speaker = phrasing('zh')`((?:[一-龥]{1,8}|[A-Z][A-Za-z]+)(?:${'speaker-title'}))[^，,。;；]{0,8}?(?:${'stating-verb'})`;

/** The named sources of a sentence: known authorities and unknown bodies with a word of saying beside them, speakers with their title. */
export function readAttributions(view: SentenceView, entities: readonly PhraseMatch<EntityRow>[], wording: Wording): Attribution[] {
  const found: Attribution[] = [];
  for (const entity of entities) {
    if (!['authority', 'company'].includes(entity.value.kind)) continue;
    const after = view.folded.slice(entity.end).replace(/^\s*[(（][^)）]{1,12}[)）]/, '');
    const says = saysBefore(wording).test(view.folded.slice(0, entity.start)) || saysAfter[view.language](wording).test(after);
    if (!says) continue;
    const bracket = /^\s*[(（][A-Za-z ]{2,12}[)）]/.exec(view.text.slice(entity.end))?.[0] ?? '';
    if (found.at(-1)?.citation.text.includes(view.text.slice(entity.start, entity.end))) continue;
    found.push({
      start: entity.start,
      citation: { kind: 'named', text: view.text.slice(entity.start, entity.end) + bracket, reference: null },
      governs: handsOut(wording).test(after.slice(0, 14)),
    });
  }
  // Traditional characters are read as simplified ones; in English a capital tells a name.
  const words = view.language === 'zh' ? view.folded : view.text;
  for (const body of found.length === 0 ? unknownBodies[view.language] : []) {
    const match = body(wording).exec(words);
    if (!match?.[1]) continue;
    const start = match.index + match[0].indexOf(match[1]);
    found.push({
      start,
      citation: { kind: 'named', text: view.text.slice(start, start + match[1].length).trim(), reference: null },
      governs: false,
    });
    break;
  }
  const spoken = speaker(wording).exec(words);
  if (spoken) {
    const name = view.text.slice(spoken.index, spoken.index + (spoken[1] ?? spoken[0]).length);
    found.push({ start: spoken.index, citation: { kind: 'speaker', text: name, reference: null }, governs: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The markers that cover a figure: the first group behind it in the sentence (a marker covers what stands between the marker before it and itself), else the author named before it as part of the sentence; none behind the next author. */
export function coveringMarkers(offset: number, markers: readonly Marker[]): Marker[] {
  const next = markers.find((marker) => marker.start >= offset && marker.narrative)?.start ?? Infinity;
  const first = markers.findIndex((marker) => marker.start >= offset && marker.start < next && !marker.narrative);
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
