/** Amounts that add up over time and over places: a month is at most its year, a country at most the world. Source: SDMX content-oriented guidelines (flow). */
export const flows: ReadonlySet<string> = new Set([
  'production', 'consumption', 'generation', 'demand', 'supply', 'export-volume', 'import-volume', 'export-value', 'import-value', 'trade-volume', 'trade-value', 'output-value',
  'revenue', 'investment', 'subsidy', 'sales', 'sales-volume', 'refined-production', 'mine-production', 'smelting', 'quota', 'planned-purchase', 'shipments',
]);

/** Amounts at a time, which add up over places only. Source: as above (stock). */
export const stocks: ReadonlySet<string> = new Set(['reserves', 'resource', 'capacity', 'stock']);

/** Measures that a figure moves between when it is copied without care: each row is one family. Source: the chain from mine to market in USGS and IEA statistics. */
export const neighbours: readonly (readonly string[])[] = [
  ['production', 'mine-production', 'refined-production', 'smelting', 'refining', 'processing', 'separation', 'consumption', 'demand', 'supply', 'export-volume', 'trade-volume', 'export-value', 'market', 'sales', 'sales-volume', 'revenue', 'output-value', 'capacity'],
  ['reserves', 'resource'],
];

/** Shares of a whole, which cannot pass one hundred per cent. Source: by definition. */
export const boundedShares: ReadonlySet<string> = new Set(['recovery-rate', 'grade', 'import-dependence', 'self-sufficiency']);
