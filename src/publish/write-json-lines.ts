import type { z } from 'zod';

/**
 * One record a line, its fields in the order of the schema at every depth, so that equal records have equal bytes. A record that breaks its
 * contract is written as it is and told of, for a reader can see more in it than in a gap.
 */
export function toJsonLines(name: string, schema: z.ZodType, records: readonly unknown[]): { lines: string[]; faults: string[] } {
  const faults: string[] = [];
  const lines = records.map((record, index) => {
    const result = schema.safeParse(record);
    if (result.success) return `${JSON.stringify(result.data)}\n`;
    const [issue] = result.error.issues;
    faults.push(`${name}:${index + 1}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'breaks the contract'}`);
    return `${JSON.stringify(record)}\n`;
  });
  return { lines, faults };
}
