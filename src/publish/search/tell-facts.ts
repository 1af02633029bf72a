import { showInterval, showUnit, showValue } from '../show/show-value.ts';
import { excerptOf, placeOf } from '../summary/excerpt.ts';
import { wrap } from '../summary/display-width.ts';
import type { FoundFacts } from './find-facts.ts';

export interface TellStyle {
  width: number;
  bold: boolean;
  language: 'zh' | 'en';
}

/** The answer for a terminal: each fact by its name, its values with interval and status, and below each value the sentences that state it. */
export function tellFacts({ rows, total, isWhole, unknown }: FoundFacts, { width, bold, language }: TellStyle): string {
  const strong = (text: string): string => (bold ? `\u001b[1m${text}\u001b[22m` : text);
  if (rows.length === 0) return `${sayings.none[language]}\n`;
  const lines = [
    ...(isWhole ? [] : wrap(sayings.partial[language], width)),
    ...(unknown.length > 0 ? wrap(sayings.unknown[language](unknown), width) : []),
  ];
  if (lines.length > 0) lines.push('');
  for (const [index, { fact, claims }] of rows.entries()) {
    if (fact.fact_id !== rows[index - 1]?.fact.fact_id) {
      if (index > 0) lines.push('');
      lines.push(...wrap(language === 'zh' ? fact.label_zh : fact.label_en, width).map(strong));
    }
    const value = [showValue(fact), showUnit(fact)].filter(Boolean).join(' ');
    const counts = sayings.counts[language](fact.n_sources, fact.n_origins);
    const details = [
      showInterval(fact),
      fact.basis,
      fact.modality === 'actual' ? '' : fact.modality,
      sayings.status[fact.obs_status][language],
      counts,
    ];
    const [first = '', ...others] = wrap(details.filter(Boolean).join(' · '), width - 4);
    const isShort = value.length + first.length + 6 <= width && others.length === 0;
    lines.push(
      ...(isShort ? [`  ${strong(value)}   ${first}`] : [`  ${strong(value)}`, ...[first, ...others].map((line) => `    ${line}`)]),
    );
    for (const claim of claims.slice(0, 4)) lines.push(`    · ${placeOf(claim, width - 6)}`, `      ${excerptOf(claim, width - 6)}`);
    if (claims.length > 4) lines.push(`    · ${sayings.more[language](claims.length - 4)}`);
  }
  if (total > rows.length) lines.push('', ...wrap(sayings.rest[language](total - rows.length), width));
  return `${lines.join('\n')}\n`;
}

const sayings = {
  none: { zh: '没有相符的事实；换个词，或少写几个词。', en: 'No fact holds these words; try others, or fewer.' },
  partial: {
    zh: '没有一行包含所有的词；以下各行包含其中大部分。',
    en: 'No row holds all of these words; the following hold most of them.',
  },
  unknown: {
    zh: (words: readonly string[]) => `表中没有：${words.join('、')}。`,
    en: (words: readonly string[]) => `Not in the table: ${words.join(', ')}.`,
  },
  counts: {
    zh: (papers: number, origins: number) => `${papers} 篇论文，${origins} 个独立来源`,
    en: (papers: number, origins: number) =>
      `${papers} ${papers === 1 ? 'paper' : 'papers'}, ${origins} ${origins === 1 ? 'origin' : 'origins'}`,
  },
  more: { zh: (count: number) => `另有 ${count} 处`, en: (count: number) => `and ${count} more places` },
  rest: {
    zh: (count: number) => `另有 ${count} 行；多写几个词，或用 --limit。`,
    en: (count: number) => `${count} more ${count === 1 ? 'row' : 'rows'}; add words, or raise --limit.`,
  },
  status: {
    agreed: { zh: '一致', en: 'agreed' },
    rounded: { zh: '舍入后一致', en: 'rounded' },
    'single-source': { zh: '单一来源', en: 'single source' },
    disputed: { zh: '有争议', en: 'disputed' },
    resolved: { zh: '已裁定', en: 'resolved' },
  },
} as const;
