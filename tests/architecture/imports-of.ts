/** A module that a file imports, re-exports or loads, as written; `(computed)` for an import() whose argument is no plain string. */
export interface Import {
  to: string;
  isType: boolean;
  /** Loaded when it is needed. */
  isLazy: boolean;
}

const patterns = [
  /^(?:import|export)\b(?<type> type\b)?[^;'"]*\bfrom\s*['"](?<to>[^'"]+)['"]/gm,
  /^import\s*['"](?<to>[^'"]+)['"]/gm,
  /\b(?:import|require)\(\s*(?:['"](?<to>[^'"]+)['"]|\S)/g,
];

/** Reads formatted source: a statement starts its line, which `npm run format` sees to. */
export function importsOf(source: string): Import[] {
  const matches = patterns.flatMap((pattern) => [...source.matchAll(pattern)]);
  return matches.map(({ 0: text, groups }) => ({
    to: groups?.['to'] ?? '(computed)',
    isType: groups?.['type'] !== undefined,
    isLazy: /^(?:import|require)\(/.test(text),
  }));
}
