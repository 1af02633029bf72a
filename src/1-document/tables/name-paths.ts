/** For each column its header texts, outermost first; a merged header stands over every column it covers. */
export function namePathsOfColumns(header: readonly string[][], width: number): string[][] {
  const spread = header.map((row, level) => (level < header.length - 1 ? spreadMerged(row, header[level + 1]!) : row));
  const paths = Array.from({ length: width }, (_, column) => withoutEchoes(spread.map((row) => row[column] ?? '')));
  return header.length === 1 ? qualifyRepeats(paths) : paths;
}

/** For each row its stub texts, outermost first; an empty stub takes the one above, and a row that is only a name heads those below it. */
export function namePathsOfRows(rows: readonly string[][], headerRows: number, stubColumns: number): string[][] {
  let above: string[] = [];
  let group: string | null = null;
  return rows.map((row, index) => {
    if (stubColumns === 0) return [];
    if (index < headerRows) return withoutEchoes(row.slice(0, stubColumns));
    if (isGroupRow(row) && index < rows.length - 1 && !isGroupRow(rows[index + 1]!)) {
      group = row[0]!;
      above = [];
      return [group];
    }
    const stub = row
      .slice(0, stubColumns)
      .map((text, column) => text || (column < stubColumns - 1 || stubColumns === 1 ? (above[column] ?? '') : ''));
    above = stub;
    return withoutEchoes(group ? [group, ...stub] : stub);
  });
}

function isGroupRow(row: readonly string[]): boolean {
  return row.length > 2 && row[0] !== '' && row.slice(1).every((text) => text === '' || text === row[0]);
}

function spreadMerged(row: readonly string[], below: readonly string[]): string[] {
  const names = row.filter((text) => text !== '');
  const trailing = row.length - 1 - row.findLastIndex((text) => text !== '');
  const evenly = (row.length - 1) / (names.length - 1);
  if (
    below[0] === '' &&
    trailing > 0 &&
    names.length > 1 &&
    row.slice(0, names.length).every((text) => text !== '') &&
    Number.isInteger(evenly)
  ) {
    return row.map((_, column) => (column === 0 ? names[0]! : names[1 + Math.floor((column - 1) / evenly)]!));
  }
  const spread: string[] = [];
  for (const [column, text] of row.entries()) spread.push(text || (column > 1 && below[column] ? spread[column - 1]! : ''));
  return spread;
}

function withoutEchoes(path: readonly string[]): string[] {
  return path.filter((text, index) => text !== '' && text !== path[index - 1]);
}

/** In A, share, B, share each repeated header belongs to the header on its left. */
function qualifyRepeats(paths: string[][]): string[][] {
  const texts = paths.map((path) => path.join(' '));
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const repeats = texts.map((text) => text !== '' && counts.get(text)! > 1);
  const first = repeats.indexOf(true);
  if (first < 1) return paths;
  const stub = first - 1;
  const stride = texts.indexOf(texts[first]!, first + 1) - first;
  const columns = texts.length - stub;
  if (stride < 2 || columns % stride !== 0) return paths;
  const regular = repeats.every((repeated, column) => column < stub || repeated === ((column - stub) % stride !== 0));
  if (!regular) return paths;
  return paths.map((path, column) => (repeats[column] ? [...paths[column - ((column - stub) % stride)]!, ...path] : path));
}
