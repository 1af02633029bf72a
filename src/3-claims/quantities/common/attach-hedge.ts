import type { Modifier } from '../../../schema/claim.ts';
import type { Span } from '../../../schema/place.ts';
import type { Draft, Scan } from '../room.ts';

const lightVerbs =
  /(?:占到|占据|占了?|达到了?|达|需要|需|要有|有|为|是|在|到|增长|提高|上升|增加|下降|减少|产生|排放|消耗|耗电|耗水|耗费|花费|节约|节省|释放|吸收|生产|消费|拥有|持有|提供|形成|造成|创造|贡献|折合|相当于|合|产|排|耗|用|含|重|长|高|宽|深|值|剩|售)$/;
const nounGap = /(?:^|[^\d])([\u4e00-\u9fff“”A-Za-z ]{1,16})$/;

/** Takes in the hedge or bound words on either side and says what they make of the number. */
export function attachHedge(drafts: Draft[], scan: Scan): Draft[] {
  const hedged = drafts.map((draft, index) => {
    if (draft.form === 'ordinal') return draft;
    const floor = drafts[index - 1]?.end ?? 0;
    const ceiling = drafts[index + 1]?.start ?? scan.text.length;
    return withBehind(withBefore(draft, floor, scan), ceiling, scan);
  });
  let sharing: Draft | undefined;
  for (const [index, draft] of hedged.entries()) {
    const before = hedged[index - 1];
    if (!before || !(before.phrase.start < before.start || before === sharing) || !coordinated(before, draft, scan, before === sharing))
      continue;
    sharing = { ...draft, modifier: before.modifier, rules: [...draft.rules, 'share-hedge'] };
    hedged[index] = sharing;
  }
  return hedged;
}

const coordinates = /^(?: (?:of )?[a-z]+){0,2}(?:,|,? and|,? or) $/;

/** 分别约为34%、5%和2%: what stands behind 分别 holds for each. */
const listed = /^(?:、|[，,]|[，,]?[和与及]|以及)$/;

/** `at least 12 kg sown, 45 kg grown`: the words before the first of coordinated amounts of one unit hold for the next. */
function coordinated(before: Draft, draft: Draft, { text, language }: Scan, isSharing: boolean): boolean {
  if (draft.modifier !== 'exact' || before.modifier === 'exact' || before.modifier === 'range') return false;
  if (draft.measure === null || draft.measure.code !== before.measure?.code || before.phrase.end > before.end) return false;
  const between = text.slice(before.end, draft.start);
  if (language === 'en') return coordinates.test(between);
  return listed.test(between) && (isSharing || text.endsWith('分别', before.phrase.start));
}

function withBefore(draft: Draft, floor: number, scan: Scan): Draft {
  let result = draft;
  for (let turns = 0; turns < 3; turns++) {
    const found = hedgeBefore(result, floor, scan) ?? (turns === 0 ? distantHedge(result, floor, scan) : null);
    if (turns === 0 && found?.modifier === 'exact' && /^(?:equal|exactly|precisely)/.test(scan.lower.slice(found.start, found.start + 9)))
      return { ...result, phrase: { start: found.start, end: result.phrase.end } };
    if (!found || found.modifier === 'exact') break;
    result = apply(result, found.modifier, { start: found.start, end: result.phrase.end });
  }
  return result;
}

