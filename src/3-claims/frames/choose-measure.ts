import type { Modality, Term } from '../../schema/claim.ts';
import type { MeasureRow } from '../../schema/knowledge.ts';
import type { PhraseMatch } from '../../text/phrase-matcher.ts';
import type { Reading } from '../quantities/reading.ts';
import type { Scene } from '../scene.ts';
import { type Clause, clauseAt, type SentenceView } from '../view.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { roleInChange } from './choose-period.ts';
import { derivedTerm, type Operator, phraseTerm, termOf } from './terms.ts';

/** A measure with the rule that found it and the mood that its figures have unless a word says otherwise. */
export interface ChosenMeasure {
  term: Term | null;
  rule: string;
  mood?: Modality | undefined;
}

/** Which property a figure is of: a measure of the tables, one derived from it (share, growth …), else the clean phrase beside the number. */
export function chooseMeasure(reading: Reading, scene: Scene, subject: Term | null): ChosenMeasure {
  const { clauses, view } = scene;
  const at = clauseAt(clauses, reading.start);
  const clause = clauses[at] ?? { start: 0, end: view.text.length, inside: false };
  if (reading.counted) return countMeasure(reading, scene, clause);
  if (scene.before.measure && /^\s*of (?:it|them|this|these|that|those)\b/.test(view.folded.slice(reading.phrase.end))) {
    const whole = stripOperator(scene.before.measure);
    return {
      term: reading.dimension === 'share' ? derivedTerm('share', whole, `share of ${whole?.text ?? ''}`) : whole,
      rule: 'measure-carried',
    };
  }
  const value = reading.dimension === 'money' ? tradeValue(reading, scene, clause) : null;
  if (value) return { term: value, rule: 'measure-trade-value' };
  const operator = operatorOf(reading, clause, scene);
  if (!operator) {
    const direct = baseMeasure(reading, scene, at, (row) => row.dimensions.includes(reading.dimension));
    if (direct) return { term: measureWords(direct, scene, reading), rule: 'measure-known', mood: direct.value.modality };
    const words = phraseOf(reading, scene, clause);
    return words
      ? { term: phraseTerm(words), rule: 'measure-phrase' }
      : { term: scene.carried.measures.get(reading.dimension) ?? scene.carried.measure, rule: 'measure-carried' };
  }
  const isRate = (row: MeasureRow) => row.kind === 'share' && row.dimensions.includes('share');
  const rate = operator === 'share' || operator === 'difference' ? baseMeasure(reading, scene, at, isRate, 0) : undefined;
  const base = baseMeasure(
    reading,
    scene,
    at,
    (row) =>
      row.dimensions.some((dimension) => (dimension !== 'share' || reading.dimension === 'share-change') && dimension !== 'duration'),
    operator === 'share' ? 1 : 3,
  );
  const governs = rate && base && rate.end <= base.start && /^\s+of\s/.test(view.folded.slice(rate.end, base.start));
  const closer = rate && (!base || governs || Math.abs(rate.start - reading.start) <= Math.abs(base.start - reading.start));
  if (closer && operator === 'share')
    return { term: termOf(rate.value, view.language, view.text.slice(rate.start, rate.end)), rule: 'measure-rate' };
  const rateName = operator === 'share' ? namedRate(reading, scene, clause) : '';
  if (rateName) return { term: phraseTerm(rateName), rule: 'measure-named-rate' };
  if (!base && operator === 'share' && isPart(scene.carried.measure) && saysNothing(shareNoun(reading, scene, clause), subject, clause))
    return { term: scene.carried.measure, rule: 'measure-carried' };
  const baseTerm = base
    ? measureWords(base, scene, reading)
    : operator === 'growth' || operator === 'decline' || operator === 'rank'
      ? scene.carried.measure
      : phraseTerm(shareNoun(reading, scene, clause));
  return {
    term: derivedTerm(operator, stripOperator(baseTerm), operatorWords(operator, reading, scene, clause, baseTerm)),
    rule: `measure-${operator}`,
  };
}

