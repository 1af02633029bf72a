import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { type Clause, clauseAt } from '../../view.ts';
import { flowTerm, termOf } from '../terms.ts';
import { wholesIn } from './names-in.ts';
import { isPartner } from './trade-partner.ts';

type Flow = Parameters<typeof flowTerm>[1];

const flows: readonly (readonly [pattern: RegExp, flow: Flow])[] = [
  [/^(?:'s)?[^，,。;；]{0,16}?(?:进口|\bimports?\b)/, 'import'],
  [/^(?:'s)?[^，,。;；]{0,16}?(?:出口(?!到|至)|\bexports?\b)/, 'export'],
  [/^(?:'s)?[^，,。;；]{0,16}?(?:消费|\bconsumption\b)/, 'consumption'],
];

/** A flow is named no further behind its owner. */
const NEAR = 30;

/** 美国进口, China's rare earth exports: a holder and a flow that follows its name are the whole of a share. */
export function ownerOfFlow(clause: Clause, scene: Scene): Term | null {
  const { view } = scene;
  for (const entity of wholesIn(clause, scene).reverse()) {
    if (isPartner(entity, view)) continue;
    const after = view.folded.slice(entity.end, Math.min(clause.end, entity.end + NEAR));
    const flow = flows.find(([pattern]) => pattern.test(after))?.[1] ?? flowInRelative(view.folded.slice(0, entity.start), after);
    // A share of the world's exports is of the world: its measure says of which flow.
    if (flow && entity.value.kind === 'world') return termOf(entity.value, view.language);
    if (flow) return flowTerm(termOf(entity.value, view.language), flow, view.language);
  }
  return null;
}

/** The wheat that Egypt imported. */
function flowInRelative(before: string, after: string): Flow | undefined {
  const way = /\b(?:that|which) (?:the )?$/.test(before) ? /^ (?:has |had )?(import|export)(?:ed|s)\b/.exec(after)?.[1] : undefined;
  return way as 'import' | 'export' | undefined;
}

/** 日本从中国进口的稀土占比为58%; but 中国从美国进口8万吨，占中国进口的69% is told of the whole's owner. */
const shareOfImports = /^[从自][^，,。;；]{1,12}进口[^，,。;；占]{0,12}占比/;

/** 美国的进口几乎全部来自中国: a share of a country's imports is the share of the country they come from, whichever is named first. */
export function originOfImports(
  reading: Reading,
  subject: Term | null,
  measure: Term | null,
  { clauses, mentions, view }: Scene,
): { subject: Term; scope: Term } | null {
  const clause = clauses[clauseAt(clauses, reading.start)];
  if (measure?.id !== 'share(import-volume)' || !clause || !subject?.id) return null;
  const importer = mentions.entities.find(
    (entity) => entity.value.id === subject.id && /^[^，,。;；]{0,12}(?:进口|imports?\b)/.test(view.folded.slice(entity.end)),
  );
  const origin = mentions.entities.find(
    (entity) =>
      entity.value.id !== subject.id &&
      entity.value.kind !== 'authority' &&
      (/(?:来自|进口了?|\bfrom )$/.test(view.folded.slice(0, entity.start)) ||
        (importer?.end === entity.start - 1 && shareOfImports.test(view.folded.slice(importer.end, clause.end)))),
  );
  if (!importer || !origin) return null;
  return {
    subject: termOf(origin.value, view.language),
    scope: flowTerm(termOf(importer.value, view.language), 'import', view.language),
  };
}
