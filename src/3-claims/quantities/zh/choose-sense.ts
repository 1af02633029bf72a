import type { Draft, Measure, Scan } from '../room.ts';

/** Units that mean several things, told by their company: 度 is a kilowatt-hour where electricity is spoken of, 元 the local one, 分 a part of the unit before it. */
export function chooseSense(drafts: Draft[], scan: Scan): Draft[] {
  return drafts.map((draft, index) => {
    const { measure } = draft;
    if (!measure) return belowZero(draft, drafts[index + 1], scan);
    const written = scan.text.slice(measure.start, measure.end);
    const chosen =
      percentagePoints(written, measure) ??
      electricity(written, measure, draft, scan) ??
      localCurrency(written, measure, draft, scan) ??
      partOf(written, drafts[index - 1], draft, scan) ??
      minutesBefore(written, draft, drafts[index + 1], scan) ??
      centigrade(written, draft, scan) ??
      discount(written, draft);
    return chosen ? { ...draft, ...chosen } : draft;
  });
}

/** 毛利率提高1.2pct: in Chinese reports pct are percentage points. */
function percentagePoints(written: string, measure: Measure): Partial<Draft> | null {
  return /^pcts?$/i.test(written) ? { measure: { ...measure, dimension: 'share-change' } } : null;
}

function electricity(written: string, measure: Measure, draft: Draft, scan: Scan): Partial<Draft> | null {
  const row = scan.lexicon.codes.get('kW.h');
  if (!row || !/(?:^|[/每])度$/.test(written)) return null;
  const meant = written !== '度' || (draft.low?.scale ?? 0) >= 4 || /[电電]/.test(scan.text.replace(/电子|电影/g, ''));
  if (!meant) return null;
  const divided = written !== '度';
  const code = divided ? measure.code.replace(/deg$/, '(kW.h)') : 'kW.h';
  const factor = divided ? measure.factor / row.factor : row.factor;
  return {
    measure: {
      ...measure,
      code,
      base: divided ? measure.base.replace(/deg$/, row.base) : row.base,
      factor,
      dimension: divided ? measure.dimension : 'energy',
    },
  };
}

function localCurrency(written: string, measure: Measure, { start, number }: Draft, { text, traditional }: Scan): Partial<Draft> | null {
  if (
    !traditional ||
    /人民币|rmb|cny/i.test(text.slice(start, number.start)) ||
    !/^(?:元|块|圆|角|毛|毫)/.test(written) ||
    !measure.code.startsWith('CNY')
  )
    return null;
  const local = (code: string) => code.replace(/^CNY/, 'TWD');
  return { measure: { ...measure, code: local(measure.code), base: local(measure.base) } };
}

/** 两小时十分, 三元五角二分 */
function partOf(written: string, before: Draft | undefined, draft: Draft, scan: Scan): Partial<Draft> | null {
  if (written !== '分' || !before?.measure || before.end !== draft.start) return null;
  const row = scan.lexicon.codes.get('min');
  const at = { start: draft.measure!.start, end: draft.measure!.end, counted: false };
  if (before.measure.code === 'h' && row)
    return { measure: { ...at, code: 'min', base: row.base, factor: row.factor, multiplier: 1, dimension: 'duration' } };
  if (before.measure.dimension === 'money')
    return { measure: { ...at, code: before.measure.code, base: before.measure.base, factor: 1, multiplier: 0.01, dimension: 'money' } };
  return null;
}

/** 五分三十秒, 五分半 */
function minutesBefore(written: string, draft: Draft, next: Draft | undefined, { text, lexicon }: Scan): Partial<Draft> | null {
  const row = lexicon.codes.get('min');
  const seconds = next?.measure?.code === 's' && next.start === draft.end;
  const half = text[draft.measure!.end] === '半' && !/[得打评扣差加]了?$/.test(text.slice(Math.max(0, draft.start - 2), draft.start));
  if (written !== '分' || !row || !(seconds || half)) return null;
  return { measure: { ...draft.measure!, code: 'min', base: row.base, factor: row.factor, multiplier: 1, dimension: 'duration' } };
}

/** 零下十到零下五度: the first end has the sign, and its unit stands behind the second. */
function belowZero(draft: Draft, next: Draft | undefined, { text }: Scan): Draft {
  const { low, start, end } = draft;
  if (
    !text.startsWith('零下', start - 2) ||
    !low ||
    low !== draft.high ||
    !/^(?:到|至|~|--?|—{1,2})零下$/.test(text.slice(end, next?.start ?? end))
  )
    return draft;
  const figure = { ...low, value: `-${low.value}` };
  return { ...draft, start: start - 2, phrase: { start: start - 2, end }, low: figure, high: figure };
}

/** 八五折 is 85 in a hundred, 九折 90. */
function discount(written: string, { low, high, form }: Draft): Partial<Draft> | null {
  if (written !== '折' || form !== 'numeral' || !low || low !== high || !/^[1-9]{2}$/.test(low.value)) return null;
  const figure = { ...low, value: `${low.value[0]}.${low.value[1]}`, decimals: 1 };
  return { low: figure, high: figure };
}

/** 摄氏31度, 华氏66°, 零下24度 */
function centigrade(written: string, draft: Draft, scan: Scan): Partial<Draft> | null {
  if (!/^(?:[度°℃]C?|[摄华]氏[度°]?)$/.test(written)) return null;
  const head = /(?:零下)?(?:摄氏|华氏)?(?:零下)?$/.exec(scan.text.slice(Math.max(0, draft.start - 6), draft.start))!;
  if (!head[0]) return null;
  const code = /华氏/.test(head[0] + written) ? '[degF]' : 'Cel';
  const negative =
    head[0].includes('零下') && draft.low && draft.low === draft.high ? { ...draft.low, value: `-${draft.low.value}` } : null;
  const start = draft.start - head[0].length;
  return {
    start,
    phrase: { start, end: draft.end },
    measure: { ...draft.measure!, code, base: code, factor: 1, dimension: 'temperature' },
    ...(negative ? { low: negative, high: negative } : {}),
  };
}
