import type { MeasureRow } from '../../schema/knowledge.ts';
import { applyUnit, type OuterUnit } from '../quantities/apply-unit.ts';
import type { Reading } from '../quantities/reading.ts';
import { type CellHeaders, isRowMajor } from './cell-headers.ts';
import type { HeaderReading } from './headers.ts';

/** The unit a bare number of a cell takes: from its own header, the row, the caption; the second number of "n (%)" takes the second unit. */
export function withUnit(reading: Reading, index: number, headers: CellHeaders, ofDocument: OuterUnit | null): Reading {
  if (reading.unitText || (reading.unit !== '1' && reading.unit !== 'date')) return reading;
  const unitless =
    headers.column.some(({ mentions }) => mentions.measures.some(({ value }) => isPureNumber(value))) ||
    headers.column.some(({ mentions }) => mentions.measures.some(({ value }) => value.id === 'p-value')) ||
    headers.column.some(({ view }) => /排名|\brank\b/.test(view.folded));
  if (unitless) return reading;
  const byRow = isRowMajor(headers);
  const near: readonly HeaderReading[] = byRow ? [...headers.row, ...headers.column] : [...headers.column, ...headers.row];
  const withUnits = [...near, ...(headers.caption ? [headers.caption] : [])].find(({ units }) => units.length > 0);
  const corner = withUnits && withUnits !== headers.caption ? null : headers.cornerUnit;
  if (corner && !headers.row.some(({ view }) => ofOwnUnit.test(view.folded))) return applyUnit(reading, corner);
  const units = withUnits?.units ?? [];
  if (units.length === 0) return ofDocument && measuresIn(headers, ofDocument) ? applyUnit(reading, ofDocument) : reading;
  const counts = units[0]!.dimension === 'count' && units.length > 1;
  const chosen: OuterUnit = counts ? (index === 0 && reading.decimals === 0 ? units[0]! : units[1]!) : units[0]!;
  return chosen.unit === '1' && chosen.scale === 0 ? reading : applyUnit(reading, chosen);
}

/** Rows that a unit of the whole table is not meant for. */
const ofOwnUnit = /\bper \w+|%|percent|ratio|\bnumber of|margin|headcount|employees/;

/** Hazard ratios and their like have no unit, whatever their row is measured in. */
const isPureNumber = ({ dimensions }: MeasureRow): boolean =>
  dimensions.every((dimension) => dimension === 'number' || dimension === 'ratio');

/** Whether the nearest header that names a measure names one that a unit can measure. */
function measuresIn({ column, row, caption }: CellHeaders, { dimension }: OuterUnit): boolean {
  const named = [...column, ...row, ...(caption ? [caption] : [])].find(({ mentions }) => mentions.measures.length > 0);
  return named ? named.mentions.measures.some(({ value }) => value.dimensions.includes(dimension)) : dimension === 'money';
}