const rateNoun = {
  zh: /(?:率|系数|指数|浓度|效率)$/,
  en: /\b(?:rate|ratio|yield|margin|inflation|unemployment|prevalence|incidence|mortality|accuracy|coverage|sensitivity|specificity|efficiency|turnout|penetration)$/i,
};

/** 病死率为3%, unemployment was 4%: a rate that is named at the number is the measure itself, never a share of something else. */
function namedRate(reading: Reading, { view }: Scene, clause: Clause): string {
  const words = nounPhraseBefore(view, reading.phrase.start, 30);
  return rateNoun[view.language].test(words) && view.text.slice(clause.start, reading.phrase.start).includes(words) ? words : '';
}

const isPart = (term: Term | null): boolean =>
  term?.id !== null && term?.id !== undefined && /^share|dependence|rate|utilisation|margin|grade/.test(term.id);

/** Nothing but the holder's name (日本为8.3%, 冶金合金(21%)) stands at the number: it is of what the figure before it is of. */
function saysNothing(words: string, subject: Term | null, clause: Clause): boolean {
  return clause.inside || words === '' || subject?.text.includes(words) === true || words.includes(subject?.text ?? '\u0000');
}

/** Imports of X cost $3 million: money beside a trade flow is its value. */
function tradeValue(reading: Reading, { mentions, measureById, view }: Scene, clause: Clause): Term | null {
  const flow = mentions.measures.find(
    ({ start, end, value }) => start >= clause.start && end <= reading.phrase.start && /^(?:import|export)-volume$/.test(value.id),
  );
  const named = mentions.measures.some(
    ({ start, end, value }) =>
      start >= clause.start &&
      end <= reading.phrase.start &&
      value.dimensions.includes('money') &&
      !/^(?:cost|price|sales|trade-volume)$/.test(value.id),
  );
  const row = flow && !named ? measureById(flow.value.id.replace('volume', 'value')) : undefined;
  return row && flow ? termOf(row, view.language, view.text.slice(flow.start, flow.end)) : null;
}

/** A carried share or growth hands on its base only. */
function stripOperator(term: Term | null): Term | null {
  if (!term?.id) return term;
  const base = /^\w+\((.*)\)$/.exec(term.id)?.[1];
  return base ? { ...term, id: base } : term;
}

function operatorOf(reading: Reading, clause: Clause, scene: Scene): Operator | null {
  const { cues, view } = scene;
  if (reading.dimension === 'rank' || reading.form === 'ordinal') return 'rank';
  const near = (list: readonly { start: number; end: number }[]) =>
    Math.max(...list.filter((cue) => cue.start >= clause.start && cue.end <= reading.phrase.start).map((cue) => cue.end), -1);
  const toLevel = /(?:至|到|达|为|to|at)\s*(?:约|了|about)?\s*$/.test(view.folded.slice(clause.start, reading.phrase.start));
  const grown = near(cues.growth);
  const fallen = near(cues.decline);
  const shared = near(cues.share);
  const after = view.folded.slice(reading.phrase.end, reading.phrase.end + 24);
  if (reading.dimension === 'share-change') return fallen > grown ? 'decline' : 'growth';
  if (reading.dimension === 'share') {
    if (/(?:halv|腰斩|减半|砍半|对半)/.test(view.folded.slice(reading.start, reading.end))) return 'decline';
    if (comparedWith(reading, view)) return 'difference';
    const since = changeSince(reading, view);
    if (since) return since;
    if (/^\s*(?:less|lower|below|fewer|decline|drop|fall|decrease|reduction)/.test(after)) return 'decline';
    if (/^\s*(?:more than (?:in|the|a)|more|higher|above|rise|increase|growth|up)/.test(after)) return 'growth';
    if (roleInChange(reading, view.folded)) return 'share';
    if (Math.max(grown, fallen) > shared && !toLevel) return fallen > grown ? 'decline' : 'growth';
    return 'share';
  }
  if (reading.dimension === 'ratio') return 'multiple';
  return null;
}

