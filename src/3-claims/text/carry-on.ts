import type { Citation, Period, Term } from '../../schema/claim.ts';
import type { Attribution } from '../citations/choose-citations.ts';
import { isBaseline } from '../frames/period/baseline.ts';
import { opensBracket } from '../frames/period/closing-period.ts';
import { roleInChange } from '../frames/period/period-of-change.ts';
import { withFacility } from '../frames/subject/name-chains.ts';
import { phrasing } from '../../text/phrasing.ts';
import { nameAtHead } from '../frames/subject/name-at-head.ts';
import { termOf } from '../frames/terms.ts';
import { type FlowTold, flowToldIn, isOwnedBy } from '../frames/beside/flow-told.ts';
import { spokenOf } from '../frames/subject/pronoun.ts';
import { selfSpoken } from '../frames/subject/own-voice.ts';
import { callsItself } from '../frames/subject/issuer.ts';
import { isOtherParty } from '../frames/subject/other-parties.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import type { WordLists } from '../mentions/word-lists.ts';
import type { PeriodMention } from '../periods/period.ts';
import { groundOf, subjectWayOf } from '../record/provenance.ts';
import type { FramedReading } from '../record/to-claim.ts';
import type { Carried, DocumentFrame } from '../scene.ts';
import type { SentenceView } from '../view.ts';

/** What one sentence hands to the next of its paragraph. */
export interface ParagraphState {
  carried: Carried;
  attribution: Citation | null;
}

const nothing: Carried = {
  subject: null,
  spoken: null,
  company: null,
  product: null,
  measure: null,
  dimension: null,
  measures: new Map(),
  scope: null,
  flow: null,
  period: null,
  holders: [],
};

const newTopic =
  /^(?:从[^，,。]{1,14}[看说]|就[^，,。]{1,10}而言|在[^，,。]{1,12}(?:方面|环节|上)[，,]|此外|另外|首先|其次(?!分别|依次|[为是])|再次|最后|[一二三四五]是|第[一二三四五])/;

/** Whether a sentence turns to something else (从…看, 此外): nothing but the names met is carried into it. */
export function turnsAway(view: SentenceView): boolean {
  return newTopic.test(view.text);
}

/** What a sentence starts with. */
export function carriedInto(view: SentenceView, state: ParagraphState | null): Carried {
  return state && !turnsAway(view) ? state.carried : { ...nothing, holders: state?.carried.holders ?? [] };
}

/** What a sentence was made of, for the one after it. */
export interface SentenceMade {
  view: SentenceView;
  carried: Carried;
  mentions: Mentions;
  periods: readonly PeriodMention[];
  attributions: readonly Attribution[];
  claims: readonly FramedReading[];
  document: DocumentFrame;
  lexicon: WordLists;
}

/** What the next sentence of the paragraph may lean on: the topic, the last measure and time, the source that governs. */
export function carryOn(made: SentenceMade, state: ParagraphState | null): ParagraphState {
  const { view, carried, mentions, attributions, claims } = made;
  const last = claims.at(-1);
  const flow = flowToldIn(claims, carried.flow);
  const governing = attributions.findLast((attribution) => attribution.governs);
  const keeps = attributions.length === 0 && !turnsAway(view);
  const named = mentions.entities.filter(({ value }) => !/^(?:authority|world)$/.test(value.kind)).map(({ value }) => value);
  return {
    carried: {
      subject: selfSpoken(view, made.document) ?? ownerOfShares(made, flow) ?? topicOf(made) ?? namedSubject(made) ?? carried.subject,
      spoken: spokenOf(claims),
      company: claims.findLast(({ subject }) => subject && callsItself('公司', subject.text, made.lexicon))?.subject ?? carried.company,
      product: namesParts(made) ? carried.product : (claims.findLast((claim) => !isPerUnit(claim))?.product ?? carried.product),
      measure: last?.measure ?? carried.measure,
      dimension: last?.measure ? last.reading.dimension : carried.dimension,
      measures: measuresOf(claims, carried.measures),
      scope: last?.scope ?? carried.scope,
      flow,
      period: lastPeriod(made) ?? carried.period,
      holders: named.length === 0 ? carried.holders : [...carried.holders, ...named].slice(-16),
    },
    attribution: governing?.citation ?? (keeps ? (state?.attribution ?? null) : null),
  };
}

/** 每提炼1吨氧化物产生废水2吨: what is counted for each of something is not what is spoken of. */
const isPerUnit = ({ measure }: FramedReading): boolean => /^每[^的]*\d/.test(measure?.text ?? '');

/** Wind supplied 63 TWh of it, solar 44 TWh: what follows the parts of a whole is of none of them. */
function namesParts({ claims, view }: SentenceMade): boolean {
  const goods = new Set(claims.map(({ product }) => product?.id ?? product?.text ?? ''));
  return goods.size > 1 && /其中|\bof (?:which|whom|it|them|these)\b|\bincluding\b/.test(view.folded);
}

