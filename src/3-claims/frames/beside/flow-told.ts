import { measureParts, operatorOf, tradeFlowId, tradeFlowOf, tradeOf } from '../../../identity/measure-id.ts';
import type { Term } from '../../../schema/claim.ts';
import type { Language } from '../../../schema/place.ts';
import { phrasing, type Phrasing } from '../../../text/phrasing.ts';
import type { FramedReading } from '../../record/to-claim.ts';
import type { Scene } from '../../scene.ts';
import { flowTerm, termOf } from '../terms.ts';

/** A trade flow that figures were told of: whose imports or exports. */
export interface FlowTold {
  owner: Term;
  measure: Term;
  way: 'import' | 'export';
}

const isFlow = (id: string | null | undefined): boolean => operatorOf(id) === null && ['import', 'export'].includes(tradeOf(id) ?? '');

/** The flow that the last of these figures is of, else the one told of before. */
export function flowToldIn(framed: readonly FramedReading[], before: FlowTold | null): FlowTold | null {
  const told = framed.findLast(({ measure, subject, scope }) => isFlow(measure?.id) && subject?.id && !scope);
  return told?.subject && told.measure?.id !== 'import-dependence'
    ? { owner: told.subject, measure: told.measure!, way: tradeOf(told.measure!.id) === 'import' ? 'import' : 'export' }
    : before;
}

/** Of them, 其中: a share of what was imported or exported is one of the flow told of, where its holder is not the owner. */
export function wholeOfFlow(measure: string, subject: Term | null, flow: FlowTold | null, language: Language): Term | null {
  const isOfIt = flow && measureParts(measure).operator === 'share' && tradeOf(measure) === flow.way;
  return isOfIt && subject && subject.id !== flow.owner.id ? flowTerm(flow.owner, flow.way, language) : null;
}

/** Whose the flow is that a share was found to be of: it stays what the paragraph is about, whoever has that share. */
export function isOwnedBy(scope: Term | null, { owner, way }: FlowTold): boolean {
  return scope?.id === `${owner.id}:${way}-volume`;
}

const goes: Readonly<Record<Language, Phrasing>> = {
  zh: phrasing('zh')`(?:${'trading-verb'})`,
  en: phrasing('en')`\b(?:${'trading-verb'})\b`,
};

/** 输往德国的占15%, 12% went to France: what goes somewhere is of the flow told of. */
export function flowMeasure(
  clause: string,
  flow: FlowTold | null,
  { lexicon, view: { language } }: Pick<Scene, 'lexicon' | 'view'>,
): Term | null {
  return flow && goes[language](lexicon).test(clause) ? flow.measure : null;
}

const sides = {
  zh: { import: (from: string) => `自${from}进口量`, export: (to: string) => `对${to}出口量` },
  en: { import: (from: string) => `imports from ${from}`, export: (to: string) => `exports to ${to}` },
};

/** 输往德国的占15%，为8700吨, of which 8,700 t went to Germany: an amount of who has a share of somebody's exports is what he imports of them, and the other way round. */
export function partnersSide(
  subject: Term | null,
  measure: Term | null,
  scene: Scene,
  isNamedBehind: boolean,
): { measure: Term; scope: Term } | null {
  const { carried, framed, measureById, view } = scene;
  const side = tradeFlowOf(measure?.id);
  const { flow } = carried;
  if (!side || !flow || !subject || flow.way !== side.way || ['world', flow.owner.id].includes(subject.id ?? '')) return null;
  const hasShare = isNamedBehind || framed.some((other) => other.subject?.id === subject.id && isOwnedBy(other.scope, flow));
  const other = flow.way === 'import' ? 'export' : 'import';
  const row = hasShare ? measureById(tradeFlowId({ way: other, told: side.told })) : undefined;
  const words = sides[view.language][other](flow.owner.text);
  return row ? { measure: termOf(row, view.language, words), scope: flow.owner } : null;
}
