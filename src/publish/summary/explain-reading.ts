import type { InputRow } from '../run-outcome.ts';
import { fit, widthOf } from './display-width.ts';

/** Why each paper was read or was not, a line each, and how many of each there are. */
export function explainReading(inputs: readonly InputRow[], width: number): string {
  const room = Math.max(20, Math.floor(width / 2));
  const names = inputs.map(({ path }) => fit(path.replace(/\p{Cc}/gu, ' '), room));
  const column = Math.max(0, ...names.map(widthOf));
  const lines = inputs.map(({ status, reason, milliseconds }, index) => {
    const name = names[index]!;
    const time = status === 'read' ? ` (${milliseconds} ms)` : '';
    return `${status.padEnd(6)}  ${name}${' '.repeat(column - widthOf(name))}  ${reason.replace(/\p{Cc}/gu, ' ')}${time}`;
  });
  const counted = (['read', 'cached', 'failed'] as const)
    .map((status) => `${inputs.filter((input) => input.status === status).length} ${status}`)
    .join(', ');
  return `${lines.map((line) => fit(line, width)).join('\n')}\n${counted}\n`;
}
