import type { ServerResponse } from 'node:http';
import { composeChanges } from './compose-queue.ts';
import type { Desk } from './desk.ts';
import type { RunProgress } from './messages.ts';
import { safetyHeaders } from './guard-request.ts';

/** Tells all open pages when a run has written new results or somebody has decided, in another window or in the file itself. */
export interface DeskWatch {
  listen: (response: ServerResponse) => void;
  /** Looks at once whether something has changed. */
  look: () => void;
  /** Tells how far a run has come that a page asked for. */
  tellRun: (progress: RunProgress) => void;
  close: () => void;
}

const pause = 400;

export function watchDesk(desk: Desk, onResults: () => void): DeskWatch {
  const listeners = new Set<ServerResponse>();
  let last = desk.stamps;
  const tell = (event: string, data: unknown): void => {
    for (const listener of listeners) listener.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  const look = (): void => {
    const now = desk.stamps;
    if (now.results !== last.results && now.results !== '') {
      onResults();
      tell('results', {});
    } else if (now.decisions !== last.decisions) tell('decisions', composeChanges(desk.state));
    last = now.results === '' ? { ...now, results: last.results } : now;
  };
  const timer = setInterval(() => {
    try {
      look();
    } catch {
      // The folder is being replaced: the next look sees it whole.
    }
  }, pause);
  return {
    listen: (response) => {
      response.writeHead(200, { ...safetyHeaders, 'content-type': 'text/event-stream' });
      response.write(': here\n\n');
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
    },
    look,
    tellRun: (progress) => tell('run', progress),
    close: () => {
      clearInterval(timer);
      for (const listener of listeners) listener.end();
    },
  };
}
