import { type Phrasing, phrasing } from '../../text/phrasing.ts';

/** Events that one country or authority has many of: only the same words tell that two are one. Source: usual verbs of policy chronicles. */
export const recurringEvents: ReadonlySet<string> = new Set([
  'event:publication',
  'event:signing',
  'event:launch',
  'event:founding',
  'event:listing',
  'event:start',
  'event:funding',
  'event:achievement',
  'event:cancellation',
  'event:expiry',
  'event:entry-into-force',
]);

/** Events that undo one another, so that each can happen again to one mine or plant. Source: usual verbs of company chronicles. */
export const repeatableEvents: ReadonlySet<string> = new Set(['event:closure', 'event:restart', 'event:suspension', 'event:resumption']);

/** Words for bringing out what comes out again and again (lists, reports, forecasts): a year apart it is another edition. */
export const tellsOfEdition = phrasing('both', 'i')`${'edition-verb'}`;

/** Lists of goods that countries keep, by words of their names: two of one kind are one list. */
export const kindsOfLists: readonly Phrasing[] = [
  phrasing('both', 'i')`${'critical-list'}`,
  phrasing('both', 'i')`${'control-list'}`,
  phrasing('both', 'i')`${'entity-list'}`,
  phrasing('both', 'i')`${'protected-list'}`,
  phrasing('both', 'i')`${'encouraged-list'}`,
  phrasing('both', 'i')`${'restricted-list'}`,
];
