import { countRecords } from '../publish/describe-run.ts';
import { publishRun } from '../publish/publish-run.ts';
import type { RunOutcome } from '../publish/run-outcome.ts';
import { unplacedFigures } from './unplaced-figures.ts';
import { createTaggers } from './create-taggers.ts';
import type { Superseded } from './find-versions.ts';
import { guardWriting } from './guard-writing.ts';
import { frameOf } from './keep-results.ts';
import type { RunSoFar } from './keep-results.ts';
import { onDemand } from './on-demand.ts';
import type { OpenCorpus } from './open-corpus.ts';
import type { PipelineMaker } from './reading/create-reader.ts';
import { stampFiles, statesOf, writeState } from './run-state.ts';
import { documentsOf, encodedRecords, recordsOfAll } from './stored-records.ts';

interface Making extends RunSoFar {
  superseded: ReadonlyMap<string, Superseded>;
  /** What the results are known by, or null where the next run is not to know them. */
  hash: string | null;
  createPipeline: PipelineMaker | undefined;
  report: (step: 'check' | 'write') => void | Promise<void>;
}

/** Cross-checks the papers of which no other one takes the place, and replaces the results. */
export async function makeResults(corpus: OpenCorpus, making: Making): Promise<RunOutcome> {
  const { out, store, basis, papers, superseded, hash, report } = making;
  const { knowledge, settings, decisions } = corpus;
  await report('check');
  const createPipeline = making.createPipeline ?? (await import('../pipeline.ts')).createPipeline;
  const pipeline = createPipeline({ knowledge, settings, taggers: createTaggers(knowledge) });
  const records = recordsOfAll(store, papers);
  const checked = pipeline.check(
    records.filter(({ source }) => !superseded.has(source.id)),
    decisions.records,
  );
  const isAsRead = decisions.records.length === 0;
  const capped = checked.notes.map(
    ({ code, about, claims, compared }) =>
      `${code}: ${compared} of ${claims} claims on ${about} were compared; raise maxGroup in heshu.json`,
  );
  const notes = [...capped, ...unplacedFigures(decisions.records, records)];
  const known = {
    ...frameOf(corpus, making),
    ...checked,
    papers: isAsRead ? records : records.map((paper) => pipeline.correct(paper, decisions.records)),
    warnings: [...making.warnings, ...notes],
    faults: isAsRead ? papers.flatMap(({ about }) => about.faults) : [],
  };
  const outcome = onDemand<typeof known, Pick<RunOutcome, 'documents'>>(known, { documents: () => documentsOf(store, papers) });
  await report('write');
  const faults = guardWriting(out, () => publishRun(outcome, out, isAsRead ? encodedRecords(store, papers) : undefined));
  Object.assign(outcome, { faults, milliseconds: making.elapsed() });
  if (hash !== null) {
    const summary = { counts: countRecords(outcome), warnings: notes, faults, superseded: Object.fromEntries(superseded) };
    guardWriting(out, () =>
      writeState(out, { format: 1, basis, papers: statesOf(papers), results: hash, files: stampFiles(out), summary }),
    );
  }
  return outcome;
}
