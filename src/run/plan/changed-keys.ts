/** The names under which two objects hold different things. */
export function changedKeys(former: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>): string[] {
  const names = [...new Set([...Object.keys(former), ...Object.keys(now)])];
  return names.filter((name) => JSON.stringify(former[name]) !== JSON.stringify(now[name]));
}
