import { fit, wrap } from '../../publish/summary/display-width.ts';
import type { Difference, FactChange, FindingChange, FindingState, ValueOfFact } from './compare-results.ts';
import { showValue } from './show-value.ts';

/** How a difference is laid out: for a terminal as wide as this with so many of each kind, or in Markdown with all. */
export interface DifferenceStyle {
  width: number;
  most: number;
  isMarkdown: boolean;
}

const factKinds: Readonly<Record<FactChange['change'], string>> = {
  new: 'New facts',
  gone: 'Facts that are gone',
  value: 'Facts whose values changed',
  status: 'Facts whose status changed',
};
const findingKinds: Readonly<Record<FindingChange['change'], string>> = {
  new: 'New findings',
  gone: 'Findings that are gone',
  changed: 'Findings that changed',
};

/** Tells what changed between two runs, with the paper behind each change. */
export function tellDifference(difference: Difference, style: DifferenceStyle): string {
  const { before, after, papers, others, facts, findings } = difference;
  const lines = [
    ...heading(1, `${after.folder} against ${before.folder}`, style),
    ...wrap(`${dateOf(after.startedAt)} against ${dateOf(before.startedAt)}`, style.width),
    ...section(
      'Papers',
      papers.map(({ change, path }) => [`${change}: ${path}`]),
      style,
    ),
    ...section(
      'Beside the papers',
      others.map((other) => [other]),
      style,
    ),
    ...(['new', 'gone', 'changed'] as const).flatMap((kind) =>
      section(
        findingKinds[kind],
        findings
          .filter(({ change }) => change === kind)
          .sort(bySeverity)
          .map(tellFinding),
        style,
      ),
    ),
    ...(['value', 'status', 'new', 'gone'] as const).flatMap((kind) =>
      section(factKinds[kind], facts.filter(({ change }) => change === kind).map(tellFact), style),
    ),
  ];
  const isEmpty = papers.length + others.length + facts.length + findings.length === 0;
  return `${[...lines, ...(isEmpty ? ['', 'Nothing changed.'] : [])].join('\n')}\n`;
}

/** Each item is a first line and lines that go on about it. */
function section(title: string, items: readonly string[][], style: DifferenceStyle): string[] {
  if (items.length === 0) return [];
  const { width, most, isMarkdown } = style;
  const shown = items.slice(0, isMarkdown ? items.length : most);
  const told = shown.flatMap(([first = '', ...more]) =>
    isMarkdown
      ? [`- ${escape(first)}`, ...more.map((line) => `  - ${escape(line)}`)]
      : [...indent(wrap(first, width - 4), '  · '), ...more.flatMap((line) => indent(wrap(line, width - 6), '      '))],
  );
  const rest = items.length - shown.length;
  return [
    '',
    ...heading(2, `${title} (${items.length})`, style),
    ...told,
    ...(rest > 0 ? [`  … and ${rest} more (--all, --json, --markdown)`] : []),
  ];
}

function tellFact({ change, label_en, before, after, causes }: FactChange): string[] {
  const [old, now] = [before.map((value) => showOne(value, change)), after.map((value) => showOne(value, change))];
  const gone = old.filter((value) => !now.includes(value));
  const come = now.filter((value) => !old.includes(value));
  return [label_en, turnOf({ gone, come, kept: old.filter((value) => now.includes(value)) }), causeOf(causes)];
}

function turnOf({ gone, come, kept }: Record<'gone' | 'come' | 'kept', string[]>): string {
  const [was, is, stays] = [gone, come, kept].map((values) => values.join('; '));
  if (was && is) return `${was} → ${is}`;
  if (stays) return is ? `now also ${is}, beside ${stays}` : `no longer ${was}, still ${stays}`;
  return is || was || '';
}

function showOne(value: ValueOfFact, change: FactChange['change']): string {
  const status = change === 'status' ? ` ${value.obs_status}${value.rank === 'normal' ? '' : `, ${value.rank}`}` : '';
  return `${showValue(value)}${status}`;
}

function tellFinding({ change, before, after, causes }: FindingChange): string[] {
  const { code, severity, message } = (after ?? before)!;
  return [`${code}, ${severity}: ${message.en}`, ...(change === 'changed' ? [whatChanged(before!, after!)] : []), causeOf(causes)];
}

function whatChanged(before: FindingState, after: FindingState): string {
  const fields = (['code', 'severity', 'status', 'confidence'] as const).filter((field) => before[field] !== after[field]);
  const told = fields.map((field) => `${field} ${before[field]} → ${after[field]}`);
  return [...told, ...(before.message.en === after.message.en ? [] : [`was: ${before.message.en}`])].join(', ');
}

const severities = { high: 0, medium: 1, low: 2 };

function bySeverity(a: FindingChange, b: FindingChange): number {
  return severities[(a.after ?? a.before)!.severity] - severities[(b.after ?? b.before)!.severity];
}

function causeOf(causes: readonly string[]): string {
  const named = causes.slice(0, 3).join(', ');
  return `because of ${named}${causes.length > 3 ? ` and ${causes.length - 3} more` : ''}`;
}

function heading(level: 1 | 2, text: string, { isMarkdown, width }: DifferenceStyle): string[] {
  return isMarkdown ? [`${'#'.repeat(level)} ${escape(text)}`, ''] : [fit(text, width)];
}

function indent(lines: readonly string[], first: string): string[] {
  return lines.map((line, index) => (index === 0 ? first : ' '.repeat(first.length)) + line);
}

function escape(text: string): string {
  return text.replace(/[\\`*[\]<>|#]/g, '\\$&');
}

function dateOf(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}
