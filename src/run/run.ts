import { createHash } from 'node:crypto';
import { Overdue, builtInKnowledge, createPipeline, isOwnText } from '../pipeline.ts';
import type { PaperInput, PaperRecords, Pipeline } from '../pipeline.ts';
import { byCodePoint } from '../publish/by-code-point.ts';
import { publishRun } from '../publish/publish-run.ts';
import type { InputRow, RunOutcome } from '../publish/run-outcome.ts';
import { createTaggers } from './create-taggers.ts';
import { discoverPapers } from './discover-papers.ts';
import { describeFault } from './describe-fault.ts';
import { findVersions } from './find-versions.ts';
import type { PaperVersion } from './find-versions.ts';
import type { FailedInput } from './failed-input.ts';
import { heshuVersion } from './heshu-version.ts';
import { loadBibliography } from './load-bibliography.ts';
import { loadDecisions } from './load-decisions.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { loadSettings } from './load-settings.ts';
import { Misuse } from './misuse.ts';
import { namePapers } from './name-papers.ts';
import { readPaperFile } from './read-paper-file.ts';
import { reasonOf } from './reason-of.ts';
import { resolveOut } from './resolve-out.ts';
import { versionOf } from './version-of.ts';

/** How far a run has come: papers done of all, then the two steps over all of them. */
export interface Progress {
  step: 'read' | 'check' | 'write';
  done: number;
  total: number;
}

export interface RunOptions {
  /** A folder of papers, or folders and files; their deepest common folder is the corpus. */
  inputs: readonly string[];
  /** The folder that the results replace as a whole. */
  out: string;
  /** Findings below this probability are not reported; otherwise as heshu.json has it. */
  minConfidence?: number;
  onProgress?: (progress: Progress) => void | Promise<void>;
  /** Builds the stages; heshu's own unless another is given. */
  createPipeline?: (options: Parameters<typeof createPipeline>[0]) => Pipeline;
}

/**
 * Reads all papers, cross-checks them and writes the results. What is wrong with single inputs stands in `inputs` of the outcome.
 * @throws {Misuse} where nothing can be done: no such folder, an invalid heshu.json or table, a place that cannot be written to.
 */
export async function run(options: RunOptions): Promise<RunOutcome> {
  const startedAt = new Date();
  const started = performance.now();
  const out = resolveOut(options.out);
  const corpus = discoverPapers(options.inputs, out);
  if (`${corpus.root}/`.startsWith(`${out}/`)) throw new Misuse(`${options.out}: holds the papers; name another folder for the results`);
  const stored = loadSettings(corpus.root);
  const settings = { ...stored, minConfidence: options.minConfidence ?? stored.minConfidence };
  const knowledge = loadKnowledge(corpus.root, builtInKnowledge());
  const bibliography = loadBibliography(corpus.root);
  const decisions = loadDecisions(corpus.root);
  const build = options.createPipeline ?? createPipeline;
  const pipeline = build({ knowledge, settings, taggers: createTaggers(knowledge) });
  const ids = namePapers(corpus.paths);
  const papers: PaperRecords[] = [];
  const documents = new Map<string, string>();
  const versions: PaperVersion[] = [];
  const inputs: InputRow[] = [...corpus.failed, ...bibliography.failed].map((failed) => failedRow(failed, 0));

  for (const [index, path] of corpus.paths.entries()) {
    await options.onProgress?.({ step: 'read', done: index, total: corpus.paths.length });
    const begun = performance.now();
    const file = await readPaperFile(corpus.root, path, settings, bibliography.encodings.get(path));
    const known = bibliography.byPath.get(path);
    const input: PaperInput | FailedInput =
      'problem' in file ? file : { ...file, id: ids.get(path)!, ...(known && { bibliography: known }) };
    const read = 'problem' in input ? input : readPaper(pipeline, input, settings.maxSeconds - (performance.now() - begun) / 1000);
    const milliseconds = Math.round(performance.now() - begun);
    if ('problem' in read) inputs.push(failedRow(read, milliseconds));
    else {
      papers.push(read);
      if ('text' in input) {
        versions.push(versionOf(read, input));
        if (!isOwnText(input.format)) documents.set(read.source.id, input.text);
      }
      inputs.push({
        path,
        id: read.source.id,
        sha256: read.source.sha256,
        status: 'read',
        reason: 'new',
        milliseconds,
        claims: read.claims.length,
        encoding: 'encoding' in file ? file.encoding : null,
        superseded: null,
      });
    }
  }
  papers.sort((a, b) => byCodePoint(a.source.id, b.source.id));
  inputs.sort((a, b) => byCodePoint(a.path, b.path));
  const superseded = findVersions(versions);
  for (const input of inputs) input.superseded = superseded.get(input.id ?? '') ?? null;

  const total = corpus.paths.length;
  await options.onProgress?.({ step: 'check', done: total, total });
  const checked = pipeline.check(
    papers.filter(({ source }) => !superseded.has(source.id)),
    decisions.records,
  );
  const outcome: RunOutcome = {
    papers: papers.map((paper) => pipeline.correct(paper, decisions.records)),
    ...checked,
    inputs,
    documents,
    warnings: [
      ...decisions.warnings,
      ...[...bibliography.byPath.keys()].filter((path) => !ids.has(path)).map((path) => `sources.json: there is no paper ${path}`),
      ...inputs.flatMap(({ path, superseded: by }) =>
        by ? [`${path}: is a version of ${by.by} (${by.why}); its claims are kept, but not checked against others`] : [],
      ),
      ...checked.notes.map(
        ({ code, about, claims, compared }) =>
          `${code}: ${compared} of ${claims} claims on ${about} were compared; raise maxGroup in heshu.json`,
      ),
    ],
    faults: [],
    settings,
    knowledgeVersion: createHash('sha256').update(JSON.stringify(knowledge)).digest('hex').slice(0, 16),
    heshuVersion: heshuVersion(),
    startedAt: startedAt.toISOString(),
    milliseconds: Math.round(performance.now() - started),
  };
  await options.onProgress?.({ step: 'write', done: total, total });
  outcome.faults = publish(outcome, out);
  outcome.milliseconds = Math.round(performance.now() - started);
  return outcome;
}

function publish(outcome: RunOutcome, out: string): string[] {
  try {
    return publishRun(outcome, out);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new Misuse(`${out}: cannot be written (${reasonOf(error)}); what stood there before stands there still`);
    throw error;
  }
}

function readPaper(pipeline: Pipeline, input: PaperInput, seconds: number): PaperRecords | FailedInput {
  const until = performance.now() + seconds * 1000;
  try {
    return pipeline.read(input, () => performance.now() > until);
  } catch (error) {
    if (error instanceof Overdue)
      return { path: input.path, problem: 'reading it takes longer than the limit', cure: 'split it or raise maxSeconds in heshu.json' };
    return {
      path: input.path,
      problem: `reading it stopped (${describeFault(error)})`,
      cure: 'this is a fault of heshu: please report it with the file',
    };
  }
}

function failedRow({ path, problem, cure }: FailedInput, milliseconds: number): InputRow {
  return {
    path,
    id: null,
    sha256: null,
    status: 'failed',
    reason: `${problem}; ${cure}`,
    milliseconds,
    claims: 0,
    encoding: null,
    superseded: null,
  };
}
