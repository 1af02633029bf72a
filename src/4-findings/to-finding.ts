import type { Finding, FindingCode } from '../schema/finding.ts';
import { contentHash } from '../identity/hash.ts';
import type { Labels } from '../identity/labels.ts';
import type { Matter } from './check.ts';
import type { Columns } from './columns.ts';
import { severityOf } from './severity.ts';
import { messageWords as en } from './words/en.ts';
import { evidenceOf, writeLetter } from './words/write-letter.ts';
import { writeMessage } from './words/write-message.ts';
import { messageWords as zh } from './words/zh.ts';

/** The record of a matter: rows become claim ids, the message is written in both languages. */
export function toFinding(code: FindingCode, matter: Matter, { claims }: Columns, labels: Labels): Finding {
  const idOf = (row: number) => claims[row]!.id;
  const { suggestion } = matter;
  const finding = {
    difference: matter.difference,
    suggestion: suggestion && { claim: idOf(suggestion.row), value: suggestion.value, unit: suggestion.unit, reason: suggestion.reason },
    comparability: matter.comparability,
    message: { zh: writeMessage(zh, labels.zh, matter.message, claims), en: writeMessage(en, labels.en, matter.message, claims) },
    evidence: evidenceOf(
      matter.rows.map((row) => claims[row]!),
      zh,
      en,
    ),
  };
  return {
    id: contentHash(`${code}|${matter.message.kind}|${matter.home}`),
    code,
    severity: severityOf(matter),
    confidence: Math.min(1, Math.round(matter.confidence * 1000) / 1000),
    claims: matter.rows.map(idOf),
    pairs: matter.pairs.map(([a, b]) => [idOf(a), idOf(b)]),
    ...finding,
    letter: { zh: writeLetter(zh, 'zh', claims[matter.rows[0]!]!, finding), en: writeLetter(en, 'en', claims[matter.rows[0]!]!, finding) },
    status: 'open',
    decision: null,
  };
}