/** 比2021年多18.5%, 较上年少一成: more or less than at another time is a change. */
function changeSince(reading: Reading, { folded, language }: SentenceView): Operator | null {
  if (language === 'en') return null;
  const word = /(?:比|较)(?:上年|去年|前年|上一年|同期|(?:19|20)\d\d年)[^，,。;；]{0,8}?(多|高|低|少)(?:约|出|了|近){0,2}$/.exec(
    folded.slice(Math.max(0, reading.phrase.start - 24), reading.phrase.start),
  )?.[1];
  return word ? (/[低少]/.test(word) ? 'decline' : 'growth') : null;
}

/** 比印度低一成, 10% less than in India: how far one holder is from another, no change in time. */
export function comparedWith(reading: Reading, view: SentenceView): boolean {
  if (view.language === 'zh')
    return /比(?!上年|去年|前年|20|19|同期)[^，,。;；]{1,10}?(?:低|高|少|多|便宜|贵)(?:约|出|了|近)?$/.test(
      view.folded.slice(Math.max(0, reading.phrase.start - 18), reading.phrase.start),
    );
  return /^\s*(?:less|lower|cheaper|more|higher|dearer) than (?:in |that of )?(?:the )?[A-Z]/.test(view.text.slice(reading.phrase.end));
}

/** The measure word that governs a number: behind it in the same phrase, else the nearest before it in its clause, else in the clauses before. */
function baseMeasure(
  reading: Reading,
  scene: Scene,
  at: number,
  fits: (row: MeasureRow) => boolean,
  clausesBack = 3,
): PhraseMatch<MeasureRow> | undefined {
  const { mentions, clauses, view } = scene;
  const usable = mentions.measures.filter(
    (measure) =>
      fits(measure.value) &&
      (measure.end <= reading.start || measure.start >= reading.end) &&
      !(measure.end <= reading.start && isWholeOfOther(measure.start, view.folded)),
  );
  const clause = clauses[at];
  if (!clause) return undefined;
  const behind = usable.find((measure) => measure.start >= reading.end && measure.end <= clause.end);
  const attached =
    behind &&
    /^\s*(?:的|of|in|的全球|全球)?[^，,。;；]{0,12}$/.test(view.folded.slice(reading.phrase.end, behind.start)) &&
    /^\s*(?:的|of |in |全球)/.test(view.folded.slice(reading.phrase.end));
  if (behind && attached) return stageOf(behind, usable, view.folded);
  for (let index = at; index >= Math.max(0, at - clausesBack); index--) {
    const { start, end } = clauses[index]!;
    const found = usable.findLast((measure) => measure.start >= start && measure.end <= Math.min(end, reading.phrase.start));
    if (found) return stageOf(found, usable, view.folded);
  }
  return behind ?? (clause.inside ? usable.find((measure) => measure.start >= clause.end) : undefined);
}

/** In "from 95% of apparent consumption to 80%" the consumption is the whole of the first share, not the measure of the second. */
function isWholeOfOther(start: number, folded: string): boolean {
  return /(?:%|percent)\s*of\s+(?:the\s+)?(?:[a-z-]+\s+){0,2}$/.test(folded.slice(Math.max(0, start - 48), start));
}

/** Measures that are narrowed by a word before them: 精炼…产能 is refining, 新增…装机 is capacity added. */
const narrowed: Readonly<Record<string, readonly string[]>> = {
  refining: ['production', 'capacity', 'supply'],
  'new-capacity': ['cumulative-capacity', 'capacity'],
};

