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

/** Goods of which a capacity in watts is that of the plants that stand, unless it is called new. Source: IRENA, Renewable Capacity Statistics. */
export const powerSources: ReadonlySet<string> = new Set([
  'solar-pv',
  'wind-power',
  'offshore-wind',
  'onshore-wind',
  'hydropower',
  'nuclear-power',
]);
