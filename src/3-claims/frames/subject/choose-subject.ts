import type { Term } from '../../../schema/claim.ts';
import type { Span } from '../../../schema/place.ts';
import type { Reading } from '../../quantities/reading.ts';
import { type SubjectWay, subjectWayOf } from '../../record/provenance.ts';
import type { Scene } from '../../scene.ts';
import { foldText } from '../../../text/fold.ts';
import { type Clause, clauseAt } from '../../view.ts';
import { atOtherTime } from '../beside/at-other-time.ts';
import { allOverTheWorld } from './all-over-the-world.ts';
import { actSpokenOf } from './act-spoken-of.ts';
import { openingAnaphor, pointedAt } from './anaphor.ts';
import { armBehind, armGoingOn, armInOrder, armOfSize } from './arms-around.ts';
import { topicPhrase } from './topic-phrase.ts';
import { chineseHead, wordsBeforeNumber } from '../clause/chinese-head.ts';
import { describedNoun, thingsSetApart } from '../clause/described-noun.ts';
import { toldDimension } from '../clause/told-dimension.ts';
import { pairedWithBoth, respectiveNumbers } from '../lists/distribute.ts';
import { levelsInOrder } from '../beside/levels-in-order.ts';
import { formerOrLatter } from '../lists/former-latter.ts';
import { labelledItem } from '../lists/labelled-list.ts';
import { listedChange } from '../lists/listed-change.ts';
import { holderOfDifference } from './holder-of-difference.ts';
import { gappedHolder } from '../lists/gapping.ts';
import { type PairedName, pairedName } from '../lists/paired-names.ts';
import { parallelHolder } from '../lists/parallel-holders.ts';
import { holderOfState } from '../measure/lasting-state.ts';
import { phraseTerm, termOf } from '../terms.ts';
import { subjectOfEstimate } from './estimate-of-interval.ts';
import { exemplified } from './exemplified.ts';
import { factorBeforeBracket } from './factor-before-bracket.ts';
import { factorOfEstimate } from './factor-of-estimate.ts';
import { holderOfFronted } from './fronted-figure.ts';
import { goodThatChanged, pricedGood } from './goods-as-subjects.ts';
import { countryOfForecaster, headAsSubject } from './head-as-subject.ts';
import { groupAddedTo, groupNamed } from './named-groups.ts';
import { bodyInClause, bodyInSentence } from './named-body.ts';
import {
  agentBehind,
  antecedent,
  headOfBracket,
  holderInClause,
  holderInSentence,
  holderOfAverage,
  holderOfLevel,
  holderRestated,
  holderRightBehind,
  partInClause,
} from './named-holders.ts';
import { isNoHolder } from './no-holder.ts';
import { kindsDealtIn, madeUpOf } from './made-up-of.ts';
import { oneOfAKind } from './one-of-a-kind.ts';
import { pointedBackTo } from './pronoun.ts';
import { selfTold } from './own-voice.ts';
import { holderCarried, holdersOfShare, oneInSoMany, processWord, subjectOfShare } from './parts-of-shares.ts';
import { countedAtHead, countedBefore, countedThing, doersCounted, setApartAtHead, wholeOfShare } from './counted-things.ts';
import { partOfWhole, toldApartBy } from './parts-of-whole.ts';
import { formerOrLatterOf, setAgainst } from './set-against.ts';
import { sampleSize } from './sample-size.ts';
import { topicOfClause, topicOfClauseBefore } from './topic-of-clause.ts';
import { amountOfWhich } from '../beside/amount-of-which.ts';
import { wantsOf } from './wants-of.ts';
import { armBefore, contrastOfArms, peopleOfStudy, stepCounted } from './trial-arms.ts';

type SubjectReader = (reading: Reading, scene: Scene, clause: number) => Term | null;

