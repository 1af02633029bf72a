import { z } from 'zod';
import { Fact } from '../../schema/fact.ts';

export interface SelectColumn {
  name: string;
  kind: 'text' | 'number' | 'list';
  isInteger: boolean;
  isNullable: boolean;
  /** The only values there are, where they are few. */
  values: readonly string[];
}

interface Property {
  type?: string | string[];
  enum?: string[];
  anyOf?: Property[];
}

const { properties } = z.toJSONSchema(Fact) as { properties: Record<string, Property> };

/** The columns of the fact table with what can be asked of them. */
export const factColumns: readonly SelectColumn[] = Object.entries(properties).map(([name, property]) => {
  const kinds = property.anyOf ?? [property];
  const types = kinds.flatMap(({ type = [] }) => type);
  const type = types.find((candidate) => candidate !== 'null');
  return {
    name,
    kind: type === 'array' ? 'list' : type === 'number' || type === 'integer' ? 'number' : 'text',
    isInteger: type === 'integer',
    isNullable: types.includes('null'),
    values: kinds.flatMap((kind) => kind.enum ?? []),
  };
});
