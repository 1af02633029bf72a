import { addUp, type ClaimFigures, type ClaimScore, figuresOf } from './score-claims.ts';
import type { RelationCount, RelationScore } from './score-relations.ts';

const columns: readonly (keyof ClaimFigures)[] = [
  'precision',
  'recall',
  'f1',
  'span',
  'value',
  'modifier',
  'subject',
  'measure',
  'period',
  'modality',
  'citation',
  'tuple',
];

/** The scores as two tables of text: claims by paper and in all, then relations by kind and level. */
export function writeScores({ papers }: ClaimScore, relations: RelationScore): string {
  const width = Math.max(...[...papers.keys()].map((paper) => paper.length), 3);
  const lines = [
    ['paper'.padEnd(width), '  gold', ...columns.map((column) => column.padStart(9))].join(' '),
    ...[...papers, ['all', addUp(papers.values())] as const].map(([paper, tally]) => {
      const figures = figuresOf(tally);
      return [paper.padEnd(width), String(tally.gold).padStart(6), ...columns.map((column) => figures[column].toFixed(3).padStart(9))].join(
        ' ',
      );
    }),
    '',
    'relations found',
    ...writeCounts(relations.found),
    'flagged, though nothing is wrong',
    ...writeCounts(relations.flagged),
    `findings about claims of gold that gold knows: ${relations.explained.found} of ${relations.explained.of}`,
  ];
  return `${lines.join('\n')}\n`;
}

function writeCounts(counts: ReadonlyMap<string, RelationCount>): string[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, { found, of }]) => `  ${key.padEnd(24)} ${found} of ${of}`);
}
