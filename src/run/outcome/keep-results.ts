import { join } from 'node:path';
import { describeRun } from '../../publish/describe-run.ts';
import type { InputRow, RunOutcome } from '../../publish/run-outcome.ts';
import type { ReadingBasis } from '../cache/document-key.ts';
import type { EntryStore } from '../cache/entry-store.ts';
import { writeAside } from '../cache/entry-store.ts';
import { hashOf } from '../cache/hash.ts';
import { heshuVersion } from '../heshu-version.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import type { StoredPaper } from '../plan/plan-reading.ts';
import { statesOf, writeState } from './run-state.ts';
import type { RunState } from './run-state.ts';
import { unchangedOutcome } from './unchanged-outcome.ts';
import { guardWriting } from '../folder/guard-writing.ts';

/** A run after its papers were read. */
export interface RunSoFar {
  out: string;
  store: EntryStore;
  basis: ReadingBasis;
  /** In code point order of their ids. */
  papers: StoredPaper[];
  inputs: InputRow[];
  warnings: string[];
  startedAt: string;
  elapsed: () => number;
}

/** The fields of an outcome that the papers' records have no part in. */
export function frameOf({ settings, knowledge }: OpenCorpus, { basis, inputs, warnings, startedAt, elapsed }: RunSoFar) {
  return {
    inputs,
    warnings,
    settings,
    knowledgeVersion: hashOf(JSON.stringify(knowledge)).slice(0, 16),
    heshuVersion: heshuVersion(),
    reading: { code: basis.code, tables: basis.tables },
    startedAt,
    milliseconds: elapsed(),
  };
}

/** The results stand: of them only run.json is written, for it tells of this run. */
export function keepResults(corpus: OpenCorpus, soFar: RunSoFar, standing: RunState): RunOutcome {
  const { out, basis, papers, inputs, warnings } = soFar;
  const { counts, faults } = standing.summary;
  const failed = inputs.filter(({ status }) => status === 'failed').length;
  const known = {
    ...frameOf(corpus, soFar),
    counts: { ...counts, failed },
    warnings: [...warnings, ...standing.summary.warnings],
    faults,
  };
  const outcome = unchangedOutcome(known, soFar);
  guardWriting(out, () => {
    writeAside(join(out, 'run.json'), `${JSON.stringify(describeRun(outcome), null, 2)}\n`);
    writeState(out, { ...standing, basis, papers: statesOf(papers) });
  });
  outcome.milliseconds = soFar.elapsed();
  return outcome;
}
