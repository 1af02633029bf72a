import type { Modality, Term } from '../../../schema/claim.ts';

/** A measure with the rule that found it and the mood that its figures have unless a word says otherwise. */
export interface ChosenMeasure {
  term: Term | null;
  rule: string;
  mood?: Modality | undefined;
}
