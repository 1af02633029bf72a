import { z } from 'zod';
import { Term } from '../schema/claim.ts';
import { Difference, FigurePlace, RightReading, Verdict } from '../schema/decision.ts';
import type { Ruling } from '../schema/decision.ts';
import { composeDocument, composeFact, composeFinding, composeHistory } from './compose-evidence.ts';
import { composeMeasures } from './compose-measures.ts';
import { composeChanges, composeQueue } from './compose-queue.ts';
import { readPdf } from './read-pdf-file.ts';
import type { Desk, DeskState } from './desk.ts';
import type { FigureReader } from './figure-reader.ts';
import type { StepAnswer } from './messages.ts';
import type { PaperPages } from './paper-pages.ts';
import type { Rerun } from './rerun.ts';

/** What answers are made of. */
export interface Context {
  desk: Desk;
  pages: PaperPages;
  figures: FigureReader;
  rerun: Rerun | null;
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
const who = z.string().min(1).max(200);
const note = z.string().max(10_000);
const StepRequest = z.object({ who });
const WithdrawRequest = z.object({ decision: z.string().min(1), who });
const MeasuresRequest = z.object({ are: z.enum(['one', 'apart']), measure: Term, other: Term, note, who });
const offset = z.number().int().nonnegative();
const ProposeRequest = z.object({ source: z.string().min(1), block: offset, start: offset, end: offset });
const AddRequest = z.object({ source: z.string().min(1), ...FigurePlace.shape, reading: RightReading, note, who });

const queues = new WeakMap<DeskState, Json>();

/** The whole queue as JSON: long, and asked for by every window, so it is made once for each state of the desk. */
export function queueOf({ desk, reviewer, rerun }: Pick<Context, 'desk' | 'reviewer' | 'rerun'>): Json {
  const { state } = desk;
  const known = queues.get(state);
  if (known) return known;
  const about = { corpus: desk.corpus, out: desk.out, reviewer, canRun: rerun !== null };
  const json = new Json(JSON.stringify({ ...about, ...composeQueue(state) }));
  queues.set(state, json);
  return json;
}

/** Answers a request by its path; null where the path leads nowhere. */
export async function answerRequest(path: string, body: unknown, context: Context): Promise<unknown> {
  const [name = '', ...rest] = path.split('/').map(decodeURIComponent);
  return body === null ? show(name, rest.join('/'), context) : act(name, body, context);
}

async function show(name: string, id: string, context: Context): Promise<unknown> {
  const { desk, pages } = context;
  const { state } = desk;
  switch (name) {
    case 'queue':
      return queueOf(context);
    case 'finding':
      return composeFinding(id, state, pages);
    case 'facts':
      return state.results.facts;
    case 'fact':
      return composeFact(id, state, pages);
    case 'document':
      return composeDocument(id, state, pages);
    case 'measures':
      return composeMeasures(state);
    case 'pdf':
      return readPdf(desk.corpus, state.results.sources.get(id));
    case 'history':
      return composeHistory(state);
    default:
      return null;
  }
}

async function act(name: string, body: unknown, { desk, figures, rerun }: Context): Promise<unknown> {
  const now = new Date();
  switch (name) {
    case 'decide': {
      const { findings, who, ...draft } = parse(DecideRequest, body);
      return answerStep(desk, desk.decide(findings, draft, who, now));
    }
    case 'undo':
    case 'redo':
      return answerStep(desk, desk.step(name, parse(StepRequest, body).who, now));
    case 'withdraw': {
      const { decision, who } = parse(WithdrawRequest, body);
      return answerStep(desk, [desk.withdraw(decision, who, now)]);
    }
    case 'measures': {
      const { who, ...draft } = parse(MeasuresRequest, body);
      return answerStep(desk, [desk.judgeMeasures(draft, who, now)]);
    }
    case 'propose': {
      const { source, ...pointer } = parse(ProposeRequest, body);
      const known = desk.state.results.sources.get(source);
      return known ? figures.propose(known, pointer) : null;
    }
    case 'add': {
      const { who, ...draft } = parse(AddRequest, body);
      return answerStep(desk, [desk.addClaim(draft, who, now)]);
    }
    case 'run':
      return rerun && { started: rerun.start() };
    default:
      return null;
  }
}

function answerStep(desk: Desk, rulings: readonly Ruling[]): StepAnswer {
  const last = rulings.at(-1);
  return { count: rulings.length, finding: last?.type === 'decision' ? last.finding : null, ...composeChanges(desk.state) };
}

function parse<Shape>(schema: z.ZodType<Shape>, body: unknown): Shape {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new BadRequest(`${issue?.path.join('.') || 'the request'}: ${issue?.message}`);
}
