import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { foldText } from '../../../text/fold.ts';
import { chineseHead } from '../clause/chinese-head.ts';
import { roleInChange } from '../period/period-of-change.ts';
import { nounPhraseAfter, nounPhraseBefore, withoutHolder } from '../clause/noun-phrase.ts';
import { pairedName } from '../lists/paired-names.ts';
import { endsExamples } from '../lists/examples.ts';
import { phraseTerm, termOf } from '../terms.ts';
import { changingThing } from './changing-thing.ts';
import type { ChosenMeasure } from './chosen-measure.ts';
import { countedNoun, thingsAlone } from './counted-noun.ts';
import { countsPeople } from './study-steps.ts';

const countedPeople = phrasing('zh')`^(?:${'studied-people'})?\s*(?:[（(][^）()（]*[）)])?`;
const befell = phrasing('zh', 'u')`^(?:${'studied-people'})?((?:${'befalling-verb'})[\p{Script=Han}A-Za-z]{1,14})`;

/** 191例（6.0%）发生卒中: what befell the people counted. */
function eventBehind(reading: Reading, { lexicon, view }: Scene): string {
  const rest = view.text.slice(reading.end).replace(countedPeople(lexicon), '');
  return befell(lexicon).exec(rest)?.[1] ?? '';
}

/** 月产能将自2024年的3150万片增至2025年的3370万片: a change tells from where to where its measure went; nothing stands behind the numbers that could be counted instead. */
function endsChange(measureEnd: number, reading: Reading, { view }: Scene, clause: Clause): boolean {
  if (view.language !== 'zh' || !roleInChange(reading, view.folded)) return false;
  const behind = view.folded.slice(reading.phrase.end, clause.end);
  return measureEnd <= reading.phrase.start && /^\s*(?:$|[（(]|[增升提扩降减跌缩回]|以[上下])/.test(behind);
}

/** What is counted stands no further behind its number. */
const NEAR = 8;

/** Neither a preposition nor the end of an item stands between a number and a noun behind it: in 两家公司通过专利互换 no patents are counted, in 4万人、护士9万人 no nurses by the first. */
function isOneNoun(from: number, to: number, { view }: Scene): boolean {
  if (/[、，,;；和与及]|\b(?:and|or)\b/.test(view.folded.slice(from, to))) return false;
  return view.language === 'en' || !view.words.some(({ start, end, tag }) => start >= from && end <= to && tag === 'ADP');
}

/** 31家公司中有|20家, 45家企业中，|12家. */
const ofThem = /^[^，,。;；\d]{1,16}[中里内][，,]?(?:已?有|仅有?|只有?|共有?|约有?|就有|超过)*$/;

/** 12家|已停产, 20家在2024年|亏损: what a clause says of those that it counts of others. */
function whatIsSaid({ phrase }: Reading, { periods, view }: Scene, clause: Clause): string {
  const dated = periods.find(({ start }) => start >= phrase.end && start <= phrase.end + 1)?.end ?? phrase.end;
  return /^(?:[去今上当本]年|已经?|均|都|在|仍|也|年)*([\p{Script=Han}]{2,6})$/u.exec(view.text.slice(dated, clause.end))?.[1] ?? '';
}

const levelOf =
  /^\s*(?:预计|预期|有望|可望|将|已|就|或|可|也|仅|共)*(?:[为是达]|达到|突破|超过?|逾|was|were|reached|of|totalled|came to)?\s*$/;

/** What is counted: a count of the tables, what befell people, else the counted noun. */
export function countMeasure(reading: Reading, scene: Scene, clause: Clause): ChosenMeasure {
  const { view, mentions } = scene;
  const known =
    mentions.measures.find(
      ({ start, end, value }) =>
        value.kind === 'count' &&
        start >= reading.number.end - 1 &&
        end <= clause.end &&
        start <= reading.end + NEAR &&
        isOneNoun(reading.end, start, scene),
    ) ??
    mentions.measures.findLast(
      ({ end, value }) => value.kind === 'count' && end <= reading.phrase.start && end >= reading.phrase.start - 3,
    );
  const flow = mentions.measures.findLast(
    ({ start, end, value }) =>
      value.kind !== 'count' &&
      value.dimensions.includes('count') &&
      start >= clause.start &&
      end <= reading.phrase.start &&
      (levelOf.test(view.folded.slice(end, reading.phrase.start)) || endsChange(end, reading, scene, clause)),
  );
  // Car sales of 13 million units.
  const ofUnits =
    view.language === 'en' && /^(?:units|vehicles|pieces|sets)$/.test(reading.counted)
      ? mentions.measures.findLast(({ end }) => view.folded.slice(end, reading.phrase.start) === ' of ')
      : undefined;
  // What is sold by the piece is no money.
  const ofRow = ofUnits?.value.id === 'sales' ? scene.measureById('sales-volume') : ofUnits?.value;
  if (ofUnits && ofRow?.dimensions.includes('count'))
    return { term: termOf(ofRow, 'en', view.text.slice(ofUnits.start, ofUnits.end)), way: 'known' };
  const closing = mentions.measures.find(
    ({ start, value }) => value.kind !== 'count' && value.dimensions.includes('count') && start === reading.phrase.end,
  );
  if (closing && view.language === 'zh' && /^(?:$|[、，,。;；）)])/.test(view.folded.slice(closing.end)))
    return { term: termOf(closing.value, 'zh', view.text.slice(closing.start, closing.end)), way: 'known' };
  if (flow) return { term: termOf(flow.value, view.language, view.text.slice(flow.start, flow.end)), way: 'known' };
  if (known) return { term: termOf(known.value, view.language, view.text.slice(known.start, known.end)), way: 'counted' };
  const whole = view.language === 'zh' ? scene.framed.at(-1) : undefined;
  if (whole?.measure && whole.reading.counted !== '' && ofThem.test(view.folded.slice(whole.reading.phrase.end, reading.phrase.start)))
    return { term: phraseTerm(`${whatIsSaid(reading, scene, clause) || '部分'}${whole.measure.text}`), way: 'counted' };
  const event = view.language === 'zh' && countsPeople(reading, scene) ? eventBehind(reading, scene) : '';
  if (event) return { term: phraseTerm(`${event}例数`), way: 'counted' };
  const paired = view.language === 'zh' ? (pairedName(reading, scene)?.head ?? '') : '';
  if (paired) return { term: phraseTerm(paired), way: 'counted' };
  const changing = view.language === 'zh' ? changingThing(reading, scene) : '';
  if (changing) return { term: phraseTerm(/[数量额次]$/.test(foldText(changing)) ? changing : `${changing}数量`), way: 'counted' };
  const after = countedNoun(reading, scene, clause) || nounBehindBracket(reading, scene, clause);
  const head = chineseHead(reading, scene, clause);
  const before = head?.isProperty
    ? view.text.slice(head.property.start, head.property.end)
    : endsExamples(reading, view.folded)
      ? ''
      : withoutHolder(nounPhraseBefore(scene, reading.phrase.start), scene).replace(/[中里内]有$/, '') ||
        itemBefore(reading, scene, clause);
  const words =
    view.language === 'en'
      ? `number of ${reading.counted || after}`
      : after && !head?.isProperty && (reading.end < clause.end || clause.inside)
        ? `${after}数量`
        : before;
  const people = scene.document.people !== null && view.language === 'zh' && countsPeople(reading, scene);
  const arm = people ? scene.document.arms.find((name) => before.startsWith(name)) : undefined;
  if (people && before.length > (arm?.length ?? 0)) return { term: phraseTerm(`${before.slice(arm?.length ?? 0)}例数`), way: 'counted' };
  return { term: phraseTerm(words || nounOfUnit(reading, scene)), way: 'counted' };
}

