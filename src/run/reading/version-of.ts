import { fingerprintOf } from '../../pipeline.ts';
import type { PaperInput, PaperRecords } from '../../pipeline.ts';
import type { PaperVersion } from '../checking/find-versions.ts';

const ranks: readonly PaperInput['format'][] = ['md', 'html', 'txt', 'docx', 'xlsx', 'csv', 'tsv', 'pdf'];
const headLength = 3000;

/** What tells a paper from others: its bibliography, the DOI in its head, and a fingerprint of its text. */
export function versionOf({ source }: PaperRecords, { text, format, bibliography }: PaperInput): PaperVersion {
  return {
    id: source.id,
    sha256: source.sha256,
    year: source.year,
    title: source.title,
    authors: bibliography?.authors ?? [],
    doi: (bibliography?.doi ?? doiIn(text))?.toLowerCase() ?? null,
    fingerprint: fingerprintOf(format === 'html' ? text.replace(/<[^<>]*>/g, ' ') : text),
    rank: ranks.indexOf(format),
  };
}

function doiIn(text: string): string | null {
  const match = /\bdoi\b[^\w]{0,20}(?:org\/)?(10\.\d{4,9}\/[^\s"'<>，。；）)]+)/i.exec(text.slice(0, headLength));
  return match?.[1]?.replace(/[.,;]+$/, '') ?? null;
}
