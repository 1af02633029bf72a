import { measureOf, type Operator } from '../../identity/measure-id.ts';
import type { Term } from '../../schema/claim.ts';
import type { EntityRow, MeasureRow, ProductRow } from '../../schema/knowledge.ts';
import type { Language } from '../../schema/place.ts';
import { foldText } from '../../text/fold.ts';

/** Whether an id of the tables is that of a country: its ISO 3166 code. */
export const isCountry = (id: string | null | undefined): boolean => /^[A-Z]{2}$/.test(id ?? '');

/** An entity, measure or product of the tables as a term, in the document's own words unless they are a pronoun (我国 → 中国). */
export function termOf(row: EntityRow | MeasureRow | ProductRow, language: Language, words?: string): Term {
  const isPronoun = words !== undefined && 'pronouns' in row && row.pronouns?.includes(foldText(words)) === true;
  const name = 'inText' in row && language === 'zh' ? String(row.inText) : row.label[language];
  return { text: isPronoun ? name : (words ?? name), id: row.id, label: row.label };
}

/** The name of a holder in the document's own characters (台灣), in full where the document has it short. */
export function nameIn(language: Language, row: EntityRow, words: string | undefined): Term {
  return termOf(row, language, words !== undefined && foldText(words) === foldText(row.label[language]) ? words : undefined);
}

/** A term in the document's own words alone. */
export const phraseTerm = (text: string): Term | null => (text ? { text, id: null, label: null } : null);

/** The words that make a measure of another: behind it in Chinese, before it in English. */
const operators: Record<Operator, Record<Language, string>> = {
  share: { zh: '占比', en: 'share of' },
  growth: { zh: '增幅', en: 'growth of' },
  decline: { zh: '降幅', en: 'fall in' },
  increase: { zh: '增量', en: 'increase in' },
  decrease: { zh: '减量', en: 'decrease in' },
  rank: { zh: '排名', en: 'rank by' },
  multiple: { zh: '倍数', en: 'multiple of' },
  difference: { zh: '差', en: 'difference in' },
};

/** A difference stands for itself: its interval and its change are of the difference. */
const { difference: _, ...undone } = operators;
/** A price or an index rises and falls in words of its own. */
const ofPrice: Partial<Record<Operator, string>> = { growth: '涨幅', decline: '跌幅' };
const operatorBehind = new RegExp(
  `(?<=.)(?:年均|年平均|(?:年均|年)?复合)?(?:${[...Object.values(undone).map(({ zh }) => zh), ...Object.values(ofPrice)].join('|')})$`,
);
const operatorBefore = new RegExp(
  `^(?:(?:compound|average) annual |annual average )?(?:${Object.values(undone)
    .map(({ en }) => en)
    .join('|')}) `,
);

/** The words of a base with those that an operator puts to them: 产量 → 产量增幅, output → growth of output; without a base, the operator's own. What they already name is not named twice. */
export function withOperator(operator: Operator, base: string, language: Language): string {
  const isPrice = language === 'zh' && /(?:价格?|指数)$/.test(foldText(base));
  const words = (isPrice && ofPrice[operator]) || operators[operator][language];
  if (language === 'zh') return base.endsWith(words) ? base : `${base}${words}`;
  if (base.startsWith(`${words} `)) return base;
  return base ? `${words} ${base}` : operator;
}

/** The words of a base without those that an operator put to them: 产量增幅 → 产量. */
export const withoutOperator = (words: string): string => words.replace(operatorBehind, '').replace(operatorBefore, '');

/** A measure made of an operator and a base: id `share(production)`, or the operator alone where the base is unknown. */
export function derivedTerm(operator: Operator, base: Term | null, words: string): Term {
  const id = measureOf({ operator, base: base?.id ?? '', qualifiers: '' });
  const label = base?.label ?? { zh: base?.text ?? '', en: base?.text ?? '' };
  return {
    text: words || (base?.text ?? operators[operator].zh),
    id,
    label: { zh: withOperator(operator, label.zh, 'zh'), en: withOperator(operator, label.en, 'en') },
  };
}

const flowWords = {
  import: { zh: '进口', en: 'imports' },
  export: { zh: '出口', en: 'exports' },
  consumption: { zh: '消费', en: 'consumption' },
};

/** The flow of a holder as a whole that shares are of: 美国进口, id `US:import-volume`. */
export function flowTerm(owner: Term, flow: keyof typeof flowWords, language: Language): Term {
  const words = flowWords[flow];
  return {
    text: language === 'zh' ? `${owner.text}${words.zh}` : `${owner.text} ${words.en}`,
    id: `${owner.id}:${flow === 'consumption' ? flow : `${flow}-volume`}`,
    label: owner.label && { zh: `${owner.label.zh}${words.zh}`, en: `${owner.label.en} ${words.en}` },
  };
}
