import { z } from 'zod';
import { type Resource, resources } from '../../schema/resources.ts';

/** What a JSON Schema says of one property, as far as a table can say it too. */
interface Property {
  type?: string | string[];
  anyOf?: Property[];
  enum?: string[];
  items?: Property;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  minItems?: number;
  pattern?: string;
}

/** The Table Schema (Frictionless v2) of a table, out of its zod schema and the words of its columns. */
export function toTableSchema({ schema, columns, path, primaryKey, foreignKeys }: Resource): object {
  const { properties, required = [] } = z.toJSONSchema(schema) as { properties: Record<string, Property>; required?: string[] };
  const keys = Object.entries(foreignKeys).map(([column, name]) => ({
    fields: [column],
    reference: { resource: name, fields: resources.find((resource) => resource.name === name)!.primaryKey },
  }));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: Object.entries(properties).map(([name, property]) => {
      const { title, description, rdfType } = columns[name]!;
      const isKey = primaryKey.length === 1 && primaryKey[0] === name;
      return {
        name,
        ...fieldOf(property, path.endsWith('.csv'), required.includes(name), isKey),
        title: title.en,
        'title@zh': title.zh,
        description: description.en,
        'description@zh': description.zh,
        ...(rdfType && { rdfType }),
      };
    }),
    missingValues: [''],
    primaryKey,
    ...(keys.length > 0 && { foreignKeys: keys }),
  };
}

function fieldOf(property: Property, isCsv: boolean, isListed: boolean, isKey: boolean): object {
  const kinds = property.anyOf ?? [property];
  const types = kinds.flatMap(({ type = [] }) => type);
  const kind = kinds.find(({ type }) => type !== 'null')!;
  const type = types.find((name) => name !== 'null') ?? 'any';
  const isList = type === 'array' && isCsv;
  const constraints = {
    ...(isListed && !types.includes('null') && !mayBeEmpty(kind, type, isList) && { required: true }),
    ...(isKey && { unique: true }),
    ...(kind.enum && { enum: kind.enum }),
    ...(kind.minimum !== undefined && kind.minimum > Number.MIN_SAFE_INTEGER && { minimum: kind.minimum }),
    ...(kind.exclusiveMinimum === 0 && type === 'integer' && { minimum: 1 }),
    ...(kind.maximum !== undefined && kind.maximum < Number.MAX_SAFE_INTEGER && { maximum: kind.maximum }),
    ...(kind.pattern && { pattern: kind.pattern }),
  };
  return {
    ...(isList ? { type: 'list', delimiter: ';', itemType: 'string' } : { type }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** Whether a value may be written as nothing, which a table takes for a missing value. */
function mayBeEmpty(kind: Property, type: string, isList: boolean): boolean {
  if (type === 'string') return !kind.enum && !kind.pattern && (kind.minLength ?? 0) === 0;
  return isList && (kind.minItems ?? 0) === 0;
}
