import type { UnitRow } from '../../schema/knowledge.ts';
import { money } from './units/money.ts';
import { extents, physics } from './units/physical.ts';
import { durations, shares } from './units/time-and-share.ts';

/**
 * Units in both languages. Where `ucum` is the base itself and `factor` is not 1 (cents, 斤, 成), the unit has no code of its own: an amount in it is
 * multiplied by the factor and recorded in the base.
 */
export const units: readonly UnitRow[] = [...extents, ...physics, ...durations, ...shares, ...money];
