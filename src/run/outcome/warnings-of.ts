import type { InputRow } from '../../publish/run-outcome.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import type { DueReading, StoredPaper } from '../plan/plan-reading.ts';

/** What was odd about the papers, their bibliography and the cache, but kept nothing from being read. */
export function warningsOf(options: {
  corpus: OpenCorpus;
  due: readonly DueReading[];
  /** What is wrong with the folder of the cache. */
  trouble: string | null;
  inputs: readonly InputRow[];
  papers: readonly StoredPaper[];
}): string[] {
  const { corpus, due, trouble, inputs, papers } = options;
  return [
    ...corpus.decisions.warnings,
    ...due.flatMap(({ job, isDamaged, why }) => (isDamaged ? [`${job.path}: ${why}; the paper was read again`] : [])),
    ...papers.flatMap(({ about, path }) => about.warnings.map((warning) => `${path}: ${warning}`)),
    ...(trouble === null ? [] : [`the cache cannot be written (${trouble}); the next run reads these papers again`]),
    ...[...corpus.bibliography.byPath.keys()]
      .filter((path) => !corpus.ids.has(path))
      .map((path) => `sources.json: there is no paper ${path}`),
    ...inputs.flatMap(({ path, superseded: by }) =>
      by ? [`${path}: is a version of ${by.by} (${by.why}); its claims are kept, but not checked against others`] : [],
    ),
  ];
}
