import type { EraRow } from '../../../schema/knowledge.ts';
import { phrasing } from '../../../text/phrasing.ts';
import { isoDate, type PeriodForm } from '../period.ts';
import { TO } from './calendar.ts';

/** The form of the eras that a table names, alone or from one to another. */
export function eraForms(eras: readonly EraRow[]): readonly PeriodForm[] {
  if (eras.length === 0) return [];
  const byWord = new Map(eras.flatMap((era) => era.words.map((word): [string, EraRow] => [word, era])));
  const named = new RegExp([...byWord.keys()].sort((a, b) => b.length - a.length).join('|'));
  return [
    {
      name: 'zh-era',
      pattern: phrasing('zh')`(${named})(?:${TO}(${named})|${'time-span-noun'})?`,
      read: ([, from = '', to]) => {
        const first = byWord.get(from);
        const last = to ? byWord.get(to)?.from : first?.to;
        return first ? { from: isoDate(first.from), to: last ? isoDate(last) : null } : null;
      },
    },
  ];
}