/** 肺部感染最常见（63例）, 骨折17例、多发伤9例: what stands before a count where no noun does: the words before its bracket, or since the number before. */
function itemBefore(reading: Reading, { readings, view }: Scene, clause: Clause): string {
  if (view.language !== 'zh') return '';
  const end = clause.inside ? clause.start - 1 : reading.phrase.start;
  const last = readings.findLast(({ phrase }) => phrase.end <= end)?.phrase.end ?? 0;
  const words = /[\p{Script=Han}]{2,16}$/u.exec(view.folded.slice(last, end).replace(/(?:最为?常见|最多|居多|为主|次之)$/, ''))?.[0];
  const item = words?.replace(/^(?:其次|依次|其余|其中|以及|[以为和与及有])+/, '') ?? '';
  const at = item.length > 1 ? view.folded.lastIndexOf(item, end) : -1;
  return at < 0 ? '' : view.text.slice(at, at + item.length);
}

/** 近五成（233家）|公司: the noun of a count that stands in brackets between a share and those whose share it is. */
function nounBehindBracket({ phrase }: Reading, scene: Scene, clause: Clause): string {
  const { readings, view } = scene;
  const isAlone = view.language === 'zh' && clause.inside && phrase.start === clause.start && phrase.end === clause.end;
  const isOfShare = isAlone && readings.some((other) => other.dimension === 'share' && other.phrase.end === clause.start - 1);
  const start = clause.end + 1;
  const noun = isOfShare ? nounPhraseAfter(scene, start) : '';
  return thingsAlone({ start, end: start + noun.length }, scene) || noun;
}

/** 3家单位: the noun that a unit of counting ends with; the unit itself where it is a bare classifier. */
function nounOfUnit({ counted }: Reading, { lexicon, view }: Scene): string {
  const noun = view.language === 'zh' && lexicon.classifier.zh.has(counted.slice(0, 1)) ? counted.slice(1) : '';
  return noun.length > 1 ? `${noun}数量` : counted;
}
