/** Which event of one thing comes before which, whatever else happens. Source: the usual course of building projects, of licensing and of legislation. */
export const ordersOfEvents: readonly (readonly [earlier: string, later: string])[] = [
  ['event:application', 'event:approval'],
  ['event:planning', 'event:groundbreaking'],
  ['event:planning', 'event:completion'],
  ['event:groundbreaking', 'event:completion'],
  ['event:groundbreaking', 'event:start'],
  ['event:adoption', 'event:entry-into-force'],
  ['event:signing', 'event:entry-into-force'],
  ['event:entry-into-force', 'event:expiry'],
  ['event:founding', 'event:cancellation'],
];
