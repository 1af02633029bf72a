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
    return party ? termOf(party.value, view.language) : scene.carried.scope;
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
  if (owner && flow) return flowTerm(owner, flow[1], flow[2], view.language);
  return owner ?? scene.carried.scope;
}

/** 美国的进口几乎全部来自中国: a share of a country's imports is the share of the country they come from, whichever is named first. */
export function originOfImports(reading: Reading, subject: Term | null, measure: Term | null, { clauses, mentions, view }: Scene): { subject: Term; scope: Term } | null {
  const clause = clauses[clauseAt(clauses, reading.start)];
  if (measure?.id !== 'share(import-volume)' || !clause || !subject?.id) return null;
  const sentence = view.folded;
  const importer = mentions.entities.find((entity) => entity.value.id === subject.id && /^[^，,。;；]{0,12}(?:进口|imports?\b)/.test(sentence.slice(entity.end)));
  const origin = mentions.entities.find((entity) => entity.value.id !== subject.id && entity.value.kind !== 'authority' && /(?:来自|进口了?|\bfrom )$/.test(sentence.slice(0, entity.start)));
  if (!importer || !origin) return null;
  const owner = termOf(importer.value, view.language);
  return { subject: termOf(origin.value, view.language), scope: flowTerm(owner, 'import-volume', { zh: '进口', en: 'imports' }, view.language) };
}

/** The flow of a holder as a whole that shares are of: 美国进口, id `US:import-volume`. */
function flowTerm(owner: Term, flow: string, words: { zh: string; en: string }, language: 'zh' | 'en'): Term {
  return {
    text: language === 'zh' ? `${owner.text}${words.zh}` : `${owner.text} ${words.en}`,
    id: `${owner.id}:${flow}`,
    label: owner.label && { zh: `${owner.label.zh}${words.zh}`, en: `${owner.label.en} ${words.en}` },
  };
}
