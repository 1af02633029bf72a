import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Knowledge } from '../../schema/knowledge.ts';
import { byCodePoint } from '../../schema/by-code-point.ts';
import { Misuse } from '../../schema/misuse.ts';
import { describeIssues, readJsonFile } from './read-json-file.ts';

type Row = Record<string, unknown>;

/** What tells the rows of a table apart. A row of an overlay that leaves one out means the first row that the others name. */
const keys: Readonly<Record<keyof Knowledge, readonly string[]>> = {
  units: ['ucum', 'dimension'],
  scales: ['exponent'],
  numerals: ['kind', 'lower', 'upper', 'unit', 'modifier'],
  hedges: ['modifier', 'language'],
  measures: ['id'],
  entities: ['id'],
  products: ['id'],
  modalities: ['modality', 'language'],
  eras: ['from'],
  events: ['id'],
  wording: ['id'],
};

const tables = Object.keys(keys) as (keyof Knowledge)[];
const Overlay = z.partialRecord(z.enum(tables), z.array(z.record(z.string(), z.unknown())));

/**
 * The built-in tables with knowledge/*.json of a corpus laid over them, in the order of the file names. A row that is there already
 * takes over the fields given, its lists of words grow; any other row is added.
 */
export function loadKnowledge(root: string, builtIn: Knowledge): Knowledge {
  const merged: Knowledge = { ...builtIn };
  for (const file of overlayFiles(root)) {
    const json = readJsonFile(file);
    if (!json) continue;
    const overlay = Overlay.safeParse(json.value);
    if (!overlay.success) throw new Misuse(describeIssues(file, json, overlay.error.issues));
    for (const table of tables) {
      const rows: Row[] = [...merged[table]];
      for (const [index, given] of (overlay.data[table] ?? []).entries()) {
        const at = rows.findIndex((row) => isSameRow(table, row, given));
        const row = Knowledge.shape[table].element.safeParse(at < 0 ? given : layOver(rows[at]!, given));
        if (!row.success) throw new Misuse(describeIssues(file, json, row.error.issues, [table, index]));
        rows.splice(at < 0 ? rows.length : at, 1, row.data);
      }
      Object.assign(merged, { [table]: rows });
    }
  }
  return merged;
}

function overlayFiles(root: string): string[] {
  const folder = join(root, 'knowledge');
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
    return names.sort(byCodePoint).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function isSameRow(table: keyof Knowledge, row: Row, given: Row): boolean {
  const [first = '', ...others] = keys[table];
  return given[first] === row[first] && others.every((key) => given[key] === undefined || given[key] === row[key]);
}

function layOver(row: Row, given: Row): Row {
  const both = Object.entries(given).map(([field, value]): [string, unknown] => {
    const old = row[field];
    return [field, Array.isArray(old) && Array.isArray(value) ? [...new Set<unknown>([...old, ...value])] : value];
  });
  return { ...row, ...Object.fromEntries(both) };
}
