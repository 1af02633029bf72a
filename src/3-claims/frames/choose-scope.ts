import { coreOf, measureParts, operatorOf, tradeOf } from '../../identity/measure-id.ts';
import type { Term } from '../../schema/claim.ts';
import type { EntityRow } from '../../schema/knowledge.ts';
import type { PhraseMatch } from '../../text/phrase-matcher.ts';
import type { Reading } from '../quantities/reading.ts';
import type { Scene } from '../scene.ts';
import { type Clause, clauseAt } from '../view.ts';
import type { ChosenMeasure } from './measure/chosen-measure.ts';
import { holderOfSingle } from './compared-holder.ts';
import { pairedWithBoth } from './lists/distribute.ts';
import { wholeOfFlow } from './beside/flow-told.ts';
import { flowTerm, isCountry, termOf } from './terms.ts';

const trade = [
  [/^(?:'s)?[^，,。;；]{0,16}?(?:进口|\bimports?\b)/, 'import'],
  [/^(?:'s)?[^，,。;；]{0,16}?(?:出口(?!到|至)|\bexports?\b)/, 'export'],
  [/^(?:'s)?[^，,。;；]{0,16}?(?:消费|\bconsumption\b)/, 'consumption'],
] as const;

/** Relative to what: the whole of a share (the world, a country's imports), the partner of a trade figure, the second party of a dependence. */
export function chooseScope(reading: Reading, subject: Term | null, measure: ChosenMeasure, scene: Scene): Term | null {
  const { clauses, mentions, view } = scene;
  const at = clauseAt(clauses, reading.start);
  const clause = clauses[at];
  if (!clause) return null;
  const id = measure.term?.id ?? '';
  const isCarried = measure.way === 'carried';
  const names = mentions.entities.filter((entity) => entity.value.kind !== 'authority');
  const inClause = names.filter((entity) => entity.start >= clause.start && entity.end <= clause.end);
  const before = (entity: PhraseMatch<EntityRow>) => view.folded.slice(Math.max(0, entity.start - 12), entity.start);
  if (id === 'import-dependence') {
    const party = inClause.find((entity) => /(?:对|\bon |\bupon )$/.test(before(entity)));
    return party ? termOf(party.value, view.language) : isCarried ? scene.carried.scope : null;
  }
  const { operator } = measureParts(id);
  if (operator === 'multiple') return holderOfSingle(reading, subject, scene);
  if (operatorOf(id) === 'difference') {
    const compared = inClause.filter((entity) => /(?:比|\bthan (?:in )?(?:the )?)$/.test(before(entity)));
    const other =
      view.language === 'en'
        ? (compared.find(({ start }) => start >= reading.end) ?? compared.at(-1))
        : (compared.findLast(({ end }) => end <= reading.start) ?? compared[0]);
    return other ? termOf(other.value, view.language) : null;
  }
  if (operatorOf(id) !== 'share') {
    const partner = tradeOf(id)
      ? inClause.find(
          (entity) => entity.value.id !== subject?.id && /(?:对|向|从|自|到|往|\bfrom (?:the )?|\bto (?:the )?)$/.test(before(entity)),
        )
      : undefined;
    return partner ? termOf(partner.value, view.language) : null;
  }
  const world = inClause.find((entity) => entity.value.kind === 'world');
  if (world) return termOf(world.value, view.language);
  const whole = inClause.find(
    (entity) =>
      entity.value.id !== subject?.id &&
      /占(?:据|到|了)?$/.test(before(entity)) &&
      /^的?$/.test(view.folded.slice(entity.end, reading.phrase.start)),
  );
  if (whole) return termOf(whole.value, view.language);
  const owner = ownerOfFlow(inClause, clause, scene);
  if (owner) return owner;
  // "…, B 13%" and "that of B was 13%" are of the same whole, but nothing is a part of itself.
  const goesOn = scene.carried.measures !== scene.before.measures && scene.carried.measure?.id === id;
  const flow = wholeOfFlow(id, subject, scene.carried.flow, view.language);
  if (isCarried || goesOn)
    return (scene.carried.scope?.id === subject?.id ? flow : (scene.carried.scope ?? flow)) ?? worldOf(id, subject, scene);
  for (let index = at - 1; index >= 0; index--) {
    const earlier = clauses[index]!;
    const found = ownerOfFlow(
      names.filter((entity) => entity.start >= earlier.start && entity.end <= earlier.end),
      earlier,
      scene,
    );
    if (found && (isTrade(id) || coreOf(id) === 'consumption')) return found;
  }
  if (pairedWithBoth(reading, names, scene)) return isTrade(id) ? (scene.carried.scope ?? flow) : null;
  if (flow) return flow;
  const next = scene.readings.find(({ start }) => start >= reading.end)?.start ?? clause.end;
  const isOther = (entity: PhraseMatch<EntityRow>) => entity.value.id !== subject?.id;
  const other = inClause.find((entity) => isOther(entity) && entity.start >= reading.end && entity.end <= next) ?? inClause.find(isOther);
  if (other) return termOf(other.value, view.language);
  if (isTrade(id)) return scene.carried.scope;
  return worldOf(id, subject, scene);
}

/** A country's share of an output of which no whole is named is of the world's. */
function worldOf(id: string, subject: Term | null, { world }: Scene): Term | null {
  return isCountry(subject?.id) && ofTheWorld.has(measureParts(id).base) ? world : null;
}

/** What the countries of the world have together, so that each has a share of it. */
const ofTheWorld: ReadonlySet<string> = new Set([
  'production',
  'reserves',
  'refining',
  'capacity',
  'supply',
  'consumption',
  'new-capacity',
]);

const isTrade = (id: string): boolean => ['import', 'export'].includes(tradeOf(id) ?? '');

/** The wheat that Egypt imported. */
function relative(before: string, after: string): readonly [unknown, 'import' | 'export'] | undefined {
  const way = /\b(?:that|which) (?:the )?$/.test(before) ? /^ (?:has |had )?(im|ex)port(?:ed|s)\b/.exec(after)?.[1] : undefined;
  return way ? [null, way === 'im' ? 'import' : 'export'] : undefined;
}

/** 美国进口, China's rare earth exports: a holder and a flow that follows its name are the whole of a share. */
function ownerOfFlow(names: readonly PhraseMatch<EntityRow>[], clause: Clause, { view }: Scene): Term | null {
  for (const entity of [...names].reverse()) {
    const after = view.folded.slice(entity.end, Math.min(clause.end, entity.end + 30));
    const flow = trade.find(([pattern]) => pattern.test(after)) ?? relative(view.folded.slice(0, entity.start), after);
    // A share of the world's exports is of the world: its measure says of which flow.
    if (flow && entity.value.kind === 'world') return termOf(entity.value, view.language);
    if (flow) return flowTerm(termOf(entity.value, view.language), flow[1], view.language);
  }
  return null;
}

/** 美国的进口几乎全部来自中国: a share of a country's imports is the share of the country they come from, whichever is named first. */
export function originOfImports(
  reading: Reading,
  subject: Term | null,
  measure: Term | null,
  { clauses, mentions, view }: Scene,
): { subject: Term; scope: Term } | null {
  const clause = clauses[clauseAt(clauses, reading.start)];
  if (measure?.id !== 'share(import-volume)' || !clause || !subject?.id) return null;
  const sentence = view.folded;
  const importer = mentions.entities.find(
    (entity) => entity.value.id === subject.id && /^[^，,。;；]{0,12}(?:进口|imports?\b)/.test(sentence.slice(entity.end)),
  );
  const origin = mentions.entities.find(
    (entity) =>
      entity.value.id !== subject.id &&
      entity.value.kind !== 'authority' &&
      /(?:来自|进口了?|\bfrom )$/.test(sentence.slice(0, entity.start)),
  );
  if (!importer || !origin) return null;
  const owner = termOf(importer.value, view.language);
  return {
    subject: termOf(origin.value, view.language),
    scope: flowTerm(owner, 'import', view.language),
  };
}
