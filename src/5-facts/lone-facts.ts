import { contentHash, keyNumber } from '../identity/hash.ts';
import type { Disputes } from './disputes.ts';
import type { FactRow } from './fact-row.ts';
import { seriesKeyOf } from './group-by-fact.ts';
import { keyOf } from './identified-claim.ts';
import { mergeValues, type ValueRow } from './merge-values.ts';
import type { SupportedRow } from './rank-rows.ts';
import { placeIn, type SeriesPlace } from './series.ts';
import type { NumberedPaper } from './stated-paper.ts';
import { toFact } from './to-fact.ts';
import { statementOfRow } from './view-figures.ts';

/** The facts of claims that meet no other: nothing of them is made before somebody asks. */
export function createLoneFacts(options: {
  support: (row: ValueRow) => SupportedRow;
  disputes: Disputes;
  placeOf: (place: number) => SeriesPlace | undefined;
}): (paper: NumberedPaper, row: number) => FactRow {
  const { support, disputes, placeOf } = options;
  return (paper, row) => {
    const place = placeOf(paper.first + row);
    const look = () => {
      const [told] = paper.figures([row]);
      return { told: told!, value: support(mergeValues([told!])[0]!) };
    };
    const make = () => {
      const { told, value } = look();
      const series = placeIn(place, () => seriesKeyOf(told.identity)!.key);
      const statement = statementOfRow(paper.view(), row);
      return toFact({
        id: contentHash(keyOf(told)),
        row: value,
        statement,
        rank: 'normal',
        weight: 1,
        estimate: null,
        series,
        alone: true,
        disputes,
      });
    };
    const tier = () => (paper.keys.cited[row] === 1 ? look().value.tier : 0);
    return {
      status: 'single-source',
      series: place ?? null,
      claims: [{ source: paper.source, row }],
      known: () => (paper.known === null ? null : keyNumber([paper.known, row, tier(), place?.index, place?.series_break].join(' '))),
      make,
    };
  };
}
