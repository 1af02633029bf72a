import type { Term } from '../../schema/claim.ts';
import type { EntityRow, MeasureRow, ProductRow } from '../../schema/knowledge.ts';
import { foldText } from '../../text/fold.ts';

/** An entity, measure or product of the tables as a term, in the document's own words unless they are a pronoun (我国 → 中国). */
export function termOf(row: EntityRow | MeasureRow | ProductRow, language: 'zh' | 'en', words?: string): Term {
  const isPronoun = words !== undefined && 'pronouns' in row && row.pronouns?.includes(foldText(words)) === true;
  return { text: isPronoun ? row.label[language] : (words ?? row.label[language]), id: row.id, label: row.label };
}

/** The name of a holder in the document's own characters (台灣), in full where the document has it short. */
export function nameIn(language: 'zh' | 'en', row: EntityRow, words: string | undefined): Term {
  return termOf(row, language, words !== undefined && foldText(words) === foldText(row.label[language]) ? words : undefined);
}

/** A term in the document's own words alone. */
export const phraseTerm = (text: string): Term | null => (text ? { text, id: null, label: null } : null);

const operators = {
  share: { zh: (base: string) => `${base}占比`, en: (base: string) => `share of ${base}` },
  growth: { zh: (base: string) => `${base}增幅`, en: (base: string) => `growth of ${base}` },
  decline: { zh: (base: string) => `${base}降幅`, en: (base: string) => `fall in ${base}` },
  increase: { zh: (base: string) => `${base}增量`, en: (base: string) => `increase in ${base}` },
  decrease: { zh: (base: string) => `${base}减量`, en: (base: string) => `decrease in ${base}` },
  rank: { zh: (base: string) => `${base}排名`, en: (base: string) => `rank by ${base}` },
  multiple: { zh: (base: string) => `${base}倍数`, en: (base: string) => `multiple of ${base}` },
  difference: { zh: (base: string) => `${base}差`, en: (base: string) => `difference in ${base}` },
};

/** The words of a base without those that an operator put to them: 产量增幅 → 产量. */
export const withoutOperator = (words: string): string =>
  words
    .replace(/(?<=.)(?:占比|增幅|降幅|增量|减量|排名|倍数)$/, '')
    .replace(/^(?:share of|growth of|fall in|increase in|decrease in|rank by|multiple of) /, '');

/** What a figure says of its base measure: how large a part it is, by which part (growth, decline) or amount (increase, decrease) it changed, which place it has. */
export type Operator = keyof typeof operators;

/** A measure made of an operator and a base: id `share(production)`, or the operator alone where the base is unknown. */
export function derivedTerm(operator: Operator, base: Term | null, words: string): Term {
  const id = base?.id ? `${operator}(${base.id})` : operator;
  const label = base?.label ?? (base ? { zh: base.text, en: base.text } : { zh: '', en: '' });
  const make = operators[operator];
  return {
    text: words || (base?.text ?? make.zh('')),
    id,
    label: { zh: make.zh(label.zh), en: make.en(label.en).replace(/ (?:of|in|by) $/, '') },
  };
}

const flowWords = {
  import: { zh: '进口', en: 'imports' },
  export: { zh: '出口', en: 'exports' },
  consumption: { zh: '消费', en: 'consumption' },
};

/** The flow of a holder as a whole that shares are of: 美国进口, id `US:import-volume`. */
export function flowTerm(owner: Term, flow: keyof typeof flowWords, language: 'zh' | 'en'): Term {
  const words = flowWords[flow];
  return {
    text: language === 'zh' ? `${owner.text}${words.zh}` : `${owner.text} ${words.en}`,
    id: `${owner.id}:${flow === 'consumption' ? flow : `${flow}-volume`}`,
    label: owner.label && { zh: `${owner.label.zh}${words.zh}`, en: `${owner.label.en} ${words.en}` },
  };
}
