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
