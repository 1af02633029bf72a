/** What a run writes; all but run.json depends on the inputs alone. */
export const runFiles = [
  'claims.jsonl',
  'references.jsonl',
  'findings.jsonl',
  'facts.jsonl',
  'facts.csv',
  'coverage.jsonl',
  'sources.jsonl',
  'fact-claims.csv',
  'finding-claims.csv',
  'datapackage.json',
  'report.html',
  'run.json',
] as const;
export type RunFile = (typeof runFiles)[number];
