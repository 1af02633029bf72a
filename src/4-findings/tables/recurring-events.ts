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
