import { Misuse } from '../../schema/misuse.ts';
import { factColumns, type SelectColumn } from './columns.ts';
import { suggest } from './suggest.ts';
import { type Token, tokenise } from './tokenise.ts';

export type Value = string | number | null;
export type Operator = '=' | '!=' | '<' | '>' | '<=' | '>=';
/** A selection as a tree. */
export type Condition =
  | { kind: 'and' | 'or'; parts: readonly Condition[] }
  | { kind: 'not'; part: Condition }
  | { kind: 'compare'; column: SelectColumn; operator: Operator; value: Value }
  | { kind: 'in'; column: SelectColumn; values: readonly Value[] };

const operators: readonly string[] = ['=', '!=', '<', '>', '<=', '>='];
const deepest = 50;

/**
 * Reads `obs_status = 'disputed' and (year >= 2020 or not measure_id in ('a', 'b'))`. Throws a line that tells the character, what was expected, and
 * the name that was probably meant.
 */
export function parseSelection(selection: string): Condition {
  const tokens = tokenise(selection);
  let next = 0;
  const peek = (): Token => tokens[next]!;
  const take = (): Token => tokens[next++]!;
  const isWord = (word: string): boolean => peek().kind === 'name' && peek().text === word;
  const takeIf = (text: string): boolean => {
    const isThere = (peek().kind === 'sign' || peek().kind === 'name') && peek().text === text;
    if (isThere) next++;
    return isThere;
  };
  const expectSign = (sign: string): void => {
    if (!takeIf(sign)) throw problem(peek(), `expected ${sign}, not ${show(peek())}`);
  };

  const readEither = (depth: number): Condition => joined('or', depth, (inner) => joined('and', inner, readOne));
  const joined = (kind: 'and' | 'or', depth: number, read: (depth: number) => Condition): Condition => {
    const parts = [read(depth)];
    while (takeIf(kind)) parts.push(read(depth));
    return parts.length === 1 ? parts[0]! : { kind, parts };
  };
  const readOne = (depth: number): Condition => {
    if (depth > deepest) throw problem(peek(), 'too many brackets and nots within one another');
    if (takeIf('not')) return { kind: 'not', part: readOne(depth + 1) };
    if (!takeIf('(')) return readComparison();
    const inner = readEither(depth + 1);
    expectSign(')');
    return inner;
  };
  const readComparison = (): Condition => {
    const column = columnOf(take());
    const isNegated = takeIf('not');
    if (takeIf('in')) {
      expectSign('(');
      const values = [valueOf(take(), column, '=')];
      while (takeIf(',')) values.push(valueOf(take(), column, '='));
      expectSign(')');
      const condition: Condition = { kind: 'in', column, values };
      return isNegated ? { kind: 'not', part: condition } : condition;
    }
    const token = take();
    if (isNegated || token.kind !== 'sign' || !operators.includes(token.text))
      throw problem(token, `expected one of ${operators.join(' ')} in after ${column.name}, not ${show(token)}`);
    const operator = token.text as Operator;
    return { kind: 'compare', column, operator, value: valueOf(take(), column, operator) };
  };

  if (isWord('') || tokens.length === 1) throw new Misuse("--select is empty; write for example obs_status = 'disputed'");
  const condition = readEither(0);
  if (peek().kind !== 'end') throw problem(peek(), `expected and, or, or the end, not ${show(peek())}`);
  return condition;
}

function columnOf(token: Token): SelectColumn {
  const column = factColumns.find(({ name }) => token.kind === 'name' && name === token.text);
  if (column) return column;
  const names = factColumns.map(({ name }) => name);
  const meant = suggest(token.text, names);
  throw problem(token, `no column is called ${show(token)}; ${meant ? `did you mean ${meant}?` : `there are ${names.join(', ')}`}`);
}

function valueOf(token: Token, column: SelectColumn, operator: Operator): Value {
  const { name, kind, values } = column;
  if (token.kind === 'name' && token.text === 'null') {
    if (operator === '=' || operator === '!=') return null;
    throw problem(token, 'null can be compared by = and != only');
  }
  if (token.kind === 'name') throw problem(token, `put text in quotes: '${token.text}'`);
  if (token.kind !== 'text' && token.kind !== 'number') throw problem(token, `expected a value, not ${show(token)}`);
  if (kind === 'number' && token.kind === 'text') throw problem(token, `${name} is a number: write it without quotes`);
  if (kind === 'list' && operator !== '=' && operator !== '!=') throw problem(token, `${name} is a list: ask by = or != what is in it`);
  if (values.length > 0 && !values.includes(token.text)) {
    const meant = suggest(token.text, values);
    throw problem(token, `${name} is never ${show(token)}; ${meant ? `did you mean '${meant}'?` : `it is one of ${values.join(', ')}`}`);
  }
  return token.kind === 'number' && (kind === 'number' || name === 'obs_value') ? Number(token.text) : token.text;
}

function show({ kind, text }: Token): string {
  return kind === 'text' ? `'${text}'` : text;
}

function problem({ at }: Token, words: string): Misuse {
  return new Misuse(`--select, character ${at + 1}: ${words}`);
}
