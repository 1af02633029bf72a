import type { Dimension } from '../../schema/claim.ts';

/** Dimensions that are told apart from the others for one reason. */
export type Dimensions = ReadonlySet<Dimension>;

/** Goods by weight or space. */
export const bulk: Dimensions = new Set(['mass', 'mass-rate', 'volume']);

/** What adds up: goods, energy and money. */
export const amounts: Dimensions = new Set([...bulk, 'energy', 'energy-rate', 'money']);

/** What is measured, not counted. */
export const measured: Dimensions = new Set([
  ...amounts,
  'duration',
  'length',
  'area',
  'power',
  'price',
  'share',
  'share-change',
  'temperature',
  'concentration',
]);

/** A part of a whole, or how far such a part moved. */
export const isPart = (dimension: Dimension): boolean => dimension === 'share' || dimension === 'share-change';

/** Plain numbers of things, with a noun or without. */
export const isCount = (dimension: Dimension): boolean => dimension === 'count' || dimension === 'number';