/** Ways to find whose figure it is, the surest first. */
const readers: readonly [way: SubjectWay, read: SubjectReader][] = [
  ['listed', holderOfLabel],
  ['of-level', (reading, scene) => atOtherTime(reading, scene)?.subject ?? null],
  ['before-bracket', factorOfEstimate],
  ['before-bracket', factorBeforeBracket],
  ['before-bracket', headOfBracket],
  ['respectively', respectively],
  ['of-two', (reading, scene) => formerOrLatter(reading, scene, ({ subject }) => subject)],
  ['of-calculation', sampleSize],
  ['contrast', contrastOfArms],
  ['of-estimate', subjectOfEstimate],
  ['of-two', formerOrLatterOf],
  ['of-two', setAgainst],
  ['of-level', (reading, scene) => levelsInOrder(reading, scene)?.first?.subject ?? null],
  ['arm', armInOrder],
  ['arm', armBehind],
  ['arm', armOfSize],
  ['behind', partOfWhole],
  ['behind', allOverTheWorld],
  ['of-part', oneInSoMany],
  ['of-level', holderOfDifference],
  ['behind', agentBehind],
  ['arm', armBefore],
  ['arm', armGoingOn],
  ['people', stepCounted],
  ['counted', oneOfAKind],
  ['counted', madeUpOf],
  ['counted', kindsDealtIn],
  ['of-level', holderOfLevel],
  ['restated', holderRestated],
  ['restated', holderOfChangeRestated],
  ['restated', (reading, scene) => amountOfWhich(reading, scene)?.subject ?? null],
  ['restated', holderOfAverage],
  ['listed', holderOfGap],
  ['group', groupNamed],
  ['group', groupAddedTo],
  ['self', selfTold],
  ['pronoun', pointedBackTo],
  ['of-clause', holderOfFronted],
  ['of-clause', exemplified],
  ['described', (reading, scene) => phraseTerm(thingsSetApart(reading, scene))],
  ['antecedent', antecedent],
  ['right-behind', (reading, scene) => namedTerm(parallelHolder(reading, scene)?.text ?? '', scene)],
  ['antecedent', openingAnaphor],
  ['behind', (reading, scene) => phraseTerm(holderOfState(reading, scene))],
  ['antecedent', actSpokenOf],
  ['body', bodyInClause],
  ['in-clause', holderInClause],
  ['in-clause', partInClause],
  ['of-clause', wantsOf],
  ['right-behind', holderRightBehind],
  ['people', toldApartBy],
  ['people', peopleOfStudy],
  ['described', (reading, scene) => phraseTerm(describedNoun(reading, scene))],
  ['of-property', holderOfListedChange],
  ['priced', pricedGood],
  ['changed', goodThatChanged],
  ['of-part', holdersOfShare],
  ['of-share', subjectOfShare],
  ['of-property', holderOfProperty],
  ['of-clause', topicOfClause],
  ['counted-at-head', countedAtHead],
  ['counted-at-head', doersCounted],
  ['counted-at-head', setApartAtHead],
  ['counted', countedBefore],
  ['of-part', wholeOfShare],
  ['of-clause', headAsSubject],
  ['in-sentence', countryOfForecaster],
  ['topic', topicPhrase],
  ['body', bodyInSentence],
  ['in-sentence', holderInSentence],
  ['antecedent', pointedAt],
  ['goes-on', holderOfFigureBefore],
  ['of-clause', topicOfClauseBefore],
  ['counted', countedThing],
  ['carried', holderCarried],
  ['of-section', holderOfSection],
  ['of-document', ({ dimension }, { document }) => document.subject ?? (dimension === 'duration' ? document.people : null)],
];

/** The holder of a figure with how it was found. */
export interface ChosenSubject {
  term: Term | null;
  way: SubjectWay;
}

/** Whose figure it is. */
export function chooseSubject(reading: Reading, scene: Scene): ChosenSubject {
  const clause = clauseAt(scene.clauses, reading.start);
  for (const [way, read] of readers) {
    const term = read(reading, scene, clause);
    const isNobody = term?.id === null && (scene.document.isSource(term.text) || isNoHolder(term.text, scene.view.language));
    if (term && !isNobody) return { term: bare(itselfOf(term, scene)), way };
  }
  return { term: null, way: 'unknown' };
}

