import type { Claim, Term } from '../schema/claim.ts';
import type { Knowledge } from '../schema/knowledge.ts';
import type { Language } from '../schema/place.ts';
import { qualificationsOf } from './qualifications.ts';

/** Names facts in both languages, and tells the area that a figure is of. */
export interface Labels {
  zh: (claim: Claim, period: string) => string;
  en: (claim: Claim, period: string) => string;
  /** The country, region or place of the subject, or what it lies in. */
  areaOf: (claim: Claim) => string | null;
}

/** What an operator makes of a measure, in words; `scope` is empty or says of which whole. Shares name the whole between the words. */
const operators: Record<Language, Record<string, (measure: string, scope: string, product: string) => string>> = {
  zh: {
    share: (measure, scope, product) => joined([product, measure, `占${scope || '总量'}`, '比重'], ' '),
    growth: (measure, scope, product) => joined([scope, product, measure, '增长率'], ' '),
    decline: (measure, scope, product) => joined([scope, product, measure, '降幅'], ' '),
    increase: (measure, scope, product) => joined([scope, product, measure, '增量'], ' '),
    decrease: (measure, scope, product) => joined([scope, product, measure, '减量'], ' '),
    difference: (measure, scope, product) => joined([scope, product, measure, '差'], ' '),
    rank: (measure, scope, product) => joined([scope, product, measure, '排名'], ' '),
    multiple: (measure, scope, product) => joined([product, measure, scope && `为${scope}的`, '倍数'], ' '),
  },
  en: {
    // Of a country's imports it is the goods that the share is of, and imports need not be said twice.
    share: (measure, scope, product) =>
      / (?:im|ex)ports$/.test(scope)
        ? joined(['share of', scope, product && `of ${product}`], ' ')
        : joined(['share of', scope, product, measure], ' '),
    growth: (measure, scope, product) => joined(['growth of', scope, product, measure], ' '),
    decline: (measure, scope, product) => joined(['fall in', scope, product, measure], ' '),
    increase: (measure, scope, product) => joined(['increase in', scope, product, measure], ' '),
    decrease: (measure, scope, product) => joined(['decrease in', scope, product, measure], ' '),
    difference: (measure, scope, product) => joined(['difference in', scope, product, measure], ' '),
    rank: (measure, scope, product) => joined([scope, 'rank by', product, measure], ' '),
    multiple: (measure, scope, product) =>
      scope ? joined([product, measure, 'as a multiple of that of', scope], ' ') : joined(['multiple of', product, measure], ' '),
  },
};

/** Labels come from the tables; where those know nothing, the document's own words stand. */
export function createLabels({ measures, entities, products }: Knowledge): Labels {
  const tables = [measures, entities, products].map((rows) => new Map(rows.map((row) => [row.id, row.label] as const)));
  const places = new Map(entities.map((row) => [row.id, row]));
  const labelOf = (id: string, language: Language) => tables.map((table) => table.get(id)?.[language]).find((label) => label !== undefined);
  const wordsOf = (term: Term | null, language: Language): string => {
    if (!term) return '';
    const [head, tail] = term.id?.split(':') ?? [];
    const composed = head && tail ? joined([labelOf(head, language), labelOf(tail, language) ?? tail], ' ') : undefined;
    return term.label?.[language] ?? (term.id === null ? undefined : labelOf(term.id, language)) ?? composed ?? term.text;
  };
  const name = (claim: Claim, period: string, language: Language): string => {
    const { subject, measure, product, scope } = claim;
    const [whole, operator, base] = /^(\w+)(?:\(([^()]+)\))?$/.exec(measure?.id ?? '') ?? [];
    const compose = operator === undefined ? undefined : operators[language][operator];
    // A base that no table knows is told in the words of its paper: they say nothing in the other language.
    const who = wordsOf(subject, language);
    const named = wordsOf(product, language);
    const goods = named === who ? '' : named;
    const of = scope && subject && scope.id !== null && scope.id === subject.id ? '' : inPhrase(wordsOf(scope, language), scope);
    const isForeign = claim.language !== language && goods + of !== '';
    const baseLabel = base === undefined ? (isForeign ? '' : undefined) : labelOf(base, language);
    const phrase =
      whole && compose && baseLabel !== undefined
        ? compose(baseLabel, of, goods)
        : language === 'zh'
          ? joined([goods, wordsOf(measure, language), of && `（${of}）`], ' ')
          : joined([goods, wordsOf(measure, language), of && `(${of})`], ' ');
    const told = qualificationsOf(claim).map(({ label }) => label[language]);
    const aside = told.length === 0 ? '' : language === 'zh' ? `（${told.join('、')}）` : `(${told.join(', ')})`;
    const statement = language === 'zh' ? joined([who, phrase, aside], ' ') : joined([joined([who, phrase], ' – '), aside], ' ');
    return joined([statement || [...claim.quote].slice(0, 60).join(''), period], language === 'zh' ? '，' : ', ');
  };
  return {
    zh: (claim, period) => name(claim, period, 'zh'),
    en: (claim, period) => name(claim, period, 'en'),
    areaOf: ({ subject }) => {
      const entity = places.get(subject?.id ?? '');
      if (!entity) return null;
      return entity.kind === 'company' || entity.kind === 'authority' || entity.kind === 'place'
        ? (entity.within ?? (entity.kind === 'place' ? entity.id : null))
        : entity.id;
    },
  };
}

/** Between two Han characters no blank is set. */
function joined(parts: readonly (string | undefined)[], separator: string): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .reduce<string>((text, part) => {
      if (text === '') return part!;
      return separator === ' ' && /[\u3400-\u9fff）、》]$/.test(text) && /^[\u3400-\u9fff（《]/.test(part!)
        ? text + part!
        : text + separator + part!;
    }, '');
}

/** Within a phrase the world has no capital. */
function inPhrase(words: string, scope: Term | null): string {
  return scope?.id === 'world' ? words.toLowerCase() : words;
}
