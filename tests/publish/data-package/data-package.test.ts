import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { resources } from '../../../src/schema/resources.ts';
import { publishedPapers } from '../published-papers.ts';
import { readCsv } from '../read-csv.ts';
import { dataPackageProfile } from './profile.ts';

interface Field {
  name: string;
  type: string;
  constraints?: { required?: true; unique?: true; enum?: string[]; minimum?: number; maximum?: number; pattern?: string };
}
interface Descriptor {
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: {
      fields: Field[];
      primaryKey: string[];
      foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  }[];
}
type Row = Record<string, unknown>;

const { out } = publishedPapers();
let descriptor: Descriptor;
const tables = new Map<string, Row[]>();

beforeAll(() => {
  descriptor = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')) as Descriptor;
  for (const { name, path, schema } of descriptor.resources) {
    const text = readFileSync(join(out, path), 'utf8');
    const lines = text.split('\n').slice(0, -1);
    const rows = path.endsWith('.csv') ? readCsv(text) : lines.map((line) => JSON.parse(line) as Row);
    tables.set(name, path.endsWith('.csv') ? rows.map((row) => typed(row, schema.fields)) : rows);
  }
});

/** The cells of a CSV row as the types of their columns have them. */
function typed(row: Row, fields: readonly Field[]): Row {
  const read = ({ name, type }: Field): unknown => {
    const cell = row[name] as string;
    if (type === 'list') return cell === '' ? [] : cell.split(';');
    return cell === '' ? null : type === 'string' ? cell : Number(cell);
  };
  return Object.fromEntries(fields.map((field) => [field.name, read(field)]));
}

describe('datapackage.json', () => {
  test('keeps the rules of Data Package v2', () => {
    const validate = new Ajv({ allErrors: true, strict: false }).compile(dataPackageProfile);
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
    validate({ ...descriptor, resources: [{ name: 'x', path: '../x.csv', type: 'tabel' }] });
    expect(validate.errors?.length).toBeGreaterThan(1);
  });

  test('has every table with its bytes and hash', () => {
    expect(descriptor.resources.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['facts', 'claims', 'findings', 'references', 'sources', 'coverage']),
    );
    for (const { path, bytes, hash } of descriptor.resources) {
      const file = readFileSync(join(out, path));
      expect([path, bytes, hash]).toEqual([path, file.length, `sha256:${createHash('sha256').update(file).digest('hex')}`]);
    }
  });

  test('the rows keep the types and constraints of their columns', () => {
    const faults: string[] = [];
    for (const { name, schema } of descriptor.resources)
      for (const row of tables.get(name)!)
        for (const field of schema.fields)
          if (!fits(row[field.name], field)) faults.push(`${name}.${field.name}: ${String(row[field.name])}`);
    expect(faults).toEqual([]);
    expect([...tables.values()].every((rows) => rows.length > 0)).toBe(true);
    expect(fits('x', { name: 'n', type: 'integer' })).toBe(false);
  });

  test('primary keys are unique, foreign keys lead somewhere, lists of keys too', () => {
    const keysOf = (name: string, fields: readonly string[]): string[] =>
      tables.get(name)!.map((row) => fields.map((field) => row[field] as string).join('|'));
    const faults: string[] = [];
    const expectIn = (name: string, keys: readonly string[], target: string, fields: readonly string[]): void => {
      const known = new Set(keysOf(target, fields));
      faults.push(...keys.filter((key) => !known.has(key)).map((key) => `${name} → ${target}: ${key}`));
    };
    for (const { name, schema } of descriptor.resources) {
      const keys = keysOf(name, schema.primaryKey);
      expect(new Set(keys).size, name).toBe(keys.length);
      for (const { fields, reference } of schema.foreignKeys ?? [])
        expectIn(name, keysOf(name, fields), reference.resource, reference.fields);
    }
    const listed = (column: string): string[] => tables.get('facts')!.flatMap((row) => row[column] as string[]);
    expectIn('facts', listed('claim_ids'), 'claims', ['id']);
    expectIn('facts', listed('source_ids'), 'sources', ['id']);
    expectIn('facts', listed('finding_ids'), 'findings', ['id']);
    expect(faults).toEqual([]);
    expect(listed('finding_ids').length).toBeGreaterThan(0);
  });
});

function fits(value: unknown, { type, constraints = {} }: Field): boolean {
  if (value === null) return !constraints.required;
  const { enum: allowed, minimum = -Infinity, maximum = Infinity, pattern = '' } = constraints;
  if (type === 'string') return typeof value === 'string' && (allowed?.includes(value) ?? true) && new RegExp(pattern).test(value);
  if (type === 'number' || type === 'integer')
    return typeof value === 'number' && value >= minimum && value <= maximum && (type === 'number' || Number.isInteger(value));
  return type === 'object' ? typeof value === 'object' && !Array.isArray(value) : Array.isArray(value);
}

describe('the words of the columns', () => {
  test.each(resources)('$name: no column without both titles and descriptions, no words without a column', ({ schema, columns }) => {
    expect(Object.keys(columns)).toEqual(Object.keys(schema.shape));
    for (const { title, description } of Object.values(columns)) {
      expect([title.en, description.en].every((words) => /[A-Za-z]/.test(words))).toBe(true);
      expect(description.zh).toMatch(/\p{Script=Han}/u);
      expect(title.zh).not.toBe('');
    }
  });
});

/** The words of the contract that a column may hold: values of lists of choices, and names of fields within it. */
function wordsWithin(schema: z.core.JSONSchema.BaseSchema, depth = 0): string[] {
  const { enum: values = [], properties = {}, anyOf = [], items } = schema;
  const inner = [...anyOf, ...(items ? [items] : [])].filter((part) => typeof part === 'object');
  const fields = Object.entries(properties).flatMap(([name, field]) => [
    name,
    ...(depth < 1 ? wordsWithin(field as z.core.JSONSchema.BaseSchema, depth + 1) : []),
  ]);
  return [...values.map(String), ...fields, ...inner.flatMap((part) => wordsWithin(part as z.core.JSONSchema.BaseSchema, depth))];
}

describe('the descriptions leave no word of the records unexplained', () => {
  test.each(resources)('$name', ({ schema, columns }) => {
    const { properties = {} } = z.toJSONSchema(schema);
    const unexplained = Object.entries(properties).flatMap(([name, property]) => {
      const { en, zh } = columns[name]!.description;
      const words = new Set(wordsWithin(property as z.core.JSONSchema.BaseSchema));
      return [...words].flatMap((word) => [
        ...(en.includes(word) ? [] : [`${name} (en): ${word}`]),
        ...(zh.includes(word) ? [] : [`${name} (zh): ${word}`]),
      ]);
    });
    expect(unexplained).toEqual([]);
  });
});
