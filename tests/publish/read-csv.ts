/** The rows of an RFC 4180 text, by the names in its header. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && plain === '') break;
    if (rows.length === 0) rows.push([]);
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  const [header = [], ...records] = rows.filter((row) => row.length > 0);
  return records.map((record) => Object.fromEntries(header.map((name, index) => [name, record[index]!])));
}