/** 精炼产能, refined rare earth output, 新增光伏装机: the narrower measure that is named before a wider one is meant. */
function stageOf(measure: PhraseMatch<MeasureRow>, usable: readonly PhraseMatch<MeasureRow>[], folded: string): PhraseMatch<MeasureRow> {
  const stage = usable.findLast((other) => other.end <= measure.start && narrowed[other.value.id]?.includes(measure.value.id) === true);
  const between = stage ? folded.slice(stage.end, measure.start) : '';
  return stage && /^[^，,。;；]{0,24}$/.test(between) && !/(?:和|与|及|、|\band\b|\d)/.test(between)
    ? { ...stage, end: measure.end }
    : measure;
}

/** The measure with the words that qualify it in the text: product before it, as in 稀土储量. */
function measureWords(match: PhraseMatch<MeasureRow>, { view, mentions }: Scene, reading: Reading): Term {
  const product = mentions.products.findLast(
    (mention) =>
      mention.end === match.start || (mention.end < match.start && /^[\s的]*$/.test(view.folded.slice(mention.end, match.start))),
  );
  const start = product && product.end <= match.start ? product.start : match.start;
  return termOf(match.value, view.language, view.text.slice(start, Math.max(match.end, Math.min(match.end, reading.start))));
}

function operatorWords(operator: Operator, reading: Reading, { view }: Scene, clause: Clause, base: Term | null): string {
  if (view.language === 'en') return base ? `${operator} of ${base.text}` : operator;
  const name = base?.text ?? '';
  if (operator === 'share') {
    const whole = /占(?:据|到|有|了)?(?!比)((?:[一-龥]|\w){1,12}?)(?:的)?(?:比重|比例|份额)?\s*(?:约|近|超过?|不足|为|达|由)?\s*$/.exec(
      view.folded.slice(clause.start, reading.phrase.start),
    )?.[1];
    return whole ? `占${whole}${name && !whole.includes(name) ? name : ''}比重` : `${name}占比`;
  }
  return {
    growth: `${name}增幅`,
    decline: `${name}降幅`,
    rank: `${name}排名`,
    multiple: `${name}倍数`,
    difference: `${name}差`,
    share: '',
  }[operator];
}

function shareNoun(reading: Reading, { view }: Scene, clause: Clause): string {
  const after = view.folded.slice(reading.phrase.end, clause.end);
  if (/^\s*的/.test(after) || /^\s*of /.test(after)) return nounPhraseAfter(view, reading.phrase.end);
  const share = view.folded.slice(clause.start, reading.start).search(/占(?:据|到|有|比)?/);
  return share > 0 ? nounPhraseBefore(view, clause.start + share) : nounPhraseBefore(view, reading.phrase.start);
}

function countMeasure(reading: Reading, { view, mentions }: Scene, clause: Clause): { term: Term | null; rule: string } {
  const known =
    mentions.measures.find(
      ({ start, end, value }) => value.kind === 'count' && start >= reading.number.end - 1 && end <= Math.min(clause.end, reading.end + 10),
    ) ??
    mentions.measures.findLast(
      ({ end, value }) => value.kind === 'count' && end <= reading.phrase.start && end >= reading.phrase.start - 3,
    );
  if (known) return { term: termOf(known.value, view.language, view.text.slice(known.start, known.end)), rule: 'measure-counted' };
  const after = nounPhraseAfter(view, reading.phrase.end);
  const before = nounPhraseBefore(view, reading.phrase.start);
  const words =
    view.language === 'en' ? `number of ${reading.counted || after}` : after && reading.end < clause.end ? `${after}数量` : before;
  return words ? { term: phraseTerm(words), rule: 'measure-counted' } : { term: phraseTerm(reading.counted), rule: 'measure-counted' };
}

function phraseOf(reading: Reading, { readings, view }: Scene, clause: Clause): string {
  const words = nounPhraseBefore(view, reading.phrase.start);
  // In "came second with 45,000 t" the words before are a number themselves.
  const isNumber = readings.some((other) => other !== reading && view.text.slice(other.number.start, other.number.end) === words);
  const before = isNumber ? '' : words;
  const inClause = before && view.text.slice(clause.start, reading.phrase.start).includes(before);
  return inClause ? before : nounPhraseAfter(view, reading.phrase.end);
}
