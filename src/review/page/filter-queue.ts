import type { QueueRow } from '../messages.ts';

/** What the queue is narrowed to; empty where anything goes. `todo` are findings that are open or stale. */
export interface Filters {
  status: string;
  code: string;
  severity: string;
  paper: string;
  language: string;
  who: string;
  measure: string;
  search: string;
}

export const noFilters: Filters = { status: 'todo', code: '', severity: '', paper: '', language: '', who: '', measure: '', search: '' };

const texts = new WeakMap<QueueRow, string>();

/** The ids of the findings that pass, in the order of the queue. Every word of the search must be in the messages, the id, the measure or a paper. */
export function filterQueue(rows: readonly QueueRow[], filters: Filters, titleOf: (paper: string) => string): string[] {
  const sought = filters.search.toLowerCase().split(/\s+/).filter(Boolean);
  const passes = (row: QueueRow): boolean =>
    hasStatus(row, filters.status) &&
    isOf(filters.code, row.code) &&
    isOf(filters.severity, row.severity) &&
    isOf(filters.who, row.who ?? '') &&
    isOf(filters.measure, row.measure?.en ?? '') &&
    (filters.paper === '' || row.papers.includes(filters.paper)) &&
    (filters.language === '' || row.languages.some((language) => language === filters.language)) &&
    sought.every((word) => textOf(row, titleOf).includes(word));
  return rows.filter(passes).map(({ id }) => id);
}

function hasStatus({ status }: QueueRow, wanted: string): boolean {
  return wanted === 'todo' ? status === 'open' || status === 'stale' : isOf(wanted, status);
}

function isOf(wanted: string, value: string): boolean {
  return wanted === '' || wanted === value;
}

function textOf(row: QueueRow, titleOf: (paper: string) => string): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const { id, message, measure, papers } = row;
  const parts = [id, message.zh, message.en, measure?.zh ?? '', measure?.en ?? '', ...papers, ...papers.map(titleOf)];
  const text = parts.join('\n').toLowerCase();
  texts.set(row, text);
  return text;
}
