/** A good that is contained in another, by weight: there cannot be more of it than of what holds it. */
export interface Contained {
  part: RegExp;
  whole: RegExp;
  source: string;
}

export const contained: readonly Contained[] = [
  {
    part: /氧化物|TREO|REO|\boxides?\b/i,
    whole: /矿石|礦石|原矿|\bores?\b/i,
    source: 'Definition: the oxide content of an ore (JORC Code 2012, grade)',
  },
  {
    part: /金属量|金屬量|metal content|contained metal/i,
    whole: /矿石|礦石|精矿|\bores?\b|concentrate/i,
    source: 'Definition: the metal content of an ore or concentrate (JORC Code 2012, grade)',
  },
];

/** Words of rows that add up the rows above. Source: usual wording of statistical tables. */
export const totalWords = /合计|合計|总计|總計|总和|^总量$|\btotal\b|\bsum\b/i;
