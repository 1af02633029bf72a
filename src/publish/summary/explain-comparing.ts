import type { ComparedGroups } from '../../pipeline.ts';
import { fit } from './display-width.ts';

/** So many of the groups are named. */
const mostNamed = 20;

/** Which groups of claims were compared anew, where others were known from the last run, a line each; nothing where none or all were. */
export function explainComparing(compared: ComparedGroups | undefined, width: number): string {
  if (!compared || compared.anew.length === compared.all) return '';
  const { all, anew } = compared;
  const names = [...new Set(anew)].map((name) =>
    name
      .split('|')
      .filter(Boolean)
      .join(', ')
      .replace(/\p{Cc}/gu, ' '),
  );
  const named = names.slice(0, mostNamed).map((name) => `compared  ${name}`);
  const more = names.length > mostNamed ? [`compared  and ${names.length - mostNamed} more`] : [];
  const lines = [...named, ...more, `${anew.length} of ${all} groups of claims compared anew`];
  return `${lines.map((line) => fit(line, width)).join('\n')}\n`;
}
