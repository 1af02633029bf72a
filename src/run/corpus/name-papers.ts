/** An id for every path of a corpus: the base name without ending; on collision the relative path without ending, and the whole path where even these meet. */
export function namePapers(paths: readonly string[]): Map<string, string> {
  const levels = new Map(paths.map((path) => [path, 0]));
  for (;;) {
    const ids = new Map(paths.map((path) => [path, nameAt(path, levels.get(path)!)]));
    const uses = new Map<string, number>();
    for (const id of ids.values()) uses.set(id, (uses.get(id) ?? 0) + 1);
    const raisable = paths.filter((path) => uses.get(ids.get(path)!)! > 1 && levels.get(path)! < 2);
    if (raisable.length === 0) return ids;
    for (const path of raisable) levels.set(path, levels.get(path)! + 1);
  }
}

function nameAt(path: string, level: number): string {
  if (level === 2) return path;
  const folderEnd = path.lastIndexOf('/') + 1;
  const dot = path.lastIndexOf('.');
  const stem = dot > folderEnd ? path.slice(0, dot) : path;
  return level === 1 ? stem : stem.slice(folderEnd);
}
