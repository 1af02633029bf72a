import type { Term } from '../../../schema/claim.ts';
import type { EntityRow } from '../../../schema/knowledge.ts';
import type { Language } from '../../../schema/place.ts';
import { phrasing, type Phrasing } from '../../../text/phrasing.ts';
import { smallNumber } from '../../../text/small-numbers.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { phraseTerm } from '../terms.ts';
import { joinedTerm } from './name-chains.ts';

const groupWords: Readonly<Record<Language, Phrasing>> = {
  zh: phrasing(
    'zh',
  )`([两二三四五六七八九十])(?:${'group-noun'})(?:的)?[^，,。;；]{0,8}(?:${'sum-word'}|共)|(?:合计|总和)(?=[^，,。;；]{0,10}$)`,
  en: phrasing('en')`\b(?:the|these|those|all)\s+(two|three|four|five|six|seven|eight)\s+(?:\w+\s+)?(?:${'group-noun'})\b`,
};

/** 三国合计, the three countries together: the holders named just before, as many as the word says, as one. */
export function groupNamed(reading: Reading, scene: Scene, at: number): Term | null {
  const { clauses, mentions, view, carried } = scene;
  for (const index of [at, at - 1]) {
    const clause = clauses[index];
    if (!clause || clause.inside) continue;
    const words = view.folded.slice(clause.start, index === at ? reading.phrase.start : clause.end);
    const match = groupWords[view.language](scene.lexicon).exec(words);
    const own = mentions.entities.some(
      (entity) => entity.start >= clause.start && entity.end <= clause.end && entity.value.kind === 'country',
    );
    if (!match || own) continue;
    const count = smallNumber(match[1]) || 0;
    const before = mentions.entities
      .filter((entity) => entity.end <= clause.start + match.index && entity.value.kind === 'country')
      .map(({ value }) => value);
    const listed = listBefore(view.text.slice(clause.start, clause.start + match.index), count);
    if (listed) return phraseTerm(listed);
    const rows = distinct([...carried.holders.filter(({ kind }) => kind === 'country'), ...before]).slice(-count);
    if (count === 0) return null;
    return rows.length === count
      ? joinedTerm(rows, view.text.slice(clause.start + match.index, clause.start + match.index + match[0].length))
      : phraseTerm(namesOfGroup(clause.start, match, scene));
  }
  return null;
}

/** 头部四家企业市场份额合计: the words of a group, up to what is measured of it. */
function namesOfGroup(from: number, match: RegExpExecArray, { mentions, view }: Scene): string {
  const start =
    from + match.index - (/(?:头部|头部的|前|上述|主要|骨干)$/.exec(view.folded.slice(from, from + match.index))?.[0].length ?? 0);
  const end = from + match.index + match[0].length;
  const measure = mentions.measures.find((one) => one.start > start + 1 && one.start < end)?.start ?? end;
  return view.text.slice(start, measure);
}

/** 甲县、乙县和丙县三县合计: the names right before the group, where there are as many as it says. */
function listBefore(text: string, count: number): string {
  const list = /[\p{Script=Han}]+(?:[、和与及][\p{Script=Han}]+)+$/u.exec(text)?.[0] ?? '';
  return count > 1 && list.split(/[、和与及]/).length === count ? list : '';
}

const additions = {
  zh: /加上|算上|连同|计入|再加/,
  en: /\bwith\b.*\b(?:added|included|counted in)\b|\b(?:adding|including|together with|combined with)\b/,
};

/** With A and B added, 加上A和B: those who are added and the holder named before them, as one. */
export function groupAddedTo(reading: Reading, { carried, clauses, mentions, view }: Scene, at: number): Term | null {
  for (const index of [at, at - 1]) {
    const clause = clauses[index];
    if (!clause || clause.inside) continue;
    const end = Math.min(clause.end, reading.phrase.start);
    const match = additions[view.language].exec(view.folded.slice(clause.start, end));
    if (!match) continue;
    const countries = mentions.entities.filter(({ value }) => value.kind === 'country');
    const added = countries.filter(({ start, end: last }) => start >= clause.start && last <= end).map(({ value }) => value);
    const base = countries.findLast(({ end: last }) => last <= clause.start)?.value ?? carried.holders.at(-1);
    const rows = distinct([...(base ? [base] : []), ...added]);
    return added.length > 0 && rows.length > added.length ? joinedTerm(rows, view.text.slice(clause.start, end).trim()) : null;
  }
  return null;
}

const distinct = (rows: readonly EntityRow[]): EntityRow[] =>
  [...new Map([...rows].reverse().map((row) => [row.id, row])).values()].reverse();
