import type { z } from 'zod';

/** Records as lines, and those of them that break their contract. */
export interface JsonLines {
  lines: string[];
  faults: string[];
}

/**
 * One record a line, its fields in the order of the schema at every depth, so that equal records have equal bytes. A record that breaks its
 * contract is written as it is and told of, for a reader can see more in it than in a gap.
 */
export function toJsonLines(name: string, schema: z.ZodType, records: readonly unknown[]): JsonLines {
  const faults: string[] = [];
  return { lines: [...writeJsonLines(name, schema, records, (fault) => faults.push(fault))], faults };
}

/** The same, each line when it is asked for. */
export function* writeJsonLines(
  name: string,
  schema: z.ZodType,
  records: Iterable<unknown>,
  onFault: (fault: string) => void,
): Generator<string> {
  let line = 0;
  for (const record of records) {
    line++;
    const { line: written, fault } = toJsonLine(schema, record);
    if (fault !== null) onFault(`${name}:${line}: ${fault}`);
    yield written;
  }
}

/** One record as a line, and how it breaks its contract, or null. */
export function toJsonLine(schema: z.ZodType, record: unknown): { line: string; fault: string | null } {
  const result = schema.safeParse(record);
  if (result.success) return { line: `${JSON.stringify(result.data)}\n`, fault: null };
  const [issue] = result.error.issues;
  return {
    line: `${JSON.stringify(record)}\n`,
    fault: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'breaks the contract'}`,
  };
}
