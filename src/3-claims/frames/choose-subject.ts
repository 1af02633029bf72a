import type { Term } from '../../schema/claim.ts';
import type { EntityRow } from '../../schema/knowledge.ts';
import type { PhraseMatch } from '../../text/phrase-matcher.ts';
import type { Reading } from '../quantities/reading.ts';
import type { Scene } from '../scene.ts';
import { type Clause, clauseAt } from '../view.ts';
import { pairedWith } from './distribute.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import { phraseTerm, termOf } from './terms.ts';

/** What stands before the name of another party or of the whole: that name is not whose figure it is. */
const otherParty = {
  zh: /(?:获|获得|得到|接受|占|占据|占到|达到|满足|对|向|从|自|由|与|和|较|比|于|往|到|在|输往|供应|出口|进口了?|供应了)$/,
  en: /(?:\bof (?:the )?|\bin (?:the )?|\bfrom (?:the )?|\bto (?:the )?|\bthan (?:in |the )?(?:the )?|\bthere (?:in )?|\bagainst (?:the )?|\bover (?:the )?|\boutside |\bby (?:the )?)$/,
};
const ofOwner = /\b(?:share|shares|exports|imports|output|reserves|reliance|production|consumption|demand|source|capacity|adding|rest)\s+of\s+(?:the\s+)?$/;

/** Whose figure it is: the holder named in its clause, else further left in the sentence, else what the paragraph, the headings and the document are about. */
export function chooseSubject(reading: Reading, scene: Scene): { term: Term | null; rule: string } {
  const { clauses, view, mentions, carried, document } = scene;
  const at = clauseAt(clauses, reading.start);
  const head = clauses[at]?.inside ? headOfBracket(clauses, at, scene) : undefined;
  if (head) return { term: head, rule: 'subject-before-bracket' };
  const paired = pairedWith(reading, mentions.entities, scene);
  if (paired) return { term: termOf(paired.value, view.language, view.text.slice(paired.start, paired.end)), rule: 'subject-respectively' };
  for (let index = at; index >= 0 && index >= at - 6; index--) {
    const clause = clauses[index]!;
    if (clause.inside && index !== at) continue;
    const limit = index === at ? reading.phrase.start : clause.end;
    const owners = mentions.entities.filter((entity) => entity.start >= clause.start && entity.end <= limit && !isOtherParty(entity, scene));
    const chosen = index === at ? (owners.findLast((entity) => standsAtNumber(entity, reading, view.folded)) ?? owners[0]) : owners[0];
    if (chosen) return { term: chainTerm(mostSpecific(chosen, mentions.entities), mentions.entities, scene), rule: index === at ? 'subject-in-clause' : 'subject-in-sentence' };
    if (index === at) {
      const priced = pricedGood(clause, reading, scene);
      if (priced) return { term: priced, rule: 'subject-priced' };
      const agent = agentBehind(clause, reading, scene);
      if (agent) return { term: agent, rule: 'subject-behind' };
      const own = view.language === 'zh' ? subjectOfShare(clause, reading, scene) : null;
      if (own) return { term: own, rule: 'subject-of-share' };
    }
    if (/[;；。]/.test(view.folded.slice(clause.start - 1, clause.start)) && index < at) break;
  }
  if (carried.subject) return { term: carried.subject, rule: 'subject-carried' };
  for (const above of [...scene.around].reverse()) {
    const named = above.entities.find((entity) => entity.value.kind !== 'authority');
    if (named) return { term: termOf(named.value, view.language), rule: 'subject-of-section' };
  }
  return document.subject ? { term: document.subject, rule: 'subject-of-document' } : { term: null, rule: 'subject-unknown' };
}

function isOtherParty(entity: PhraseMatch<EntityRow>, { view, sayers }: Scene): boolean {
  if (sayers.includes(entity.start) || /^的?[\d.一二三四五六七八九十百]+倍/.test(view.folded.slice(entity.end))) return true;
  const before = view.folded.slice(Math.max(0, entity.start - 24), entity.start);
  if (view.language === 'en') return otherParty.en.test(before) && !ofOwner.test(before);
  if (entity.value.kind === 'world' && /^\s*上?(?:最|唯一|第|领先|主要|首位|范围|的?\d|的?[一二三四五六七八九]成|近半)/.test(view.folded.slice(entity.end))) return true;
  if (entity.value.kind === 'world') return /(?:占|占据|占到|占有|满足|供应)[^，,]{0,2}$/.test(before) || /^[^，,]{0,3}(?:\d|[一二三四五六七八九]成|近半)/.test(view.folded.slice(entity.end));
  return otherParty.zh.test(before.trimEnd()) && !/(?:于|在)$/.test(before) && !(/(?:和|与)$/.test(before));
}

function standsAtNumber(entity: PhraseMatch<EntityRow>, reading: Reading, folded: string): boolean {
  return /^\s*(?:的|为|约|达|是|仅|:|：|of|at|had|with|was|made|,|and)?\s*(?:about |some |over )?$/.test(folded.slice(entity.end, reading.phrase.start));
}

