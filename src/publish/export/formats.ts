/** The forms in which a run can be handed on. */
export const exportFormats = ['csv', 'jsonl', 'parquet', 'xlsx', 'duckdb', 'annotations', 'csl', 'bibtex'] as const;
export type ExportFormat = (typeof exportFormats)[number];
