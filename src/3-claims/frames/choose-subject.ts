import type { Term } from '../../schema/claim.ts';
import type { EntityRow } from '../../schema/knowledge.ts';
import type { PhraseMatch } from '../../text/phrase-matcher.ts';
import type { Reading } from '../quantities/reading.ts';
import type { Scene } from '../scene.ts';
import { type Clause, clauseAt } from '../view.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import { phraseTerm, termOf } from './terms.ts';

/** What stands before the name of another party or of the whole: that name is not whose figure it is. */
const otherParty = {
  zh: /(?:占|占据|占到|达到|满足|对|向|从|自|由|与|和|较|比|于|往|到|在|输往|供应|出口|进口了?|供应了)$/,
  en: /(?:\bof (?:the )?|\bin (?:the )?|\bfrom (?:the )?|\bto (?:the )?|\bthan (?:in |the )?(?:the )?|\bthere (?:in )?|\bagainst (?:the )?|\bover (?:the )?|\boutside |\bby (?:the )?)$/,
};
const ofOwner = /\b(?:share|shares|exports|imports|output|reserves|reliance|production|consumption|demand|source|capacity|adding|rest)\s+of\s+(?:the\s+)?$/;

/** Whose figure it is: the holder named in its clause, else further left in the sentence, else what the paragraph, the headings and the document are about. */
export function chooseSubject(reading: Reading, scene: Scene): { term: Term | null; rule: string } {
  const { clauses, view, mentions, carried, document } = scene;
  const at = clauseAt(clauses, reading.start);
  const head = clauses[at]?.inside ? headOfBracket(clauses, at, scene) : undefined;
  if (head) return { term: head, rule: 'subject-before-bracket' };
  for (let index = at; index >= 0 && index >= at - 6; index--) {
    const clause = clauses[index]!;
    if (clause.inside && index !== at) continue;
    const limit = index === at ? reading.phrase.start : clause.end;
    const owners = mentions.entities.filter((entity) => entity.start >= clause.start && entity.end <= limit && entity.value.kind !== 'authority' && !isOtherParty(entity, scene));
    const chosen = index === at ? (owners.findLast((entity) => standsAtNumber(entity, reading, view.folded)) ?? owners[0]) : owners[0];
    if (chosen) return { term: chainTerm(chosen, mentions.entities, scene), rule: index === at ? 'subject-in-clause' : 'subject-in-sentence' };
    if (index === at) {
      const own = view.language === 'zh' ? subjectOfShare(clause, reading, scene) : null;
      if (own) return { term: own, rule: 'subject-of-share' };
    }
    if (/[;；。]/.test(view.folded.slice(clause.start - 1, clause.start)) && index < at) break;
  }
  const authority = mentions.entities.find((entity) => entity.value.kind === 'authority' && entity.end <= reading.start && isActor(entity, view.folded));
  if (authority) return { term: termOf(authority.value, view.language, view.text.slice(authority.start, authority.end)), rule: 'subject-authority' };
  const world = mentions.entities.find((entity) => entity.value.kind === 'world' && entity.end <= reading.start && !/(?:占|占据|of the|of)\s*$/.test(view.folded.slice(0, entity.start)));
  if (world) return { term: termOf(world.value, view.language), rule: 'subject-world' };
  if (carried.subject) return { term: carried.subject, rule: 'subject-carried' };
  for (const above of [...scene.around].reverse()) {
    const named = above.entities.find((entity) => entity.value.kind !== 'authority');
    if (named) return { term: termOf(named.value, view.language), rule: 'subject-of-section' };
  }
  return document.subject ? { term: document.subject, rule: 'subject-of-document' } : { term: null, rule: 'subject-unknown' };
}

/** 据X数据显示 names a source; X拨款 names an actor. */
function isActor(entity: PhraseMatch<EntityRow>, folded: string): boolean {
  return !/^[^，,。;；]{0,8}(?:数据|统计|显示|测算|预测|预计|发布|称|指出|公布)/.test(folded.slice(entity.end)) && !/(?:据|根据|依据|according to)[^，,。]{0,4}$/.test(folded.slice(0, entity.start));
}

function isOtherParty(entity: PhraseMatch<EntityRow>, { view }: Scene): boolean {
  const before = view.folded.slice(Math.max(0, entity.start - 24), entity.start);
  if (view.language === 'en') return otherParty.en.test(before) && !ofOwner.test(before);
  if (entity.value.kind === 'world') return /(?:占|占据|占到|占有|满足|供应)[^，,]{0,2}$/.test(before) || /^[^，,]{0,3}(?:\d|[一二三四五六七八九]成|近半)/.test(view.folded.slice(entity.end));
  return otherParty.zh.test(before.trimEnd()) && !/(?:于|在)$/.test(before) && !(/(?:和|与)$/.test(before));
}

function standsAtNumber(entity: PhraseMatch<EntityRow>, reading: Reading, folded: string): boolean {
  return /^\s*(?:的|为|约|达|是|仅|:|：|of|at|had|with|was|made|,|and)?\s*(?:about |some |over )?$/.test(folded.slice(entity.end, reading.phrase.start));
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
function subjectOfShare(clause: Clause, reading: Reading, { view, mentions }: Scene): Term | null {
  const share = view.folded.slice(clause.start, reading.start).search(/[约仅均只]?[约仅均只]?占/);
  if (share <= 0 || reading.dimension !== 'share') return null;
  const words = nounPhraseBefore(view, clause.start + share);
  const known = mentions.measures.some((measure) => view.text.slice(measure.start, measure.end) === words);
  return known ? null : phraseTerm(words);
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
