import type { Term } from '../../schema/claim.ts';
import type { Table } from '../../schema/document.ts';
import type { Language } from '../../schema/place.ts';
import { foldText, isChinese } from '../../text/fold.ts';
import { goodInHeading } from '../frames/product/good-in-heading.ts';
import type { MentionFinder, Mentions } from '../mentions/find-mentions.ts';
import type { WordLists } from '../mentions/word-lists.ts';
import type { PeriodReader } from '../periods/read-periods.ts';
import type { PeriodMention } from '../periods/period.ts';
import type { HeaderUnit } from '../quantities/read-header.ts';
import type { DocumentFrame } from '../scene.ts';
import type { SentenceView } from '../view.ts';

/** What a header, a stub or a caption says for the cells below or beside it. */
export interface HeaderReading {
  view: SentenceView;
  mentions: Mentions;
  period: PeriodMention | null;
  units: readonly HeaderUnit[];
  growth: boolean;
  decline: boolean;
  share: boolean;
  /** The good that it names and the tables do not know. */
  good: Term | null;
  /** Whether it names a group with its size: Control (n = 98). */
  isGroup: boolean;
  /** The header without years, units and brackets. */
  words: string;
}

/** A view of a text that has no tagged words (a header, a caption). */
export function plainView(text: string, language: Language): SentenceView {
  return { text, folded: foldText(text), language, words: [], superscripts: [] };
}

/** What reads a header: the tables' words, time expressions, the units written in it. */
export interface HeaderTools {
  lexicon: WordLists;
  finder: MentionFinder;
  periods: PeriodReader;
  /** Units that stand for the numbers of the cells; a unit with a number of its own (12 weeks) does not. */
  units: (text: string) => readonly HeaderUnit[];
}

/** Net income (loss), cash provided by (used in): the name that the figure has below zero. */
const opposite = /\s*[(](?:loss|losses|expense|deficit|benefit|gain|used in|decrease|outflow)[)]\s*/gi;

/** 增减率, 升跌, 变动: a change that goes either way. */
const eitherWay = /增减|升跌|涨跌|升降|涨幅\/跌幅|变动|变化|增长(?:率)?[(（]/;

const sample = /[,，]?\s*[（(]?\s*\bn\s*=\s*\d[\d,]*\s*[)）]?/i;

/** Reads one header text. */
export function readHeader(
  text: string,
  fallback: Language,
  { calendar, year }: Pick<DocumentFrame, 'calendar' | 'year'>,
  { finder, lexicon, periods, units }: HeaderTools,
): HeaderReading {
  const language = isChinese(text) ? 'zh' : /[a-z]{3}/i.test(text) ? 'en' : fallback;
  const view = plainView(text.replace(sample, '').replace(opposite, ' '), language);
  const context = { paperYear: year, calendar, last: null, spoken: null };
  const period = periods(view.text, view.folded, language, context).at(-1) ?? periods(view.text, view.folded, 'en', context).at(-1) ?? null;
  const mentions = finder.find(view);
  return {
    view,
    mentions,
    good: goodInHeading(view, mentions, lexicon),
    period,
    units: units(view.text),
    growth:
      mentions.growth.length > 0 ||
      /^[^(（]*(?:变动|变化|增减)|(?:^|%|percent|per cent|annual|yearly|year-on-year|yoy|y\/y)\s*(?:change|chg\.?)\b|\bchange (?:on|over|from|since|against|vs)\b|\byear-on-year\b/.test(
        view.folded,
      ),
    decline: mentions.decline.length > 0 && !eitherWay.test(view.folded),
    share: mentions.share.length > 0,
    isGroup: sample.test(text),
    words: plainWords(text),
  };
}

function plainWords(text: string): string {
  return text
    .replace(/[（(][^（）()]*[)）]/g, ' ')
    .replace(/(?:19|20)\d\d\s*年?/g, ' ')
    .replace(/[/／]\s*[\w%万亿元吨°·/]+$/, ' ')
    .replace(/[,，]\s*[^,，]{1,12}$/, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The texts that speak for a cell, from the nearest: its column's headers from below, its row's stubs from the right, the caption. */
export function textsAround(table: Table, row: number, column: number): { column: string[]; row: string[]; caption: string } {
  return {
    column: [...(table.columns[column] ?? [])].reverse(),
    row: [...(table.rows[row] ?? [])].reverse(),
    caption: captionWithUnit(table),
  };
}

/** The caption with the unit that stands beside the table, where it does not name it itself. */
function captionWithUnit({ caption, unit }: Table): string {
  return caption && unit && caption.includes(unit)
    ? caption
    : [caption ?? '', unit ?? ''].filter(Boolean).join(isChinese(caption ?? '') ? '，' : ' ');
}
