import type { Language } from '../../schema/place.ts';
import type { QuantityReader } from '../quantities/read-quantities.ts';
import type { Reading } from '../quantities/reading.ts';
import type { AskedPlace } from './place-asked.ts';

/** The readings of a text with those that somebody asks for among them, which know the decision: read where they stand, else by themselves, else as they were said to be read. */
export function takeAsked(
  readings: readonly Reading[],
  asked: readonly AskedPlace[],
  { text, language, quantities }: { text: string; language: Language; quantities: QuantityReader },
): readonly Reading[] {
  if (asked.length === 0) return readings;
  let taken = [...readings];
  for (const { id, start, end, figure } of asked) {
    const known = taken.find(({ number }) => number.start < end && start < number.end);
    if (known) taken = taken.map((reading) => (reading === known ? { ...reading, decisions: [...reading.decisions, id] } : reading));
    else {
      const alone =
        quantities.read(text.slice(start, end), language)[0] ?? (figure === null ? undefined : quantities.read(figure, language)[0]);
      if (alone) taken.push({ ...alone, start, end, phrase: { start, end }, number: { start, end }, decisions: [id] });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}
