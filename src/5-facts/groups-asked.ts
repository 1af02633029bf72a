/** The values by key, of those keys alone that somebody asks for: most are asked by nobody. */
export function groupsAsked<Value, Key>(asked: ReadonlySet<Key>, values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  if (asked.size === 0) return groups;
  for (const value of values) {
    const key = keyOf(value);
    if (!asked.has(key)) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
