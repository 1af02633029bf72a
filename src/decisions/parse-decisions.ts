import { DecisionRecord } from '../schema/decision.ts';

export interface ParsedDecisions {
  records: DecisionRecord[];
  /** One line for each line of the file that is no record. */
  warnings: string[];
}

/** Reads decisions.jsonl. A line that is damaged is told of by its number, and the others hold; a line that stands there twice counts once. */
export function parseDecisions(text: string): ParsedDecisions {
  const records = new Map<string, DecisionRecord>();
  const warnings: string[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const result = DecisionRecord.safeParse(jsonOf(line));
    if (result.success) {
      records.delete(result.data.id);
      records.set(result.data.id, result.data);
    } else warnings.push(`decisions.jsonl:${index + 1}: ${problemOf(line, result.error.issues[0])}; the other lines hold`);
  }
  return { records: [...records.values()], warnings };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function problemOf(line: string, issue: { path: PropertyKey[]; message: string } | undefined): string {
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) return 'is a conflict mark of git, remove it';
  if (jsonOf(line) === undefined) return 'is no JSON, mend or remove it';
  return `is no decision (${issue?.path.join('.') || 'the whole'}: ${issue?.message}), mend or remove it`;
}