/** The measures met so far, by the dimension of their figures; a later one takes the place of an earlier. */
export function measuresOf(claims: readonly FramedReading[], before: ReadonlyMap<string, Term>): ReadonlyMap<string, Term> {
  const named = claims.filter(({ measure }) => measure?.id);
  return named.length === 0
    ? before
    : new Map([...before, ...named.map(({ reading, measure }): [string, Term] => [reading.dimension, measure!])]);
}

/** The holder that a sentence opens with, known to the tables or a name, where it is not another party, nor one of the parts that 其中 lists. */
function topicOf({ view, mentions, attributions, document, lexicon }: SentenceMade): Term | null {
  const sayers = attributions.map(({ start }) => start);
  const parts = /其中/.exec(view.folded)?.index ?? view.text.length;
  const first = mentions.entities.find(
    (entity) => entity.start < parts && entity.value.kind !== 'authority' && !isOtherParty(entity, { view, sayers, mentions, lexicon }),
  );
  const name = nameAtHead(view, { document, lexicon, mentions });
  if (name && !(first && first.start < name.start)) return { text: name.text, id: null, label: null };
  return first && first.value.kind !== 'world' ? withFacility(first, view) : null;
}

/** China was the source of 70% of them: a paragraph on somebody's trade stays on it, whoever has the shares. */
function ownerOfShares({ carried, claims, mentions, view }: SentenceMade, flow: FlowTold | null): Term | null {
  const whole = claims[0]?.scope?.id ?? '';
  if (!/:(?:im|ex)port-volume$/.test(whole) || !claims.every(({ scope }) => scope?.id === whole)) return null;
  if (flow && isOwnedBy(claims[0]!.scope, flow)) return flow.owner;
  const named = mentions.entities.find(({ value }) => whole.startsWith(`${value.id}:`));
  if (named) return termOf(named.value, view.language, view.text.slice(named.start, named.end));
  return carried.subject?.id && whole.startsWith(`${carried.subject.id}:`) ? carried.subject : null;
}

/** The mine at Arcturus, a plant in the north: works that are told apart, to which "the mine" points back. */
const worksNamed = phrasing('en')`\b(?:${'company-noun'}|${'plant-noun'}) (?:at|in|near|of|on)\b`;

/** 第一产业增加值254亿元；第二产业增加值1388亿元；……: of holders that no table knows and that are told of one after the other none is spoken of next. */
function listsHolders(claims: readonly FramedReading[]): boolean {
  const named = claims.flatMap(({ subject }) => (subject && !subject.id ? [subject.text] : []));
  const measures = new Set(
    claims.flatMap(({ measure, subject }) => (measure && subject && !subject.id ? [measure.id ?? measure.text] : [])),
  );
  return new Set(named).size > 2 && measures.size < claims.length;
}

/** Turbines explain 41% of the fall, towers 12% and labour 24%: of the parts of a whole none is spoken of next. */
function listsParts({ claims, mentions }: SentenceMade): boolean {
  const goods = new Set<string>(mentions.products.map(({ value }) => value.id));
  const parts = claims.filter(({ reading, subject }) => reading.dimension === 'share' && (!subject?.id || goods.has(subject.id)));
  return parts.length === claims.length && new Set(parts.map(({ subject }) => subject?.text)).size > 2;
}

/** Parts of what was spoken of (其中…) are not what is spoken of next. */
function namedSubject(made: SentenceMade): Term | null {
  const { claims, lexicon, view } = made;
  if (view.language === 'zh' ? listsHolders(claims) : listsParts(made)) return null;
  const parts = /其中/.exec(view.folded)?.index ?? view.text.length;
  const named = claims.find(({ reading, subject, provenance }) => {
    const way = subjectWayOf(provenance);
    const isTopic =
      subject?.id || way === 'topic' || way === 'counted-at-head' || (way === 'of-clause' && worksNamed(lexicon).test(subject?.text ?? ''));
    return reading.start < parts && isTopic && !['passing', 'document'].includes(groundOf(provenance));
  });
  return named?.subject ?? null;
}

/** The time spoken of last; one that is set against it (全年亏损9亿元，而2022年盈利32亿元) and what a change set out from (up from 57% in 2020) or a figure is compared with is none. */
function lastPeriod({ periods, claims, lexicon, view }: SentenceMade): PeriodMention | undefined {
  const readings = claims.map(({ reading }) => reading);
  const spoken = periods.filter(
    (mention) =>
      !mention.isBaseline &&
      !opensBracket(mention, view.folded) &&
      !isBaseline(mention, { lexicon, readings, view }) &&
      !(mention !== periods[0] && view.folded.slice(0, mention.start).endsWith('而')),
  );
  const dated = claims.findLast(
    ({ period, reading }) => spoken.some((mention) => isOf(mention, period)) && roleInChange(reading, view.folded) !== 'from',
  );
  return spoken.find((mention) => isOf(mention, dated?.period ?? null)) ?? spoken.at(-1);
}

const isOf = ({ from, to }: PeriodMention, period: Period | null): boolean => period !== null && from === period.start && to === period.end;
