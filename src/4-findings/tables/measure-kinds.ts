/** Measures that a figure moves between when it is copied without care: each row is one family. Source: the chain from mine to market in USGS and IEA statistics. */
export const neighbours: readonly (readonly string[])[] = [
  [
    'production',
    'refining',
    'consumption',
    'demand',
    'supply',
    'export-volume',
    'trade-volume',
    'export-value',
    'sales',
    'output-value',
    'market-size',
    'capacity',
    'new-capacity',
  ],
  ['reserves', 'resource'],
];

/** Measures whose figures are amounts of some good, and say little where none is named. Source: as above. */
export const measuresOfGoods: ReadonlySet<string> = new Set([...neighbours.flat(), 'import-volume', 'import-value', 'price', 'stock']);

/** Shares of a whole, which cannot pass one hundred per cent. Source: by definition. */
export const boundedShares: ReadonlySet<string> = new Set([
  'recovery-rate',
  'grade',
  'purity',
  'yield',
  'equity',
  'market-share',
  'import-dependence',
]);