function hedgeBefore(
  { measure, phrase }: Draft,
  floor: number,
  { text, lower, language, lexicon }: Scan,
): { start: number; modifier: Modifier } | null {
  let end = phrase.start;
  while (end > floor && /[\s(]/.test(text[end - 1]!) && phrase.start - end < 2) end--;
  const found = lexicon.before[language].longestBefore(lower, end);
  if (!found || found.start < floor) return null;
  if (language === 'zh') return { start: found.start, modifier: found.value };
  const word = /[a-z]/.test(lower[found.start]!);
  if (word && /[a-z'-]/.test(lower[found.start - 1] ?? '')) return null;
  if (word && end === phrase.start && !/\W/.test(text[end - 1] ?? '')) return null;
  if (
    lower.slice(found.start, found.end) === 'over' &&
    (lasting.test(lower.slice(phrase.start)) || spreadsOver(measure, floor, found.start, text))
  )
    return null;
  return isComparison(found, floor, lower) ? null : { start: found.start, modifier: found.value };
}

/** $2.1 billion over five years: an amount is spread over a time. */
const spreadsOver = (measure: Draft['measure'], floor: number, over: number, text: string): boolean =>
  measure?.dimension === 'duration' &&
  floor > 0 &&
  /^ (?:[a-z-]+ ){0,6}$/i.test(text.slice(floor, over)) &&
  !bounding.test(text.slice(floor, over));

/** Grew for over ten years: behind these words it is a bound all the same. */
const bounding = / (?:for|of|in|is|was|were|are|by|within|after|than|with|last(?:s|ed)?|took|takes?|spent) $/i;

/** Over a twelve-year mine life: while it lasts, and no longer. */
const lasting = /^(?:an?|the|its|their|this|that) \S+-(?:year|month|week|day|hour|minute|decade)\b/;

/** Edged up to 67%, crept up to 5 t: the word goes with the verb of a move, and the figure is where that ended. */
const movedUp =
  /\b(?:edg|inch|tick|nudg|climb|mov|step|ramp|bump|mark|hik|scal|pick|shoot|stepp|bump|go)(?:ed|s|es|ing)? $|\b(?:crept|creeps|went|gone|shot) $/;

/** `7% more than the 52,300 L sold` compares and bounds nothing; `over nine days` says how long it lasted. */
function isComparison({ start, end }: Span, floor: number, lower: string): boolean {
  const word = lower.slice(start, end);
  if (word.endsWith(' than') && floor > 0 && /^ (?:times |percent |percentage points )?$/.test(lower.slice(floor, start))) return true;
  if (word === 'up to' && movedUp.test(lower.slice(Math.max(0, start - 12), start))) return true;
  return (
    /^(?:above|below|under|over|near|around)$/.test(word) &&
    /(?:the|a|from|rolled|turned|hand|all) $/.test(lower.slice(Math.max(0, start - 7), start))
  );
}

/** A hedge before a light verb (约占三成) or, for shares, before the whole they are of (不足全国30%, 接近总额的一半). */
function distantHedge(
  { phrase, measure, form }: Draft,
  floor: number,
  { text, language, lexicon }: Scan,
): { start: number; modifier: Modifier } | null {
  if (language !== 'zh') return null;
  const head = text.slice(Math.max(floor, phrase.start - 20), phrase.start).trimEnd();
  const verb = lightVerbs.exec(head);
  const near =
    verb &&
    lexicon.before.zh.longestBefore(
      text,
      phrase.start - (text.slice(0, phrase.start).length - text.slice(0, phrase.start).trimEnd().length) - verb[0].length,
    );
  if (near && near.start >= floor && near.value !== 'exact') return { start: near.start, modifier: near.value };
  if (measure?.code !== '%' && form !== 'fraction') return null;
  const gap = nounGap.exec(head)?.[1];
  if (!gap) return null;
  const origin = phrase.start - (text.slice(floor, phrase.start).length - text.slice(floor, phrase.start).trimEnd().length) - gap.length;
  for (let at = origin; at < phrase.start - 1; at++) {
    const found = ['约占', '约', '不足', '超过', '接近', '将近', '逾', '几乎', '至少', '不到'].find((word) => text.startsWith(word, at));
    if (!found) continue;
    const whole = lexicon.before.zh.longestBefore(text, at + found.length);
    if (!whole || whole.value === 'exact' || /^[束定]/.test(text.slice(at + found.length))) return null;
    const rest = text.slice(at + found.length, phrase.start).trim();
    return /^(?:占|全|国|世界|总|整|其|该|投|当|美|欧)|的$/.test(rest) && !/[升降增减涨跌]/.test(rest)
      ? { start: whole.start, modifier: whole.value }
      : null;
  }
  return null;
}

function withBehind(draft: Draft, ceiling: number, { text, lower, language, lexicon }: Scan): Draft {
  let end = draft.end;
  while (end < ceiling && /\s/.test(text[end]!) && end - draft.end < 2) end++;
  if (draft.phrase.end > end) end = draft.phrase.end;
  const equal =
    language === 'en' && (draft.modifier === 'at_least' || draft.modifier === 'at_most') ? orEqual.exec(lower.slice(end, end + 12)) : null;
  if (equal && end === draft.end + 1 && end + equal[0].length <= ceiling)
    return { ...draft, phrase: { start: draft.phrase.start, end: end + equal[0].length } };
  const found = lexicon.after[language].longest(lower, end);
  if (!found || found.end > ceiling || found.value === 'exact') return draft;
  if (
    language === 'en' &&
    /^(?:and|or) /.test(lower.slice(end, end + 4)) &&
    (ceiling - found.end < 4 ? ceiling < text.length : /^ (?:than|or equal|to)\b/.test(lower.slice(found.end, found.end + 9)))
  )
    return draft;
  if (language === 'en' && preposition.test(lower.slice(end, found.end)) && hasObject.test(lower.slice(found.end))) return draft;
  const latin = /[a-z]/.test(lower[end]!);
  if (latin && /[a-z]/.test(lower[found.end] ?? '')) return draft;
  if (lower[end] === '+' && /^ ?[\d(]/.test(lower.slice(found.end, found.end + 2))) return draft;
  return apply(draft, found.value, { start: draft.phrase.start, end: found.end });
}

/** 5 t and under shallow ploughing 4 t: of 65 and over it is told, not over what. */
const preposition = /^(?:and|or) (?:over|under|above|below)$/;
const hasObject =
  /^ (?!(?:are|were|is|was|be|in|of|for|who|that|which|with|have|has|had|at|on|by|from|as|to|will|would|can|could|may|must|should|and|or|but|than|only|accounted|made)\b)[a-z0-9]/;

/** less than 40 or equal to it: a bound that is stated as taken in. */
const orEqual = /^or equal(?: to)?(?![a-z])/;

/** A bound outweighs an approximation; a range keeps its ends. */
function apply(draft: Draft, modifier: Modifier, phrase: Span): Draft {
  const { modifier: old } = draft;
  const bound = modifier === 'at_least' || modifier === 'at_most';
  const kept = old === 'range' || (old !== 'exact' && !(old === 'approx' && bound)) || (old === 'approx' && draft.low !== draft.high);
  return {
    ...draft,
    phrase,
    modifier: kept ? old : modifier,
    rules: [...new Set([...draft.rules, 'attach-hedge'])],
  };
}
