/** One matter worded from two sides: figures of `from` are compared with those of `to` once subject and scope have changed places. */
export interface Bridge {
  from: string;
  to: string;
  /** What follows the partner's id in the scope of `to`: the whole that the share is of. */
  whole: string;
  source: string;
}

/**
 * Net import reliance of Y on X counts imports from X against what Y uses, so it cannot exceed X's share of Y's imports.
 * Source: USGS, Mineral Commodity Summaries, appendix on net import reliance.
 */
export const bridges: readonly Bridge[] = [
  { from: 'import-dependence', to: 'share(import-volume)', whole: 'imports', source: 'USGS, Mineral Commodity Summaries, Appendix B' },
];

/** Measures whose shares are of the same whole: 进口来自 X 的比重 names the quantity or only the trade. Source: as above. */
export const sameShares: ReadonlyMap<string, string> = new Map([
  ['share(imports)', 'share(import-volume)'],
  ['share(import)', 'share(import-volume)'],
  ['share(exports)', 'share(export-volume)'],
  ['share(export)', 'share(export-volume)'],
]);
