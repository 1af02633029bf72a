const operators = ['share', 'growth', 'decline', 'increase', 'decrease', 'rank', 'multiple', 'difference'] as const;

/** What a figure says of its base measure: how large a part it is, by which part (growth, decline) or amount (increase, decrease) it changed, which place it has. */
export type Operator = (typeof operators)[number];

/** A measure taken apart: `share(production)+added` is the `share` of `production`, narrowed by `+added`. A share of nothing named is a base of its own. */
export interface MeasureParts {
  operator: Operator | '';
  base: string;
  /** With the signs before them, `+` and `@`. */
  qualifiers: string;
}

/** Takes a measure's id, or what tells it apart among facts, into its parts. */
export function measureParts(measure: string): MeasureParts {
  const narrowed = measure.search(/[+@]|$/);
  const head = measure.slice(0, narrowed);
  const qualifiers = measure.slice(narrowed);
  const open = head.indexOf('(');
  const operator = open > 0 && head.endsWith(')') ? head.slice(0, open) : '';
  return isOperator(operator) ? { operator, base: head.slice(open + 1, -1), qualifiers } : { operator: '', base: head, qualifiers };
}

/** Puts the parts together again. */
export function measureOf({ operator, base, qualifiers }: MeasureParts): string {
  return `${operator && base ? `${operator}(${base})` : operator || base}${qualifiers}`;
}

/** A measure as its id has it, without what narrows it. */
export const withoutQualifiers = (measure: string): string => measureOf({ ...measureParts(measure), qualifiers: '' });

/** What a measure does to its base, whether that is named (`share(production)`), told in words of the paper (`share:of patients`) or not at all (`share`). */
export function operatorOf(id: string | null | undefined): Operator | null {
  const { operator, base } = measureParts(id ?? '');
  const [bare = ''] = base.split(':');
  return operator || (isOperator(bare) ? bare : null);
}

/** Operators that are told apart from the others for one reason; null, no operator at all, is in none. */
export type Operators = ReadonlySet<Operator | '' | null>;

/** Tell by which part of itself something changed. */
export const changesOfPart: Operators = new Set(['growth', 'decline']);

/** Tell how something changed, by a part or by an amount. */
export const changes: Operators = new Set([...changesOfPart, 'increase', 'decrease']);

/** Tell how far apart two amounts lie, in the unit of what they are of. */
export const amountsApart: Operators = new Set(['increase', 'decrease', 'difference']);

/** Whether a measure tells how something moved, by a part or by an amount. */
export const isChange = (id: string | null | undefined): boolean => changes.has(operatorOf(id));

/** The measure that all operators are of: `supply` in `growth(share(supply))`. */
export function coreOf(id: string): string {
  const { operator, base } = measureParts(id);
  return operator === '' ? base : coreOf(base);
}

/** Which way of trade a measure is of, whatever it says of it. */
export function tradeOf(id: string | null | undefined): 'import' | 'export' | 'trade' | null {
  const way = /^(import|export|trade)-/.exec(coreOf(id ?? ''))?.[1];
  return (way as 'import' | 'export' | 'trade' | undefined) ?? null;
}

/** A flow of goods over a border, as an amount of them or as their worth. */
export interface TradeFlow {
  way: 'import' | 'export';
  told: 'volume' | 'value';
}

/** The flow that a measure is, with no operator; null where it is none. */
export function tradeFlowOf(id: string | null | undefined): TradeFlow | null {
  const [, way, told] = /^(import|export)-(volume|value)$/.exec(id ?? '') ?? [];
  return way && told ? ({ way, told } as TradeFlow) : null;
}

/** The id of a flow's measure. */
export const tradeFlowId = ({ way, told }: TradeFlow): string => `${way}-${told}`;

/** The id of what a flow is worth: `import-value` of `import-volume`; null for what is no flow. */
export function worthOfFlow(id: string): string | null {
  const flow = tradeFlowOf(id);
  return flow && tradeFlowId({ ...flow, told: 'value' });
}

const isOperator = (word: string): word is Operator => (operators as readonly string[]).includes(word);
