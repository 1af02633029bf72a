import { keyNumber } from '../identity/hash.ts';
import { groupBy } from '../identity/group-by.ts';
import { type IdentifiedClaim, keyOf } from './identified-claim.ts';
import { blanksOf } from './fill-blanks.ts';
import { seriesKeyOf } from './group-by-fact.ts';
import { loosenessOf } from './join-looser-goods.ts';
import { statedValueOf } from './merge-values.ts';
import { figureOf } from './telling-figures.ts';

/** What decides whether the claims of one paper meet others, in numbers: plain data that is small enough to be held for every paper. */
export interface MeetingKeys {
  /** Of each claim its id, and the fact that it is of as it stands. */
  ids: Float64Array;
  facts: Float64Array;
  /** What its fact has in common with those of other years, 0 where it is of no one year; with its year, its value and its basis, 0 where it names none. */
  series: Float64Array;
  years: Int32Array;
  values: Float64Array;
  bases: Float64Array;
  /** 1 where the claim may be one with another of its paper, or is told in a way that keys do not tell. */
  close: Uint8Array;
  /** 1 where the claim names where it comes from. */
  cited: Uint8Array;
  /** What a claim leaves open, and what claims that say it are known by: a row may have several. */
  open: RowKeys;
  full: RowKeys;
}

/** Keys of rows, a place each. */
interface RowKeys {
  rows: Int32Array;
  keys: Float64Array;
}

/** The keys under which each claim of a paper would meet others. */
export function meetingKeysOf(claims: readonly IdentifiedClaim[]): MeetingKeys {
  const numbers = (of: (told: IdentifiedClaim) => number) => Float64Array.from(claims, of);
  const seriesOf = claims.map(({ identity }) => seriesKeyOf(identity));
  const met = claims.map((told) => [blanksOf(told), loosenessOf(told)]);
  const rowKeys = (side: 'open' | 'full') => keysOfRows(met.map((blanks) => blanks.flatMap((keys) => keys[side])));
  return {
    ids: numbers(({ claim }) => keyNumber(claim.id)),
    facts: numbers((told) => keyNumber(keyOf(told))),
    series: Float64Array.from(seriesOf, (series) => (series === null ? 0 : keyNumber(series.key))),
    years: Int32Array.from(seriesOf, (series) => series?.year ?? 0),
    values: numbers(({ claim, interval }) => statedValueOf({ best: claim, interval })),
    bases: numbers(({ claim }) => (claim.basis === null ? 0 : keyNumber(claim.basis))),
    close: closeRows(claims),
    cited: Uint8Array.from(claims, ({ claim }) => Number(claim.citations.length > 0)),
    open: rowKeys('open'),
    full: rowKeys('full'),
  };
}

/** Events, and figures of which one stands in a table or the abstract and another does not. */
function closeRows(claims: readonly IdentifiedClaim[]): Uint8Array {
  const close = Uint8Array.from(claims, ({ identity }) => Number(identity.dimension === 'date'));
  const isOneOfTwo = (rows: readonly number[], at: 'isCell' | 'isInAbstract') =>
    new Set(rows.map((row) => claims[row]!.claim[at])).size > 1;
  for (const rows of groupBy(claims.keys(), (row) => figureOf(claims[row]!.claim)).values())
    if (isOneOfTwo(rows, 'isCell') || isOneOfTwo(rows, 'isInAbstract')) for (const row of rows) close[row] = 1;
  return close;
}

function keysOfRows(keys: readonly (readonly string[])[]): RowKeys {
  return {
    rows: Int32Array.from(keys.flatMap((own, row) => own.map(() => row))),
    keys: Float64Array.from(keys.flatMap((own) => own.map(keyNumber))),
  };
}
