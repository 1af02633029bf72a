import type { Term } from '../../../schema/claim.ts';
import type { EntityRow } from '../../../schema/knowledge.ts';
import type { Span } from '../../../schema/place.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import { subjectWayOf } from '../../record/provenance.ts';
import type { Scene } from '../../scene.ts';
import { wholeInWhich } from '../beside/whole-in-which.ts';
import { levelBefore } from '../beside/compared-level.ts';
import { clauseHead } from '../clause/english-head.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../clause/noun-phrase.ts';
import { isExample } from '../lists/examples.ts';
import { restatedFigure } from '../beside/restated-figure.ts';
import { phraseTerm, termOf } from '../terms.ts';
import { opensJoinedClause } from '../clause/joined-clause.ts';
import { holderTerm } from './name-chains.ts';
import { isOtherParty } from './other-parties.ts';

/** 中国(占比78%): the name before the bracket; 冶金合金(21%): the noun before it; 198 (93.4%): whose the count is. */
export function headOfBracket(reading: Reading, scene: Scene, at: number): Term | null {
  const { clauses, mentions, view } = scene;
  const clause = clauses[at];
  if (!clause?.inside) return null;
  const before = view.folded
    .slice(0, clause.start)
    .replace(/[(（]\s*$/, '')
    .trimEnd();
  const entity = mentions.entities.findLast((mention) => mention.end <= before.length);
  if (entity?.end === before.length) return termOf(entity.value, view.language, view.text.slice(entity.start, entity.end));
  const counted = scene.framed.at(-1);
  if (counted && counted.reading.phrase.end === before.length && reading.dimension === 'share') return counted.subject;
  const isShare = /^\s*(?:占比?|约|近)?\s*\d[\d.]*\s*%\s*$/.test(view.folded.slice(clause.start, clause.end));
  // Both production (66%) and reserves (49%): whose they are was told before.
  const isOfMeasure = view.language === 'en' && mentions.measures.some(({ end }) => end === before.length);
  return isShare && !isOfMeasure ? phraseTerm(nounPhraseBefore(scene, before.length)) : null;
}

/** N% of the whole was that of, came from, is mined in, belongs to, lies with … X. */
const heldBy =
  /^\s*(?:of (?:[^.;:()]|(?<=\b[a-z])\.){1,80} )?(?:(?:is|are|was|were|has been|have been) (?:\w+ ){0,2}?(?:in|by|from|with|that of|those of|due to|attributable to)|(?:comes?|came|stems?|stemmed|originat\w+) (?:\w+ )?(?:from|in)|(?:lies?|lay|rests?|sits?) (?:in|with)|belong(?:s|ed)? to|(?:go|goes|went|flow(?:s|ed)?|is sold|are sold|(?:was|were) sold|(?:is|are|was|were) (?:shipped|sent|exported|bound|destined)) (?:to|for)) (?:the )?$/;
const lieWith = phrasing('zh')`^\s*(?:都|均|也|仍|则|是|主要|被)?(?:在|由|${'trading-verb'}|${'lying-in'})$`;
const holds = phrasing('zh')`^[^，,。]{0,6}所?(?:${'owning-verb'})`;

/** Imported 40 t, 62% of it from Chile: where a part of what was told came from or went to. */
const ofThemFrom = /^\s*of (?:it|them|these|this|those|which) (?:from|to|for) (?:the )?$/;

/** 九成的|重稀土资源集中于|X. */
const lieIn = phrasing('zh', 'u')`^\s*的?\p{Script=Han}{1,12}?(?:主要|都|均)?(?:${'lying-in'})$`;

/** "…, 5% to Spain": of a list whose first number had its holder behind a verb the others have theirs behind the preposition. */
const listedBehind = { en: /^\s*(?:[–—-]\s*)?(?:to|from|in|by|with|for) (?:the )?$/, zh: /^\s*(?:给|到|往|至|由|自|在)$/ };

/** 72%来自X, 九成…为X所掌握, 九成在X: the holder stands behind the number. */
export function agentBehind(reading: Reading, scene: Scene, at: number): Term | null {
  const { clauses, lexicon, mentions, view } = scene;
  const end = clauses[at]?.end ?? 0;
  const last = scene.framed.at(-1);
  const goesOn = last !== undefined && subjectWayOf(last.provenance) === 'behind' && last.reading.dimension === reading.dimension;
  const held = mentions.entities.find(({ start, end: stop, value }) => {
    if (start < reading.end || stop > end || value.kind === 'world' || value.kind === 'authority') return false;
    const between = view.folded.slice(reading.phrase.end, start);
    const after = view.folded.slice(stop, end);
    if (goesOn && listedBehind[view.language].test(between)) return true;
    if (view.language === 'en' && reading.dimension === 'share' && ofThemFrom.test(between)) return true;
    if (view.language === 'en')
      return (
        heldBy.test(between) || (/^\s*of [^.;:()]{1,80} (?:is|are|was|were) (?:the )?$/.test(between) && /^(?:'s?|s')\s*$/.test(after))
      );
    return (
      lieWith(lexicon).test(between) ||
      (reading.dimension === 'share' && lieIn(lexicon).test(between)) ||
      (/^\s*[是为属]$/.test(between) && /^的?$/.test(after.trim())) ||
      (/[为由被归]$/.test(between) && holds(lexicon).test(after))
    );
  });
  return held ? holderTerm(held, scene) : (sourceBehind(reading, scene, goesOn) ?? causeBehind(reading, scene));
}

const owedTo = /^(?:左右|以上)?(?:主要)?(?:归功于|归因于|源于|源自|得益于|来源于)/;

/** 增产约有50%归功于化肥: what a part is owed to. */
function causeBehind(reading: Reading, scene: Scene): Term | null {
  if (scene.view.language === 'en' || reading.dimension !== 'share') return null;
  const lead = owedTo.exec(scene.view.folded.slice(reading.phrase.end))?.[0].length;
  return lead === undefined ? null : phraseTerm(nounPhraseAfter(scene, reading.phrase.end + lead).replace(/的.*$/, ''));
}

/** 18% of sales came from hybrids, 7% from vans: what a part comes from, where no table knows it. */
function sourceBehind(reading: Reading, scene: Scene, goesOn: boolean): Term | null {
  if (scene.view.language !== 'en' || reading.dimension !== 'share') return null;
  const behind = scene.view.folded.slice(reading.phrase.end);
  const lead = (goesOn ? /^\s*(?:from|to|for) (?:the )?(?!an? )/ : comesFrom.test(behind) ? comesFrom : goesTo).exec(behind)?.[0].length;
  return lead === undefined ? null : phraseTerm(nounPhraseAfter(scene, reading.phrase.end + lead, 40));
}

/** 89% went to irrigation, 7% to households: what a part goes to. */
const goesTo =
  /^\s*(?:of [^.,;:()\d]{1,80}? )?(?:(?:goes|go|went|flows?|flowed)(?: \w+)? to|(?:is|was|are|were) (?:\w+ )?(?:used (?:for|by)|spent on|consumed by|destined for|taken by)) (?:the )?(?!an? |one |other|another |make |produce )/;

const comesFrom =
  /^\s*of [^.,;:()\d]{1,80}? (?:(?:comes?|came|stems?|stemmed|originat\w+|deriv\w+)(?: \w+)? from|(?:is|was|are|were|has been|have been) (?:\w+ )?(?:supplied|produced|generated|provided|contributed|met|covered) by) (?:the )?(?!an? |one |other|another )/;

/** The holder named in the number's own clause: the one that stands at the number, else the first; a body that tells figures (the agency has China's output at …) only where no other is named. */
export function holderInClause(reading: Reading, scene: Scene, at: number): Term | null {
  const clause = scene.clauses[at];
  if (!clause) return null;
  const whole = wholeInWhich(reading, scene, clause);
  const holders = holdersBetween(clause.start, whole?.start ?? reading.phrase.start, scene).filter(
    (entity) => !isExample(entity, reading, scene.view.folded) && !isStandard(entity, reading, scene),
  );
  const chosen =
    holders.findLast((entity) => standsAtNumber(entity, reading, scene.view.folded)) ??
    holders.find((entity) => isNextInList(entity, reading, clause, scene)) ??
    holders.find(({ value }) => value.kind !== 'authority') ??
    holders[0] ??
    reporter(clause, reading, scene);
  return chosen ? holderTerm(chosen, scene) : null;
}

/** 为目前经合组织国家平均水平的66%: a part or a multiple of what another has. */
function isStandard({ start, end }: Span, { dimension, phrase }: Reading, { view }: Scene): boolean {
  if (view.language === 'en' || (dimension !== 'share' && dimension !== 'ratio')) return false;
  return (
    /(?:为|是|相当于|仅及|不及|不到|不足)(?:目前|当前|现在|同期|同年)?$/.test(view.folded.slice(0, start)) &&
    /^[^，,。;；\d]{0,12}(?:水平|平均|均值|总量|产量|同期)?的$/.test(view.folded.slice(end, phrase.start))
  );
}

/** "1.7 Mt in Ghana, 0.9 Mt in Ecuador": 45% in the placebo arm: where nobody is named before the number, the name or group right behind it. */
export function holderRightBehind(reading: Reading, scene: Scene, at: number): Term | null {
  const { mentions, view } = scene;
  const end = scene.clauses[at]?.end ?? 0;
  const entity = mentions.entities.find((mention) => mention.start >= reading.phrase.end && mention.end <= end);
  if (view.language === 'zh') return null;
  const whole =
    reading.dimension === 'share'
      ? /^\s+of (?:[a-z-]+ ){1,4}in (?:the )?/.exec(view.folded.slice(reading.phrase.end, end))?.[0].length
      : undefined;
  const isTaken = whole !== undefined && hasOwnHolder(reading, scene, at);
  if (whole !== undefined && !isTaken && entity?.start === reading.phrase.end + whole && entity.value.kind !== 'authority')
    return holderTerm(entity, scene);
  const lead = /^\s+(?:in|for|among)\s+(?:the\s+)?/.exec(view.folded.slice(reading.phrase.end, end))?.[0].length;
  if (lead === undefined) return null;
  if (entity?.start === reading.phrase.end + lead) return entity.value.kind === 'authority' ? null : holderTerm(entity, scene);
  const group = nounPhraseAfter(scene, reading.phrase.end + lead, 40);
  return scene.lexicon.holderNoun.en.endsText(group) ? phraseTerm(group) : null;
}

/** Renewables accounted for 38% of electricity in Spain: a share that a verb gives to something is not the place's. */
function hasOwnHolder(reading: Reading, scene: Scene, at: number): boolean {
  const { clauses, cues } = scene;
  const given = cues.share.some(({ start, end }) => start > (clauses[at]?.start ?? 0) && end <= reading.phrase.start);
  const head = given ? clauseHead(reading, scene) : null;
  return head !== null && !/^(?:it|they|this|that|these|those|which|share|proportion)\b/i.test(head.text);
}

/** Rainfall in northern Peru was …, northern Peru had …: a part of a place that the tables know only as a whole. */
export function partInClause(reading: Reading, { clauses, mentions, view }: Scene, at: number): Term | null {
  const clause = clauses[at];
  const part = mentions.parts.findLast(({ start, end }) => clause && start >= clause.start && end <= reading.phrase.start);
  const isOther = part && /\b(?:from|to|than|of)\s+(?:the\s+)?$/.test(view.folded.slice(0, part.start));
  return part && !isOther ? phraseTerm(part.value) : null;
}

/** Using records of the customs service, we …: by what means a figure was found. */
const openedByAct = /^\s*(?:using|drawing on|combining|based on|relying on|with data|from data|by)\s/;

/** The holder named further left in the sentence, the nearest clause first; what stands in brackets names none. */
export function holderInSentence(reading: Reading, scene: Scene, at: number, from = 0): Term | null {
  for (let index = at - 1; index >= 0 && index >= at - 8; index--) {
    const clause = scene.clauses[index]!;
    if (clause.inside) continue;
    const holders = holdersBetween(Math.max(clause.start, from), clause.end, scene).filter(
      (entity) => !isPartBefore(entity, reading, scene.view.folded),
    );
    const chosen =
      holders.find(({ value }) => value.kind !== 'authority') ??
      (openedByAct.test(scene.view.folded.slice(clause.start)) ? undefined : holders[0]);
    if (chosen) return holderTerm(chosen, scene);
  }
  return null;
}

/** 全国产量82万吨，其中甲省50万吨；出口40万吨: behind a semicolon the whole is told of again, not its part. */
const isPartBefore = ({ start, end }: Span, reading: Reading, folded: string): boolean =>
  /其中[^;；。]*$/.test(folded.slice(0, start)) && /[;；]/.test(folded.slice(end, reading.phrase.start));

/** 甲国产量占四成、乙国产量占三成; Japan made 41% and Germany supplied 12%: whoever is named right behind the figure before. */
function isNextInList(name: Span, reading: Reading, clause: Span, { readings, view }: Scene): boolean {
  if (view.language === 'en') return readings.some(({ phrase }) => phrase.end <= name.start) && opensJoinedClause(name, view);
  const { start } = name;
  const last = readings.findLast(({ phrase }) => phrase.end <= reading.phrase.start);
  return last !== undefined && last.start >= clause.start && /^[、和与與及]$/.test(view.folded.slice(last.phrase.end, start));
}

/** TSMC reported revenue of …: a company that says a figure, where nobody else is named, says its own. */
function reporter(clause: Span, reading: Reading, { mentions, sayers }: Scene): PhraseMatch<EntityRow> | undefined {
  return mentions.entities.find(
    ({ start, end, value }) => value.kind === 'company' && sayers.includes(start) && start >= clause.start && end <= reading.phrase.start,
  );
}

function holdersBetween(start: number, end: number, scene: Scene): PhraseMatch<EntityRow>[] {
  return scene.mentions.entities.filter(
    (entity) =>
      entity.start >= start &&
      entity.end <= end &&
      !isOtherParty(entity, scene) &&
      !isInPredicate(entity, scene) &&
      !isAtHomeOnly(entity, scene) &&
      !isOfCounted(entity, scene),
  );
}

/** 3家韩国基金: a name between a count and what is counted tells which, not whose. */
const isOfCounted = ({ start, end }: Span, { lexicon, readings, view }: Scene): boolean =>
  view.language === 'zh' &&
  readings.some(({ counted, phrase }) => counted !== '' && phrase.end === start) &&
  lexicon.holderNoun.zh.endsText(/^[\p{Script=Han}]{2,6}/u.exec(view.folded.slice(end))?.[0].slice(0, 2) ?? '');

/** 离子型稀土是我国特有的矿种: a name in what somebody or something is said to be. */
const isInPredicate = ({ start, end }: Span, { view }: Scene): boolean =>
  view.language === 'zh' &&
  view.folded.endsWith('是', start) &&
  /^(?:的)?(?:特有|独有|独特|重要|主要|优势|传统|唯一|首个|最[大早重主])[^，,。;；]{0,8}的/.test(view.folded.slice(end));

/** 国内专用货机14架: in an account that a body gives of itself 国内 only tells things from foreign ones. */
const isAtHomeOnly = ({ start, end }: PhraseMatch<EntityRow>, { document, view }: Scene): boolean =>
  document.issuer !== null && /^(?:国内|境内)$/.test(view.folded.slice(start, end));

function standsAtNumber(entity: PhraseMatch<EntityRow>, reading: Reading, folded: string): boolean {
  return /^\s*(?:的|为|达|是|仅|:|：|of|at|for|had|with|was|made|,|and)?\s*$/.test(folded.slice(entity.end, reading.phrase.start));
}

/** Kiruna, a mine that closed in …; Kiruna, which closed in …: the name that a relative clause goes on about. */
export function antecedent(reading: Reading, { mentions, view }: Scene): Term | null {
  if (view.language !== 'en') return null;
  const entity = mentions.entities.findLast((mention) => mention.end <= reading.phrase.start);
  const between = entity ? view.folded.slice(entity.end, reading.phrase.start) : '';
  const relative = /^,\s+(?:(?:an?|the|its|now|once)\s[^,.;:()]{1,48}\s(?:that|which|who)|which|who)\s[^.;:()]{1,90}$/.test(between);
  return entity && relative ? termOf(entity.value, view.language, view.text.slice(entity.start, entity.end)) : null;
}

/** "… to 80.8%, from 68.1% a year before", 高于上年的68.1%: a level that the one before it is set against is of the same holder, but for a name right behind it (against 4 in Norway). */
export function holderOfLevel(reading: Reading, scene: Scene, at: number): Term | null {
  const level = levelBefore(reading, scene);
  const other = level && holderRightBehind(reading, scene, at);
  return (other?.id ? other : level?.subject) ?? null;
}

/** $1,520 million, an average of $3.20 per litre; 17亿美元，平均单价4.7美元: an average right behind an amount is of the same holder. */
export function holderOfAverage(reading: Reading, { framed, view }: Scene): Term | null {
  const last = framed.at(-1);
  const between = last ? view.folded.slice(last.reading.phrase.end, reading.phrase.start) : '';
  const isAverage =
    /^[^.;。；]{0,16}[,，(（]\s*(?:(?:or |at )?an? average(?: price)? of |averaging |on average |平均(?:单价|价格)?为?|均价为?|单价为?)(?:每\S{0,3})?$/;
  return last && isAverage.test(between) ? last.subject : null;
}

/** 60万吨，即约14%: what is said again is of the same holder. */
export function holderRestated(reading: Reading, scene: Scene): Term | null {
  return restatedFigure(reading, scene)?.subject ?? null;
}