/** A price without a holder in its clause is the good's own. */
function pricedGood(clause: Clause, reading: Reading, { view, mentions }: Scene): Term | null {
  const price = mentions.measures.findLast((measure) => measure.value.kind === 'price' && measure.start >= clause.start && measure.end <= reading.phrase.start);
  if (!price || !['price', 'money', 'share'].includes(reading.dimension) || /出口|进口|export|import/.test(view.folded.slice(Math.max(clause.start, price.start - 8), price.end))) return null;
  const product = mentions.products.findLast((mention) => mention.end <= price.start && mention.start >= clause.start) ?? mentions.products.find((mention) => mention.start >= price.end && mention.end <= reading.phrase.start);
  return product ? termOf(product.value, view.language, view.text.slice(product.start, product.end)) : view.language === 'zh' ? phraseTerm(nounPhraseBefore(view, price.start)) : null;
}

/** 72%来自X, 九成…为X所掌握, 90% made in X: the holder stands behind the number. */
function agentBehind(clause: Clause, reading: Reading, { view, mentions }: Scene): Term | null {
  const entity = mentions.entities.find((mention) => mention.start >= reading.end && mention.end <= clause.end);
  if (!entity) return null;
  const between = view.folded.slice(reading.phrase.end, entity.start);
  const held = /^\s*(?:来自|出自|产自|由|归)$/.test(between) || (/[为由被归]$/.test(between) && /^[^，,。]{0,6}所?(?:掌握|拥有|控制|占有|垄断|供应|生产|承担)/.test(view.folded.slice(entity.end)));
  return held ? termOf(entity.value, view.language, view.text.slice(entity.start, entity.end)) : null;
}

/** 中国(占比78%): the name before the bracket; 冶金合金(21%): the noun before it. */
function headOfBracket(clauses: readonly Clause[], at: number, scene: Scene): Term | undefined {
  const clause = clauses[at]!;
  const before = scene.view.folded.slice(0, clause.start).replace(/[(（]\s*$/, '');
  const entity = scene.mentions.entities.findLast((mention) => mention.end <= before.length);
  if (entity && entity.end === before.trimEnd().length) return termOf(entity.value, scene.view.language);
  const isShare = /^\s*(?:占比?|约|近)?\s*\d[\d.]*\s*%\s*$/.test(scene.view.folded.slice(clause.start, clause.end));
  return isShare ? (phraseTerm(nounPhraseBefore(scene.view, before.length)) ?? undefined) : undefined;
}

/** X占Y的N%: X, where no name owns the figure. */
function subjectOfShare(clause: Clause, reading: Reading, { view, mentions, readings }: Scene): Term | null {
  const share = view.folded.slice(clause.start, reading.start).search(/[约仅均只]?[约仅均只]?占/);
  if (share <= 0 || reading.dimension !== 'share') return null;
  const parts = view.folded.lastIndexOf('分别', reading.start) < clause.start ? [] : splitNames(view.text.slice(clause.start, clause.start + share));
  const numbers = readings.filter((other) => other.dimension === 'share' && other.start >= clause.start && other.end <= clause.end);
  if (parts.length > 1 && parts.length === numbers.length) return phraseTerm(parts[numbers.indexOf(reading)] ?? '');
  const words = nounPhraseBefore(view, clause.start + share);
  const known = mentions.measures.some((measure) => view.text.slice(measure.start, measure.end) === words);
  return known ? null : phraseTerm(words);
}

const splitNames = (text: string): string[] => text.replace(/^\s*(?:其中|分别|以及)/, '').replace(/分别$/, '').split(/[、和与及]/).map((part) => part.trim()).filter(Boolean);

/** 日本日立, 美国能源部: of names that adjoin the last is the holder. */
function mostSpecific(chosen: PhraseMatch<EntityRow>, entities: readonly PhraseMatch<EntityRow>[]): PhraseMatch<EntityRow> {
  const next = entities.find((entity) => entity.start === chosen.end && entity.value.kind !== 'country' && entity.value.kind !== 'world');
  return next ? mostSpecific(next, entities) : chosen;
}

/** 中国、越南、巴西: a row of names is one holder. */
function chainTerm(first: PhraseMatch<EntityRow>, entities: readonly PhraseMatch<EntityRow>[], { view }: Scene): Term {
  const chain = [first];
  for (let index = entities.indexOf(first) + 1; index < entities.length; index++) {
    const next = entities[index]!;
    if (!/^(?:\s*[、,]\s*|\s*(?:和|与|及|and|, and)\s*)$/.test(view.folded.slice(chain.at(-1)!.end, next.start))) break;
    chain.push(next);
  }
  if (chain.length === 1) return termOf(first.value, view.language, view.text.slice(first.start, first.end));
  const label = { zh: chain.map((entity) => entity.value.label.zh).join('、'), en: chain.map((entity) => entity.value.label.en).join(', ') };
  return { text: view.text.slice(first.start, chain.at(-1)!.end), id: chain.map((entity) => entity.value.id).sort().join('+'), label };
}
