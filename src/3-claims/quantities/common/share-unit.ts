import type { Draft, Measure, Scan } from '../room.ts';

const listed = /^ ?(?:[,、;]|,? ?\b(?:and|or)\b|[和与及跟或]) ?(?:(?:and|or)\b ?|[和与及])?$/;
/** 分别为1.2，3.4，5.6万吨: behind 分别 a full-width comma lists numbers; elsewhere it ends a clause. */
const told = /(?:分[别別]|依次)[^。;；]{0,40}$/;
/** 60 × 10 × 3 mm */
const crossed = /^ ?(?:[×x*]|by) ?$/;
const changed = /^ ?(?:--?|~|—{1,2}|[至到]|to|[升降增减提跌涨回][\u4e00-\u9fff]?[至到为][约近逾]?) ?$/;
/** 分别上升2.2和下降0.7个百分点: each with its own way of changing. */
const turned = /^ ?(?:[和与及]|以及|[、，,])(?:分别)?(?:上升|下降|增长|增加|减少|提高|降低|提升|回落|上涨|下跌|下滑|扩大|收窄|升高)了?$/;
const labelled = /^ ?[,，、和与及][^\d,，。;；、]{0,8}$/;
const changedTo = /^(?:[^，。；,;]{0,10}[至到为]| to )$/;
const interval = /(?:\bCI|confidence intervals?|置信区间|可信区间)[^\d.]{0,16}$/;

/** 63% (44 to 83), 9 d [IQR 6–14]: a range alone in brackets behind an estimate. */
const bracketed = /^ ?[([](?:(?:IQR|range)[,:]? ?)?$/;

/** In a list the unit, and its scale with it, may stand on the last item only; an interval has the unit of what it is an interval of. */
export function shareUnit(drafts: Draft[], scan: Scan): Draft[] {
  const shared = drafts.slice();
  for (let index = shared.length - 2; index >= 0; index--) {
    const [item, next] = [shared[index]!, shared[index + 1]!];
    if (
      !lacksUnit(item) ||
      !next.measure ||
      !(canShare(next) || isMultipleOfEach(next, scan)) ||
      statesConfidence(next, scan) ||
      /\bpH(?: values?)?(?: of| was| is| =|=)? ?$/.test(scan.text.slice(Math.max(0, item.start - 14), item.start)) ||
      /[=<>≤≥] ?$/.test(scan.text.slice(Math.max(0, item.start - 2), item.start))
    )
      continue;
    const gap = scan.text.slice(item.end, next.start);
    const scaled = (item.low?.scale ?? 0) > 0;
    const sides = crossed.test(gap) && ['length', 'angle'].includes(next.measure.dimension);
    const inList = isList(gap, scan.text.slice(Math.max(0, item.start - 44), item.start)) && item.form === next.form;
    if (sides || inList || changed.test(gap) || isTurn(gap, item, scan) || (scaled && labelled.test(gap)))
      shared[index] = withMeasure(inList ? withScale(item, next) : item, next.measure);
  }
  return shared.map((draft, index) => withRateBefore(inheritedFromEstimate(draft, index, shared, scan), shared[index - 1], scan));
}

const isTurn = (gap: string, { start }: Draft, { text }: Scan): boolean =>
  turned.test(gap) && /[升降增减涨跌提高落大窄][升降长加少高低落涨跌滑大窄]?了?$/.test(text.slice(Math.max(0, start - 4), start));

/** By 300, or 12%: a single number before a comma and "or" is told again, not listed. */
const isList = (gap: string, before: string): boolean =>
  (listed.test(gap) && (gap !== ', or ' || /\d, ?$/.test(before))) || (gap === '，' && told.test(before));

/** The 95% of a confidence interval is of nothing that stands before it. */
function statesConfidence({ end }: Draft, { text }: Scan): boolean {
  return /^ ?(?:CI\b|CrI\b|conf|置信|可信)/i.test(text.slice(end, end + 6));
}

function lacksUnit(draft: Draft): boolean {
  return draft.measure === null && draft.form !== 'ordinal' && draft.form !== 'idiom' && draft.low !== null;
}

function canShare({ measure, form, number, shared }: Draft): boolean {
  return (
    measure !== null &&
    measure.dimension !== 'date' &&
    measure.dimension !== 'rank' &&
    measure.dimension !== 'ratio' &&
    form !== 'ordinal' &&
    form !== 'idiom' &&
    form !== 'fraction' &&
    (shared || measure.end > number.end)
  );
}

/** By 3 and 12 times, respectively; 分别为1.5、2倍: elsewhere 3 and 12 times are a number and a multiple. */
function isMultipleOfEach({ measure, start, end }: Draft, { text }: Scan): boolean {
  return (
    measure?.dimension === 'ratio' &&
    (/^,? respectively\b/.test(text.slice(end, end + 16)) || told.test(text.slice(Math.max(0, start - 44), start)))
  );
}

/** 12、15万吨: the scale of the last item holds for those before it, where they are numbers of about its size. */
function withScale(item: Draft, { low: last }: Draft): Draft {
  const { low, high } = item;
  if (!low || !last || low.scale > 0 || last.scale === 0) return item;
  const ratio = Number(low.value) / Number(last.value);
  if (!(ratio > 0.05 && ratio < 20)) return item;
  return { ...item, low: { ...low, scale: last.scale }, high: high && { ...high, scale: last.scale } };
}

function withMeasure(draft: Draft, measure: Measure): Draft {
  return {
    ...draft,
    measure: { ...measure, start: draft.end, end: draft.end },
    shared: true,
    tentative: false,
    rules: [...draft.rules, 'share-unit'],
  };
}

function inheritedFromEstimate(draft: Draft, index: number, drafts: readonly Draft[], scan: Scan): Draft {
  if (!lacksUnit(draft) || draft.modifier !== 'range') return draft;
  const before = drafts[index - 1];
  const isAlone =
    before !== undefined &&
    bracketed.test(scan.text.slice(before.end, draft.start)) &&
    /^ ?[)\],;]/.test(scan.text.slice(draft.end, draft.end + 2));
  if (isAlone && before.measure && canShare({ ...before, number: { start: 0, end: -1 } })) return withMeasure(draft, before.measure);
  const head = interval.exec(scan.text.slice(Math.max(0, draft.start - 40), draft.start));
  if (!head) return draft;
  const start = draft.start - head[0].length;
  const estimate = drafts
    .slice(0, index)
    .findLast((earlier) => earlier.end <= start && earlier.form === 'digits' && !/^[ -]*$/.test(scan.text.slice(earlier.end, start)));
  return estimate?.measure && canShare({ ...estimate, number: { start: 0, end: -1 } }) ? withMeasure(draft, estimate.measure) : draft;
}

/** 由每吨90元降至75元: what the first price is for holds for the second. */
function withRateBefore(draft: Draft, before: Draft | undefined, scan: Scan): Draft {
  const [rate, own] = [before?.measure, draft.measure];
  if (!before || rate?.dimension !== 'price' || own?.dimension !== 'money' || !rate.code.startsWith(`${own.code}/`)) return draft;
  return changedTo.test(scan.text.slice(before.end, draft.start))
    ? { ...draft, measure: { ...rate, start: own.start, end: own.end }, rules: [...draft.rules, 'share-rate'] }
    : draft;
}
