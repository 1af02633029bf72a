import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Misuse } from '../schema/misuse.ts';
import { reasonOf } from '../schema/reason-of.ts';
import type { Progress } from '../run/run.ts';
import { answerRequest, BadRequest, Json, queueOf } from './answer-request.ts';
import type { Context } from './answer-request.ts';
import { Desk } from './desk.ts';
import { FigureReader } from './figure-reader.ts';
import { pathBehindToken, refusalOf, safetyHeaders } from './guard-request.ts';
import type { Door } from './guard-request.ts';
import { builtPage, readPageFile } from './page-files.ts';
import { PaperPages } from './paper-pages.ts';
import { createRerun } from './rerun.ts';
import { watchDesk } from './watch-desk.ts';

export interface ReviewOptions {
  /** The folder of the papers, where decisions.jsonl lies. */
  corpus: string;
  out: string;
  port?: number;
  host?: string;
  /** Who decides unless the page is told otherwise. */
  reviewer?: string;
  /** The folder of the built page. */
  page?: string;
  /** Makes the results anew; where it is given, the page has a button that does. */
  run?: (onProgress: (progress: Progress) => Promise<void>) => Promise<unknown>;
}

export interface ReviewServer {
  /** The link with the token in it. */
  url: string;
  close: () => Promise<void>;
}

const mostBytes = 4 * 1024 * 1024;

/** Serves the review page until it is closed. @throws {Misuse} where there are no results, the page is not built or the port is taken. */
export async function serveReview(options: ReviewOptions): Promise<ReviewServer> {
  const { corpus, out, port = 0, host = '127.0.0.1', reviewer = '' } = options;
  const page = options.page ?? builtPage();
  const desk = new Desk(corpus, out);
  const pages = new PaperPages(corpus);
  const watch = watchDesk(desk, () => pages.forget());
  const rerun = options.run ? createRerun(options.run, watch.tellRun) : null;
  const context: Context = { desk, pages, figures: new FigureReader(corpus), rerun, reviewer };
  queueOf(context);
  const door: Door = { hosts: [], token: randomBytes(18).toString('base64url') };

  const server = createServer((request, response) => {
    const refusal = refusalOf(request, door);
    const path = refusal === null ? pathBehindToken(request.url ?? '') : '';
    if (refusal !== null) send(response, refusal, 'text/plain; charset=utf-8', 'This link is not valid (any more).\n');
    else if (path === 'api/events') watch.listen(response);
    else
      respond(request, response, path).catch((error: unknown) => {
        const status = error instanceof BadRequest || error instanceof Misuse ? 400 : 500;
        sendJson(response, status, { error: error instanceof Error ? error.message : String(error) });
      });
  });

  const respond = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    if (!path.startsWith('api/')) {
      const file = request.method === 'GET' ? readPageFile(page, path === '' ? 'index.html' : path) : null;
      return file
        ? send(response, 200, file.type, file.content)
        : send(response, 404, 'text/plain; charset=utf-8', 'There is no such page.\n');
    }
    const body = request.method === 'POST' ? await bodyOf(request) : null;
    const answer = await answerRequest(path.slice('api/'.length), body, context);
    if (answer instanceof Buffer) return send(response, 200, 'application/octet-stream', answer);
    if (answer === null) sendJson(response, 404, { error: 'there is no such thing' });
    else sendJson(response, 200, answer);
    if (body !== null) watch.look();
  };

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new Misuse(`${host}:${port}: cannot be listened on (${reasonOf(error)}); name another --port`)));
    server.listen(port, host, resolve);
  });
  const listening = (server.address() as AddressInfo).port;
  const name = host.includes(':') ? `[${host}]` : host;
  door.hosts = [name, '127.0.0.1', 'localhost', '[::1]'].map((known) => `${known.toLowerCase()}:${listening}`);
  return {
    url: `http://${name}:${listening}/${door.token}/`,
    close: () =>
      new Promise((resolve) => {
        watch.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new BadRequest('the request is too long');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new BadRequest('the request is no JSON');
  }
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json; charset=utf-8', value instanceof Json ? value.text : JSON.stringify(value));
}

function send(response: ServerResponse, status: number, type: string, content: string | Buffer): void {
  response.writeHead(status, { ...safetyHeaders, 'content-type': type });
  response.end(content);
}
