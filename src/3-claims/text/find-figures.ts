import { blankMarkers } from '../citations/blank-markers.ts';
import { inLocalCurrency } from '../quantities/local-currency.ts';
import { applyRates } from '../quantities/per-time.ts';
import type { Reading } from '../quantities/reading.ts';
import { turnBounds } from '../quantities/turn-bounds.ts';
import { carryPrices, carryUnits } from '../quantities/unit-carried.ts';
import type { DocumentFrame } from '../scene.ts';
import type { Selecting } from '../selection/selecting.ts';
import { takeAsked } from '../selection/take-asked.ts';
import { whyNoClaim } from '../selection/why-no-claim.ts';
import type { ReadingContext, Toolbox } from '../toolbox.ts';
import type { SentenceResult } from './read-sentence.ts';

/** The numbers of a sentence that state an amount, and those that do not, with the reason. */
export function findFigures(
  { view, markers, periods }: Pick<Selecting, 'view' | 'markers' | 'periods'>,
  { asked }: Pick<ReadingContext, 'asked'>,
  { home }: Pick<DocumentFrame, 'home'>,
  { quantities, selection }: Toolbox,
): { figures: Reading[]; skipped: SentenceResult['skipped'] } {
  const { language, folded, text } = view;
  const numbered = markers.filter(({ kind }) => kind === 'bracket');
  const bare = blankMarkers(view, numbered);
  const read = quantities.read(bare.text, language, bare.superscripts);
  const whole = (language === 'en' ? carryUnits : carryPrices)(read, folded);
  const readings = takeAsked(whole, asked, { text, language, quantities });
  const kept: Reading[] = [];
  const skipped: SentenceResult['skipped'] = numbered.map((reading) => ({ reading, reason: 'citation-marker' }));
  for (const reading of readings) {
    const isAsked = reading.decisions.length > 0;
    const reason = isAsked ? null : whyNoClaim(reading, { view, periods, markers, words: selection, readings });
    if (reason) skipped.push({ reading, reason });
    else kept.push(reading);
  }
  const figures = applyRates(turnBounds(kept, folded, language), folded).map((reading) => inLocalCurrency(reading, home?.id));
  return { figures, skipped };
}
