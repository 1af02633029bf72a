import type { Modality } from '../../../src/schema/claim.ts';
import type { FindingCode } from '../../../src/schema/finding.ts';
import type { Allotment } from './allotment.ts';
import type { Random } from './random.ts';
import type { Topic } from './sentences.ts';
import type { Figure, Language, Part } from './text.ts';

/** Something that is planted in one or two papers, and what is to come of it. */
export interface Matter {
  /** One for each paper. */
  parts: readonly Part[];
  /** Figures that a finding must name, where the kind is an error. */
  figures: readonly Figure[];
}

export interface Planting {
  random: Random;
  languages: readonly [Language, ...Language[]];
  allotment: Allotment;
}

/** A way for figures to agree or to disagree. */
export interface Kind {
  name: string;
  /** The codes under which it may be found; none for what is no error. */
  codes: readonly FindingCode[];
  /** Codes of findings that are true consequences of the error. */
  also?: readonly FindingCode[];
  papers: 1 | 2;
  /** Whether its first two figures belong in one row of the fact table; undefined where neither is asked. */
  oneRow?: boolean;
  plant: (planting: Planting) => Matter | null;
}

/** A figure of a topic as printed. */
export function figureOf(
  { subject, good, measure, year }: Topic,
  printed: string,
  told: { measure?: string; scope?: string; period?: string; modality?: Modality } = {},
): Figure {
  return {
    printed,
    meaning: {
      subject: subject.id,
      measure: told.measure ?? measure.id,
      product: good.id.startsWith('?') ? null : good.id,
      words: [good.zh, good.en],
      ...(told.scope && { scope: told.scope }),
      period: told.period ?? String(year),
      modality: told.modality ?? 'actual',
    },
  };
}

/** The topic for a matter told in these languages: across languages only goods that the tables know can meet. */
export function topicFor({ languages, allotment }: Planting, options: { flow?: boolean } = {}): Topic | null {
  return allotment.topic({ bilingual: new Set(languages).size > 1, ...options });
}
