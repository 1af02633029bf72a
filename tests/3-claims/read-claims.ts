import type { Claim, Modifier, Quantity } from '../../src/schema/claim.ts';
import type { Language } from '../../src/schema/place.ts';
import { buildPipeline } from '../build-pipeline.ts';

const pipeline = buildPipeline();
const signs: Readonly<Record<Modifier, string>> = { exact: '', approx: '≈', at_least: '≥', at_most: '≤', range: '' };

/**
 * The claims of a text after stages 1–3, one line each: `amount unit | subject | measure | period | modality | citation`. Subject and measure
 * are ids, or words where there is none; `-` stands for what is not said. A line has as many fields as the one `asked` for at its place, and `*`
 * where that one does not care.
 */
export function readClaims(text: string, language: Language, asked: readonly string[] = []): string[] {
  return pipeline.extractClaims('paper', text, language).map((claim, index) => {
    const wanted = asked[index]?.split(' | ');
    const fields = fieldsOf(claim).slice(0, wanted?.length);
    return fields.map((field, place) => (wanted?.[place] === '*' ? '*' : field)).join(' | ');
  });
}

function fieldsOf({ quantity, subject, measure, period, modality, citations }: Claim): string[] {
  const { start, end } = period ?? { start: null, end: null };
  return [
    valueOf(quantity),
    subject ? (subject.id ?? subject.text) : '-',
    measure ? (measure.id ?? measure.text) : '-',
    period ? (start === end ? String(start) : `${start ?? ''}/${end ?? ''}`) : '-',
    modality,
    citations.map(({ kind, text }) => `${kind} ${text}`).join(', ') || '-',
  ];
}

/** The amount as stated and its unit: `≥12000 t`, `2..4 %`. */
function valueOf({ amount, lowerBound, upperBound, unit, modifier }: Quantity): string {
  const isPoint = lowerBound === upperBound && amount !== null;
  const stated = isPoint ? amount : modifier === 'range' ? `${lowerBound}..${upperBound}` : String(lowerBound ?? upperBound);
  return `${signs[modifier]}${stated} ${unit}`;
}
