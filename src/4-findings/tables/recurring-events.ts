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

/** Words for bringing out what comes out again and again (lists, reports, forecasts): a year apart it is another edition. Source: usual verbs of policy chronicles. */
export const wordsOfEditions = /公布|发布|發布|出台|颁布|頒布|印发|印發|publish|issue|release|announce/i;

/** Lists of goods that countries keep, by words of their names: two of one kind are one list. Source: USGS, European Commission and MOFCOM names of such lists. */
export const kindsOfLists: readonly RegExp[] = [
  /关键矿|關鍵礦|关键原材料|关键原料|战略性?矿|至关重要的(?:矿|原)|critical (?:mineral|raw material|material)|strategic (?:mineral|raw material)/i,
  /管制|管控|控制清单|许可证?管理|export control|control list|controlled (?:goods|items)/i,
  /实体清单|實體清單|entity list/i,
  /濒危|保护动物|保护植物|endangered|red list|protected species/i,
  /鼓励|encouraged (?:industries|goods)/i,
  /限制|淘汰|restricted|to be phased out/i,
];
