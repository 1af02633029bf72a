import { join } from 'node:path';
import { countFound } from '../../publish/describe-run.ts';
import { publishRun } from '../../publish/publish-run.ts';
import type { RunOutcome } from '../../publish/run-outcome.ts';
import type { Fact } from '../../schema/fact.ts';
import { checkCorrected, type CheckedPapers, checkStored } from '../checking/check-stored.ts';
import type { ViewStore } from '../cache/view-store.ts';
import type { Superseded } from '../checking/find-versions.ts';
import { linesStanding, nothingKnown, readFormer, writeFormer } from '../checking/former-comparison.ts';
import { guardWriting } from '../folder/guard-writing.ts';
import { frameOf } from './keep-results.ts';
import type { RunSoFar } from './keep-results.ts';
import { onDemand } from './on-demand.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import type { Pipeline } from '../../pipeline.ts';
import { readRecords } from '../results/read-lines.ts';
import { type RunState, stampFiles, statesOf, writeState } from './run-state.ts';
import { documentsOf } from '../checking/stored-records.ts';

interface Making extends RunSoFar {
  superseded: ReadonlyMap<string, Superseded>;
  /** What the results that stand were made of. */
  last: RunState | null;
  /** What is seen of the papers by themselves. */
  views: ViewStore;
  /** What the results are known by, or null where the next run is not to know them. */
  hash: string | null;
  pipeline: () => Promise<Pipeline>;
  report: (step: 'check' | 'write') => void | Promise<void>;
}

/** Cross-checks the papers of which no other one takes the place, and replaces the results. */
export async function makeResults(corpus: OpenCorpus, making: Making): Promise<RunOutcome> {
  const { out, store, views, basis, papers, superseded, hash, report } = making;
  const { decisions } = corpus;
  await report('check');
  const pipeline = await making.pipeline();
  const isAsRead = decisions.records.length === 0;
  const former = hash === null ? nothingKnown : readFormer(out);
  const lines = linesStanding(out, former, making.last);
  const checked: CheckedPapers = isAsRead
    ? checkStored(papers, { store, views, pipeline, superseded, former: { ...former, lines } })
    : checkCorrected(papers, decisions.records, { store, pipeline, superseded });
  const { findings, made, comparison } = checked;
  const capped = checked.notes.map(
    ({ code, about, claims, compared }) =>
      `${code}: ${compared} of ${claims} claims on ${about} were compared; raise maxGroup in heshu.json`,
  );
  const warnings = [...capped, ...checked.unplaced];
  const known = {
    ...frameOf(corpus, making),
    findings,
    notes: checked.notes,
    ...(checked.compared && { compared: checked.compared }),
    counts: countFound(checked.counts, { ...checked, inputs: making.inputs }),
    warnings: [...making.warnings, ...warnings],
    faults: isAsRead ? papers.flatMap(({ about }) => about.faults) : [],
  };
  const outcome = onDemand<typeof known, Pick<RunOutcome, 'documents' | 'papers' | 'facts'>>(known, {
    documents: () => documentsOf(store, papers),
    papers: checked.records,
    facts: () => made ?? [...readRecords<Fact>(join(out, 'facts.jsonl'))],
  });
  await report('write');
  const published = guardWriting(out, () => publishRun(outcome, out, checked.published));
  const { faults } = published;
  Object.assign(outcome, { faults, milliseconds: making.elapsed() });
  if (hash !== null) {
    const summary = { counts: known.counts, warnings, faults, superseded: Object.fromEntries(superseded) };
    guardWriting(out, () => {
      if (comparison) writeFormer(out, { format: 2, ...comparison, lines: published.lines && { ...published.lines, results: hash } });
      writeState(out, { format: 1, basis, papers: statesOf(papers), results: hash, files: stampFiles(out), summary });
    });
  }
  return outcome;
}
