import type { Dimension } from '../../schema/claim.ts';

/** Dimensions that are told apart from the others for one reason. */
export type Dimensions = ReadonlySet<Dimension>;

/** A part of a whole, or how far such a part moved. */
export const isPart = (dimension: Dimension): boolean => dimension === 'share' || dimension === 'share-change';

/** Plain numbers of things, with a noun or without. */
export const isCount = (dimension: Dimension): boolean => dimension === 'count' || dimension === 'number';
