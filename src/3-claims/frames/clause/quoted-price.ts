import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { beforeBrackets } from './chinese-head.ts';
import { clauseAt } from '../../view.ts';

const quoted = /(?:收报|报收|报价|报|收于|收盘于|成交于)[为在于至]?$/;

/** 锡锭报25万元/吨, 收于每吨25万元: where the words end that name what is quoted at a price; null where nothing is. */
export function endOfQuoted(reading: Reading, scene: Scene): number | null {
  const { clauses, view } = scene;
  if (view.language !== 'zh' || (reading.dimension !== 'price' && reading.dimension !== 'money')) return null;
  const clause = clauses[clauseAt(clauses, reading.start)];
  if (!clause) return null;
  const start = beforeBrackets(clause, scene);
  const verb = quoted.exec(view.folded.slice(start, reading.phrase.start));
  return verb && verb.index > 0 ? start + verb.index : null;
}
