import { otherAmount, printAmount, someAmount } from './amounts.ts';
import { kindsBetweenPapers } from './kinds-between-papers.ts';
import { kindsOfSeries } from './kinds-of-series.ts';
import { kindsOfShares } from './kinds-of-shares.ts';
import { kindsOfTables } from './kinds-of-tables.ts';
import { kindsWithinAPaper } from './kinds-within-a-paper.ts';
import { figureOf, type Kind, topicFor } from './matter.ts';
import { tell } from './sentences.ts';

/** A number that moves to another measure in a paper that cites the first; or another number, which is no matter at all. */
const drift = (isCopied: boolean): Kind => ({
  name: isCopied ? 'drift to another measure' : 'another number of another measure, cited',
  codes: isCopied ? ['drift'] : [],
  papers: 2,
  oneRow: false,
  plant: (planting) => {
    const {
      random,
      languages: [one, other = one],
      allotment,
    } = planting;
    const topic = topicFor(planting, { flow: true });
    const moved = topic && allotment.beside(topic, 'measure', 1)[0];
    if (!topic || !moved || [topic, moved].some(({ measure }) => measure.id === 'import-volume')) return null;
    const amount = someAmount(random);
    const copied = isCopied ? amount : otherAmount(random, amount);
    const figures = [figureOf(topic, printAmount(random, one, amount)), figureOf(moved, printAmount(random, other, copied))] as const;
    return {
      parts: [
        { paragraphs: [tell(random, one, topic, figures[0])] },
        { paragraphs: [tell(random, other, moved, figures[1])], citesOthers: true },
      ],
      figures,
    };
  },
});

/** Everything that is planted. */
export const kinds: readonly Kind[] = [
  ...kindsBetweenPapers,
  ...kindsOfShares,
  ...kindsWithinAPaper,
  ...kindsOfTables,
  ...kindsOfSeries,
  drift(true),
  drift(false),
];
