import type { Claim, Term } from '../../../src/schema/claim.ts';
import type { PlantedCorpus } from './write-corpus.ts';

/** The claims as a reader without fault would have them: what each planted figure means is put over what was read, so that only the cross-check is judged. */
export function readAsMeant({ places }: PlantedCorpus, claims: readonly Claim[]): Claim[] {
  const meanings = new Map([...places].map(([{ meaning }, { paper, end }]) => [`${paper} ${end}`, meaning]));
  return claims.map((claim) => {
    const meaning = meanings.get(`${claim.source.id} ${claim.span.end}`) ?? meanings.get(`${claim.source.id} ${claim.phrase.end}`);
    if (!meaning) return claim;
    const [start, end = start] = meaning.period.split('/');
    const own = (term: Term | null, id: string): Term => ({ text: term?.text ?? id, id, label: null });
    return {
      ...claim,
      subject: meaning.subject === '?' ? claim.subject : own(null, meaning.subject),
      measure: own(null, meaning.measure),
      product: own(null, meaning.product ?? meaning.words[1]),
      scope: meaning.scope === undefined ? null : own(null, meaning.scope),
      period: { text: meaning.period, start: start!, end: end! },
      modality: meaning.modality,
    };
  });
}
