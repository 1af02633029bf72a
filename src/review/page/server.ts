import type {
  AddRequest,
  ChangedRows,
  DecideRequest,
  DocumentMessage,
  FactMessage,
  FindingMessage,
  HistoryEntry,
  MeasureRow,
  MeasuresRequest,
  Proposal,
  ProposeRequest,
  QueueMessage,
  RunProgress,
  StepAnswer,
} from '../messages.ts';
import type { Fact } from '../../schema/fact.ts';

/** What the server said is wrong. */
export class ServerError extends Error {}

const get = <Answer>(path: string): Promise<Answer> => ask<Answer>(path);
const post = <Answer>(path: string, body: object): Promise<Answer> =>
  ask<Answer>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** All that the page asks of its server; paths are relative to the link with the token. */
export const server = {
  queue: () => get<QueueMessage>('queue'),
  finding: (id: string) => get<FindingMessage>(`finding/${encodeURIComponent(id)}`),
  facts: () => get<Fact[]>('facts'),
  fact: (id: string) => get<FactMessage>(`fact/${encodeURIComponent(id)}`),
  document: (id: string) => get<DocumentMessage>(`document/${encodeURIComponent(id)}`),
  history: () => get<HistoryEntry[]>('history'),
  decide: (request: DecideRequest) => post<StepAnswer>('decide', request),
  step: (direction: 'undo' | 'redo', who: string) => post<StepAnswer>(direction, { who }),
  withdraw: (decision: string, who: string) => post<StepAnswer>('withdraw', { decision, who }),
  measures: () => get<MeasureRow[]>('measures'),
  judgeMeasures: (request: MeasuresRequest) => post<StepAnswer>('measures', request),
  propose: (request: ProposeRequest) => post<Proposal>('propose', request),
  add: (request: AddRequest) => post<StepAnswer>('add', request),
  run: () => post<{ started: boolean }>('run', {}),
};

/** Calls back when a run has written new results, when somebody has decided, and on the way of a run that a page asked for. */
export function listen(onResults: () => void, onDecisions: (changes: ChangedRows) => void, onRun: (progress: RunProgress) => void): void {
  const events = new EventSource('api/events');
  let isBroken = false;
  events.addEventListener('results', onResults);
  events.addEventListener('decisions', (event) => onDecisions(JSON.parse((event as MessageEvent<string>).data) as ChangedRows));
  events.addEventListener('run', (event) => onRun(JSON.parse((event as MessageEvent<string>).data) as RunProgress));
  events.addEventListener('error', () => (isBroken = true));
  events.addEventListener('open', () => {
    if (isBroken) onResults();
    isBroken = false;
  });
}

async function ask<Answer>(path: string, request: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`api/${path}`, request);
  const answer = (await response.json().catch(() => ({ error: response.statusText }))) as Answer | { error: string };
  if (!response.ok) throw new ServerError((answer as { error: string }).error);
  return answer as Answer;
}
