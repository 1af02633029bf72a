import type { Modality, Term } from '../../../schema/claim.ts';
import type { MeasureWay } from '../../record/provenance.ts';

/** A measure with how it was found and the mood that its figures have unless a word says otherwise. */
export interface ChosenMeasure {
  term: Term | null;
  way: MeasureWay;
  mood?: Modality | undefined;
}
