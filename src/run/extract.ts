import { z } from 'zod';
import { builtInKnowledge, createPipeline } from '../pipeline.ts';
import type { Pipeline } from '../pipeline.ts';
import { Language } from '../schema/place.ts';
import { Settings } from '../schema/settings.ts';
import { createTaggers } from './taggers/create-taggers.ts';
import { describeFault } from './reading/describe-fault.ts';

export interface ExtractOptions {
  /** `claims`: what a run would take from a paper with that text; `quantities`: every amount recognised in it. */
  level?: 'claims' | 'quantities';
  /** Of texts that do not name theirs. */
  language?: Language | 'auto';
  createPipeline?: (options: Parameters<typeof createPipeline>[0]) => Pipeline;
}

/** The answer to one line, in JSON without a line end, and whether the line could be read. */
export interface ExtractedLine {
  json: string;
  isValid: boolean;
}

const Request = z.object({ id: z.union([z.string(), z.number()]), text: z.string(), language: Language.nullish() });
const WithId = z.object({ id: z.union([z.string(), z.number()]) });

/** Answers each line `{id, text, language?}` by one line, in order, as the lines come. */
export async function* extract(
  lines: AsyncIterable<string> | Iterable<string>,
  options: ExtractOptions = {},
): AsyncGenerator<ExtractedLine> {
  const knowledge = builtInKnowledge();
  const build = options.createPipeline ?? createPipeline;
  const pipeline = build({ knowledge, settings: Settings.parse({}), taggers: createTaggers(knowledge) });
  for await (const line of lines) yield answer(line, pipeline, options);
}

function answer(line: string, pipeline: Pipeline, { level = 'claims', language = 'auto' }: ExtractOptions): ExtractedLine {
  const asked = parseLine(line);
  const request = Request.safeParse(asked);
  if (!request.success) {
    const error =
      asked === undefined
        ? 'is no JSON'
        : request.error.issues.map((issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`).join('; ');
    return refuse(WithId.safeParse(asked).data?.id ?? null, error);
  }
  const { id, text } = request.data;
  const spoken = request.data.language ?? language;
  try {
    const found =
      level === 'claims'
        ? { claims: pipeline.extractClaims(String(id), text, spoken) }
        : { quantities: pipeline.extractQuantities(text, spoken) };
    return { json: JSON.stringify({ id, ...found }), isValid: true };
  } catch (error) {
    return refuse(id, `reading it stopped (${describeFault(error)})`);
  }
}

function refuse(id: string | number | null, error: string): ExtractedLine {
  return { json: JSON.stringify({ id, error }), isValid: false };
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
