import { type Phrasing, phrasing } from '../../text/phrasing.ts';

/** A good that is contained in another, by weight: there cannot be more of it than of what holds it. */
export interface Contained {
  part: Phrasing;
  whole: Phrasing;
}

/** The oxide in an ore, the first of them, and the metal in an ore or a concentrate. */
export const contained: readonly [Contained, ...Contained[]] = [
  {
    part: phrasing('both', 'i')`(?<![a-z])(?:${'oxide-word'})(?![a-z])`,
    whole: phrasing('both', 'i')`(?<![a-z])(?:${'ore-word'})(?![a-z])`,
  },
  {
    part: phrasing('both', 'i')`${'metal-content-word'}`,
    whole: phrasing('both', 'i')`(?<![a-z])(?:${'ore-word'}|${'concentrate-word'})(?![a-z])`,
  },
];

/** The heading of a line that adds up the others. */
export const totalHeading = phrasing('both', 'i')`^总量$|(?<![a-z])(?:${'total-row'})(?![a-z])`;
