import type { Claim, Dimension, Modality, Modifier, Term } from '../../src/schema/claim.ts';

/** What a test says of a claim; the rest is filled in. `subject`, `measure`, `product` and `scope` are ids. */
export interface Told {
  paper?: string;
  title?: string;
  year?: number;
  at?: number;
  value: string;
  upper?: number | null;
  decimals?: number;
  unit?: string;
  base?: [unit: string, factor: number];
  dimension?: Dimension;
  modifier?: Modifier;
  subject?: string | null;
  measure?: string | null;
  words?: string;
  product?: string | null;
  goods?: string;
  scope?: string | null;
  basis?: string;
  period?: string | null;
  modality?: Modality;
  cites?: { text: string; reference?: string };
  quote?: string;
  prefix?: string;
  suffix?: string;
  sentence?: number;
  cell?: { label: string; row: string; column: string; at: [number, number] };
}

const term = (id: string | null | undefined, text: string): Term | null =>
  !id ? null : { text, id: id.startsWith('?') ? null : id, label: null };

/** A claim as stage 3 would hand it over. Claims of one paper that name no sentence stand in sentences of their own. */
export function claimOf(told: Told): Claim {
  const { paper = 'a', at = 0, value, unit = 't', base = [unit, 1], modifier = 'exact', period = '2022', dimension = 'mass' } = told;
  const number = Number(dimension === 'date' ? value.slice(0, 4) : value);
  const lower = modifier === 'at_most' ? null : number;
  const upper = told.upper !== undefined ? told.upper : modifier === 'at_least' ? null : number;
  const [start, end = start] = period === null ? [null] : period.split('/').map((side) => side || null);
  const scaled = (bound: number | null) => (bound === null ? null : Number((bound * base[1]).toPrecision(12)));
  return {
    id: `${paper}:${at}:${value}`,
    source: {
      id: paper,
      path: `${paper}.txt`,
      sha256: '0'.repeat(64),
      title: told.title ?? `Paper ${paper}`,
      year: told.year ?? 2024,
      language: 'en',
    },
    span: { start: at, end: at + value.length },
    phrase: { start: at, end: at + value.length },
    exact: value,
    prefix: told.prefix ?? '',
    suffix: told.suffix ?? '',
    quote: told.quote ?? `sentence ${paper} ${at}`,
    locator: {
      section: ['1'],
      block: told.sentence ?? at,
      sentence: 0,
      page: null,
      region: null,
      table: told.cell ? { label: told.cell.label, row: [told.cell.row], column: [told.cell.column], cell: told.cell.at } : null,
    },
    language: 'en',
    quantity: {
      amount: modifier === 'range' ? null : value,
      lowerBound: lower,
      upperBound: upper,
      decimals: told.decimals ?? value.split('.')[1]?.length ?? 0,
      unit,
      normalized: { lowerBound: scaled(lower), upperBound: scaled(upper), unit: base[0] },
      dimension,
      modifier,
      uncertainty: null,
      written: { number: value, unit },
    },
    subject: term(told.subject === undefined ? 'CN' : told.subject, (told.subject ?? 'China').replace('?', '')),
    measure: term(told.measure === undefined ? 'production' : told.measure, told.words ?? (told.measure ?? 'output').replace('?', '')),
    product: term(
      told.product === undefined ? 'rare-earths' : told.product,
      told.goods ?? (told.product ?? 'rare earths').replace('?', ''),
    ),
    scope: term(told.scope, told.scope ?? ''),
    basis: told.basis ?? null,
    period: period === null ? null : { text: period, start: start ?? null, end: end ?? null },
    modality: told.modality ?? 'actual',
    citations: told.cites ? [{ kind: 'named', text: told.cites.text, reference: told.cites.reference ?? null }] : [],
    confidence: 0.95,
    rules: ['test'],
  };
}

/** A share in per cent. */
export const shareOf = (told: Told): Claim =>
  claimOf({ unit: '%', dimension: 'share', measure: 'share(production)', scope: 'world', ...told });