/** The Company, the Group: what a body calls itself in its own account; 第一产业 in the account of a place is the place's. */
function itselfOf(term: Term, { document, view }: Scene): Term {
  const place = /^第[一二三]产业$/.test(term.text) ? (document.issuer ?? document.subject) : null;
  if (place && place.id !== 'world') return { text: `${place.text}${term.text}`, id: null, label: null };
  const isItself = view.language === 'en' && term.id === null && /^(?:the )?(?:company|group|firm)(?:['’]s)?$/i.test(term.text);
  return (isItself && document.issuer) || term;
}

/** The mine's proven reserves, Peru's: whose it is, not what; 某矿查明, 五家企业合计: nor how it was reckoned; 如水泥窑每: nor the words around it. */
function bare(term: Term): Term {
  const text =
    term.id === null
      ? term.text.replace(
          /(?<=[a-z])['’]s$|(?<=\p{Script=Han}{2})(?:查明|探明|保有|累计|合计|共计|总计|仅够|只够|可供|每)$|^(?:due to|owing to|thanks to|because of|despite) (?:the |its |their )?|^[例譬比]?如(?=\p{Script=Han}{2})(?![皋东家是意])|(?<=公司|集团)(?:将|已|则|仍|也)$/giu,
          '',
        )
      : term.text;
  return text === term.text ? term : { ...term, text };
}

/** Rose from $118 to $2,262, a nearly twentyfold increase: how far something went that is told once more is of the same. */
function holderOfChangeRestated({ dimension, phrase }: Reading, { framed, lexicon, view }: Scene): Term | null {
  const noun = /^ ([a-z]+)\b/.exec(view.folded.slice(phrase.end))?.[1] ?? '';
  const isRestated =
    view.language === 'en' &&
    (dimension === 'ratio' || dimension === 'share') &&
    /, (?:an? )?$/.test(view.folded.slice(0, phrase.start)) &&
    (lexicon.riseNoun.en.has(noun) || lexicon.fallNoun.en.has(noun));
  return isRestated ? (framed.at(-1)?.subject ?? null) : null;
}

function respectively(reading: Reading, scene: Scene): Term | null {
  const holders = scene.mentions.entities.filter((entity) => entity.value.kind !== 'world');
  const paired = pairedWithBoth(reading, holders, scene);
  if (paired) return termOf(paired.value, scene.view.language, scene.view.text.slice(paired.start, paired.end));
  const name = pairedName(reading, scene);
  return (name && propertiesOfArm(name, reading, scene)) ?? namedTerm(name?.text ?? '', scene) ?? holderInOrder(reading, scene);
}

/** T3成活率最高，株高和地径分别比CK高58%和41%: names behind an arm that are no arms are its properties. */
function propertiesOfArm({ names, head }: PairedName, reading: Reading, scene: Scene): Term | null {
  const { document, lexicon } = scene;
  const areHolders = names.some((name) => document.arms.includes(foldText(name)) || lexicon.holderNoun.zh.endsText(name));
  return head || areHolders ? null : armGoingOn(reading, scene);
}

/** A有930万吨，B有700万吨，分别占全球的31%和23%: the holders of as many figures before, one after the other. */
function holderInOrder(reading: Reading, scene: Scene): Term | null {
  const { list, sign } = respectiveNumbers(reading, scene) ?? { list: [], sign: 0 };
  if (list.length < 2) return null;
  if (scene.view.language === 'en') return holderOfSentenceBefore(list.indexOf(reading), list.length, scene);
  const holders = new Map(
    scene.framed.flatMap(({ reading: other, subject }) =>
      other.end <= sign && !list.includes(other) && subject?.id && subject.id !== 'world' ? [[subject.id, subject] as const] : [],
    ),
  );
  return holders.size === list.length ? ([...holders.values()][list.indexOf(reading)] ?? null) : null;
}

/** Stocks reached 38 t and 17 t, respectively: where an English sentence names nobody, the holders that were named last, as many as there are numbers. */
function holderOfSentenceBefore(index: number, count: number, { carried, mentions }: Scene): Term | null {
  if (mentions.entities.length > 0) return null;
  const rows = carried.holders.filter((row, at, all) => row.kind !== 'world' && !all.slice(at + 1).includes(row)).slice(-count);
  return rows.length === count ? termOf(rows[index]!, 'en') : null;
}

function holderOfListedChange(reading: Reading, scene: Scene, at: number): Term | null {
  const clause = scene.clauses[at];
  const holder = clause && listedChange(reading, scene, clause)?.holder;
  return holder ? phraseTerm(scene.view.text.slice(holder.start, holder.end)) : null;
}

/** 控制灌溉处理的灌溉用水量减少28.6%，籽粒产量提高4.3%: whose property the clause says to be measured, else the clause before it. */
function holderOfProperty(reading: Reading, scene: Scene, at: number): Term | null {
  const { clauses, framed, view } = scene;
  const clause = clauses[at];
  if (!clause) return null;
  const head = chineseHead(reading, scene, clause);
  const holder =
    toldDimension(reading, scene, clause)?.holder ??
    head?.holder ??
    doerIn(clause, reading, scene) ??
    holderOfKnown(clause, reading, scene);
  if (holder) return phraseTerm(view.text.slice(holder.start, holder.end));
  const last = head && !head.isProperty && !toldDimension(reading, scene, clause) ? undefined : framed.at(-1);
  return last && subjectWayOf(last.provenance) === 'of-property' ? last.subject : null;
}

/** 国有企业|增加值增长1%: the bodies whose known quantity a clause tells of; an industry's (建筑业增加值) is that of the place. */
function holderOfKnown(clause: Clause, reading: Reading, scene: Scene): Span | null {
  const own = wordsBeforeNumber(reading, scene, clause);
  const measure = own && scene.mentions.measures.find(({ start, end }) => start > own.start && end === own.end);
  if (!own || !measure) return null;
  return bodies.test(scene.view.folded.slice(own.start, measure.start)) ? { start: own.start, end: measure.start } : null;
}

const bodies = /^[^中的]{2,12}(?:企业|公司|集团|银行|机构|部门|单位)$/;

/** 电线电缆业务实现收入3亿元: who brought a figure about, where the tables do not know it. */
function doerIn(clause: Clause, reading: Reading, { mentions, periods, view }: Scene): Span | null {
  if (view.language !== 'zh' || reading.counted !== '') return null;
  const dated = periods.findLast(({ start, end }) => start >= clause.start && end <= reading.phrase.start)?.end ?? 0;
  const start = Math.max(clause.start, dated);
  const doer = /^(?:其中|而)?([\p{Script=Han}a-z\d（）()]{2,14}?)(?:实现|完成|录得|取得|贡献)/u.exec(
    view.folded.slice(start, reading.phrase.start),
  );
  if (!doer) return null;
  const end = start + doer[0].length - 2;
  const stretch = { start: end - doer[1]!.length, end };
  const taken = [...mentions.entities, ...mentions.measures, ...mentions.moods].some(
    (other) => other.start < end && other.end > stretch.start,
  );
  return taken || /全[省市县区国]|公司|集团|^[我本该]|^(?:分别|依次|各自?|共|合计|累计|采用|通过|利用|依托|凭借|借助|经过?)/.test(doer[1]!)
    ? null
    : stretch;
}

/** TSMC reported revenue of 19 bn, of which 46% …: the holder that a figure before it in the sentence was found to have in its own clause. */
function holderOfFigureBefore(_: Reading, { framed, view }: Scene): Term | null {
  const named = framed.findLast(({ subject, provenance }) => subject?.id && subjectWayOf(provenance) === 'in-clause')?.subject;
  if (named || view.language === 'en') return named ?? null;
  const last = framed.at(-1);
  const way = last && subjectWayOf(last.provenance);
  return way && goesOn.has(way) ? last.subject : null;
}

/** 某厂处理污泥5万吨，产沼气300万立方米，……: a Chinese clause that names nobody goes on about the holder of the figure before it. */
const goesOn: ReadonlySet<SubjectWay> = new Set(['antecedent', 'of-clause', 'topic', 'of-property', 'priced', 'of-two', 'goes-on']);

/** By end use: catalysts, 60%; glass, 15%: the label of a figure in a list, where it is no measure. */
function holderOfLabel(reading: Reading, scene: Scene): Term | null {
  const label = labelledItem(reading, scene)?.label;
  const isMeasure = label && scene.mentions.measures.some(({ start, end }) => start >= label.start && end === label.end);
  return label && !isMeasure ? namedTerm(scene.view.text.slice(label.start, label.end), scene) : null;
}

/** "…, B 28% and C 23%": what stands before a later number of a list; goods that are listed are all of the holder whose the first is (中国镓产量占98%，锗占六成). */
function holderOfGap(reading: Reading, scene: Scene): Term | null {
  const gap = gappedHolder(reading, scene);
  if (gap && scene.view.language === 'zh' && processWord(scene.lexicon).test(scene.view.folded.slice(gap.start, gap.end)))
    return scene.framed.at(-1)?.subject ?? holderCarried(reading, scene);
  const good = gap && scene.mentions.products.find(({ start, end }) => start === gap.start && end === gap.end);
  if (!gap || !good) return gap && namedTerm(scene.view.text.slice(gap.start, gap.end), scene);
  const previous = scene.framed.find((framed) => framed.reading === gap.previous);
  return previous?.subject?.id && previous.product && previous.subject.id !== previous.product.id
    ? previous.subject
    : termOf(good.value, scene.view.language, scene.view.text.slice(gap.start, gap.end));
}

/** The entry of the tables that a name of the sentence has, else the name alone. */
function namedTerm(name: string, { mentions, view }: Scene): Term | null {
  const known = mentions.entities.find(({ start, end }) => view.text.slice(start, end) === name);
  return known ? termOf(known.value, view.language, name) : phraseTerm(name);
}

function holderOfSection(_: Reading, { around, view }: Scene): Term | null {
  const named = around.flatMap(({ entities }) => entities.find((entity) => entity.value.kind !== 'authority') ?? []).at(-1);
  return named ? termOf(named.value, view.language) : null;
}
