import type { Term } from '../../schema/claim.ts';
import type { Reading } from '../quantities/reading.ts';
import type { Scene } from '../scene.ts';
import { clauseAt } from '../view.ts';
import { termOf } from './terms.ts';

const trade: readonly [RegExp, string, { zh: string; en: string }][] = [
  [/进口|imports?\b/, 'import-volume', { zh: '进口', en: 'imports' }],
  [/出口|exports?\b/, 'export-volume', { zh: '出口', en: 'exports' }],
  [/消费|consumption\b/, 'consumption', { zh: '消费', en: 'consumption' }],
];

/** Relative to what: the whole of a share (the world, a country's imports), the partner of a trade figure, the second party of a dependence. */
export function chooseScope(reading: Reading, subject: Term | null, measure: Term | null, scene: Scene): Term | null {
  const { clauses, mentions, view } = scene;
  const clause = clauses[clauseAt(clauses, reading.start)];
  if (!clause) return null;
  const inClause = mentions.entities.filter((entity) => entity.start >= clause.start && entity.end <= clause.end && entity.value.kind !== 'authority');
  const isShare = measure?.id?.startsWith('share') === true;
  if (measure?.id === 'import-dependence') {
    const party = inClause.find((entity) => /(?:对|on|upon)\s*$/.test(view.folded.slice(clause.start, entity.start)));
    return party ? termOf(party.value, view.language) : null;
  }
  if (!isShare) {
    const partner = inClause.find((entity) => entity.value.id !== subject?.id && /(?:对|向|从|自|到|往|from|to)\s*$/.test(view.folded.slice(clause.start, entity.start)) && /import|export|trade/.test(measure?.id ?? ''));
    return partner ? termOf(partner.value, view.language) : null;
  }
  const world = inClause.find((entity) => entity.value.kind === 'world');
  if (world) return termOf(world.value, view.language);
  const other = inClause.find((entity) => entity.value.id !== subject?.id) ?? mentions.entities.findLast((entity) => entity.end <= reading.start && entity.value.id !== subject?.id && entity.value.kind !== 'authority');
  const words = view.folded.slice(clause.start, clause.end);
  const flow = trade.find(([pattern]) => pattern.test(words)) ?? trade.find(([pattern]) => pattern.test(view.folded));
  const owner = other ? termOf(other.value, view.language) : null;
  if (owner && flow) return { text: view.language === 'zh' ? `${owner.text}${flow[2].zh}` : `${owner.text} ${flow[2].en}`, id: `${owner.id}:${flow[1]}`, label: owner.label && { zh: `${owner.label.zh}${flow[2].zh}`, en: `${owner.label.en} ${flow[2].en}` } };
  return owner ?? scene.carried.scope;
}
