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
