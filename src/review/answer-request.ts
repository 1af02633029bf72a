import { z } from 'zod';
import { Difference, RightReading, Verdict } from '../schema/decision.ts';
import type { Decision } from '../schema/decision.ts';
import { composeDocument, composeFact, composeFinding, composeHistory } from './compose-evidence.ts';
import { composeChanges, composeQueue } from './compose-queue.ts';
import type { Desk, DeskState } from './desk.ts';
import type { StepAnswer } from './messages.ts';
import type { PaperPages } from './paper-pages.ts';

/** What answers are made of. */
export interface Context {
  desk: Desk;
  pages: PaperPages;
  reviewer: string;
}

/** An answer that is JSON already. */
export class Json {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A request that makes no sense, said in one line. */
export class BadRequest extends Error {}

const claim = z.union([z.string(), z.number().int().nonnegative()]).nullable();
const DecideRequest = z.object({
  findings: z.array(z.string()).min(1),
  verdict: Verdict,
  claim,
  differ: Difference.nullable(),
  prefer: claim,
  reading: RightReading.nullable(),
  note: z.string().max(10_000),
  who: z.string().min(1).max(200),
});
const StepRequest = z.object({ who: z.string().min(1).max(200) });

const queues = new WeakMap<DeskState, Json>();

/** The whole queue as JSON: long, and asked for by every window, so it is made once for each state of the desk. */
export function queueOf(desk: Desk, reviewer: string): Json {
  const { state } = desk;
  const known = queues.get(state);
  if (known) return known;
  const json = new Json(JSON.stringify({ corpus: desk.corpus, out: desk.out, reviewer, ...composeQueue(state) }));
  queues.set(state, json);
  return json;
}

/** Answers a request by its path; null where the path leads nowhere. */
export async function answerRequest(path: string, body: unknown, { desk, pages, reviewer }: Context): Promise<unknown> {
  const [name = '', ...rest] = path.split('/').map(decodeURIComponent);
  const id = rest.join('/');
  if (body !== null) {
    if (name === 'decide') {
      const { findings, who, ...draft } = parse(DecideRequest, body);
      return answerStep(desk, desk.decide(findings, draft, who, new Date()));
    }
    if (name === 'undo' || name === 'redo') return answerStep(desk, desk.step(name, parse(StepRequest, body).who, new Date()));
    return null;
  }
  const { state } = desk;
  switch (name) {
    case 'queue':
      return queueOf(desk, reviewer);
    case 'finding':
      return composeFinding(id, state, pages);
    case 'facts':
      return state.results.facts;
    case 'fact':
      return composeFact(id, state, pages);
    case 'document':
      return composeDocument(id, state, pages);
    case 'history':
      return composeHistory(state);
    default:
      return null;
  }
}

function answerStep(desk: Desk, decisions: readonly Decision[]): StepAnswer {
  return { finding: decisions.at(-1)?.finding ?? null, ...composeChanges(desk.state) };
}

function parse<Shape>(schema: z.ZodType<Shape>, body: unknown): Shape {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new BadRequest(`${issue?.path.join('.') || 'the request'}: ${issue?.message}`);
}
