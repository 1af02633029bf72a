import { measureParts } from '../identity/measure-id.ts';
import { type Columns, fieldOf } from './columns.ts';

/** Trade as `exporter>importer`, either side empty where all partners are meant, so that A's exports to B and B's imports from A are one; null for what is no trade. */
export function flowOf(columns: Columns, row: number): string | null {
  const { base } = measureParts(fieldOf(columns, 'measure', row));
  const [subject, scope] = [fieldOf(columns, 'subject', row), fieldOf(columns, 'scope', row)];
  const partner = scope === 'world' || scope.includes(':') ? '' : scope;
  if (base.startsWith('export-')) return `${subject}>${partner}`;
  return base.startsWith('import-') && base !== 'import-dependence' ? `${partner}>${subject}` : null;
}
