import { createHash } from 'node:crypto';
import { builtInKnowledge, createPipeline } from '../src/pipeline.ts';
import type { CrossCheck, PaperInput, PaperRecords, Pipeline } from '../src/pipeline.ts';
import { createTaggers } from '../src/run/taggers/create-taggers.ts';
import { Settings } from '../src/schema/settings.ts';

/** The real stages on the built-in tables: build them once a file, for they load a dictionary. */
export function buildPipeline(): Pipeline {
  const knowledge = builtInKnowledge();
  return createPipeline({ knowledge, settings: Settings.parse({}), taggers: createTaggers(knowledge) });
}

/** A text as the edge would hand it over. */
export function paperOf(id: string, format: PaperInput['format'], text: string): PaperInput {
  return { id, path: `${id}.${format}`, sha256: createHash('sha256').update(text).digest('hex'), format, text };
}

/** What a run makes of papers, in whatever order they come. */
export interface Outcome extends CrossCheck {
  papers: PaperRecords[];
}

/** All five stages over texts. */
export function runAll(pipeline: Pipeline, inputs: readonly PaperInput[]): Outcome {
  const papers = inputs.map((input) => pipeline.read(input));
  return { papers, ...pipeline.check(papers) };
}
