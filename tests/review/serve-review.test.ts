import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { run, serveReview } from '../../src/index.ts';
import type { FindingMessage, QueueMessage } from '../../src/review/messages.ts';
import { temporaryFolder } from '../run/temporary-folder.ts';

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

interface Asking {
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

const texts = {
  'papers/a.md': '# Rare 𬬭 earths\n\nChina produced &gt; 240000 t of rare earths in 2023.\n',
  'papers/b.md': '| Country | Rare earth production in 2023 (t) |\n| --- | --- |\n| China | 110000 |\n| Chile | 20 |\n',
  'page/index.html': '<p>page</p>',
  'page/main.js': 'export {};',
  'secret.txt': 'secret',
};

/** A server over a corpus of two papers, and a way to ask it whatever one likes. */
async function serve(): Promise<{ folder: string; link: string; port: string; ask: (path: string, asking?: Asking) => Promise<Answer> }> {
  const folder = temporaryFolder(texts);
  await run({ inputs: [join(folder, 'papers')], out: join(folder, 'out') });
  const server = await serveReview({
    corpus: join(folder, 'papers'),
    out: join(folder, 'out'),
    page: join(folder, 'page'),
    reviewer: 'Lin',
  });
  onTestFinished(() => server.close());
  const { port, pathname } = new URL(server.url);
  const ask = (path: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      });
      asked.on('error', reject);
      asked.end(body === undefined || typeof body === 'string' ? (body ?? '') : JSON.stringify(body));
    });
  return { folder, link: pathname, port, ask };
}

describe('the review server', () => {
  const json = { 'content-type': 'application/json' };

  test('turns away whoever has no token, comes by another name, or from another page', async () => {
    const { link, port, ask } = await serve();
    const own = `http://127.0.0.1:${port}`;
    const status = async (path: string, asking?: Asking) => (await ask(path, asking)).status;
    expect(await status(link)).toBe(200);
    expect(await status('/')).toBe(403);
    expect(await status(`${link.slice(0, -2)}${link.at(-2) === 'x' ? 'y' : 'x'}/`)).toBe(403);
    expect(await status(`/x${link}`)).toBe(403);
    expect(await status(link, { headers: { host: `evil.example:${port}` } })).toBe(403);
    expect(await status(link, { headers: { host: `localhost:${port}` } })).toBe(200);
    expect(await status(`${link}api/queue`, { headers: { origin: 'http://evil.example' } })).toBe(403);
    expect(await status(`${link}api/queue`, { headers: { origin: 'null' } })).toBe(403);
    expect(await status(`${link}api/queue`, { headers: { 'sec-fetch-site': 'cross-site' } })).toBe(403);
    const undo = { method: 'POST', body: { who: 'Lin' } };
    expect(await status(`${link}api/undo`, { ...undo, headers: json })).toBe(403);
    expect(await status(`${link}api/undo`, { ...undo, headers: { ...json, origin: 'http://127.0.0.1:1' } })).toBe(403);
    expect(await status(`${link}api/undo`, { ...undo, headers: { 'content-type': 'text/plain', origin: own } })).toBe(403);
    expect(await status(`${link}api/undo`, { ...undo, headers: { ...json, origin: own } })).toBe(200);
    expect(await status(link, { method: 'DELETE', headers: { origin: own } })).toBe(405);
  });

  test('sends a strict policy with everything, and nothing but the page from the disk', async () => {
    const { link, ask } = await serve();
    for (const path of [link, `${link}api/queue`, '/wrong']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';.*require-trusted-types-for 'script'/);
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
    for (const path of [
      '../secret.txt',
      '%2e%2e/secret.txt',
      '..%2fsecret.txt',
      'main.ts',
      'index.html/../../secret.txt',
      '.git',
      'pdfjs/package.json',
      'pdfjs/build/../package.json',
      'pdfjs/cmaps/..%2fpackage.json',
    ]) {
      expect((await ask(`${link}${path}`)).body).not.toMatch(/secret|export|pdfjs-dist/);
    }
  });

  test('shows each claim in its paragraph or its table, marked to the character', async () => {
    const { link, ask } = await serve();
    const queue = JSON.parse((await ask(`${link}api/queue`)).body) as QueueMessage;
    expect(queue).toMatchObject({
      reviewer: 'Lin',
      pending: 0,
      rows: [{ code: 'conflict', status: 'open', papers: expect.arrayContaining(['a', 'b']) }],
    });
    const message = JSON.parse((await ask(`${link}api/finding/${queue.rows[0]!.id}`)).body) as FindingMessage;
    const passages = Object.fromEntries(message.claims.map(({ claim, passage }) => [claim.source.id, { own: claim.id, passage }]));
    const { own, passage } = passages['a']!;
    expect(passage).toEqual({
      kind: 'text',
      runs: [
        { text: 'China produced > ', claim: null },
        { text: '240000 t', claim: own },
        { text: ' of rare earths in 2023.', claim: null },
      ],
    });
    const table = passages['b']!;
    expect(table.passage).toMatchObject({
      kind: 'table',
      rows: [
        [{ isHead: true }, { isHead: true }],
        [{ isHead: true }, { isHead: false, runs: [{ text: '110000', claim: table.own }] }],
        [{ isHead: true }, { isHead: false }],
      ],
    });
    expect(message.plots[0]!.values).toHaveLength(2);
  });

  test('a paper that was changed since the run has no passage, and is not read as if it were the same', async () => {
    const { folder, link, ask } = await serve();
    const id = (JSON.parse((await ask(`${link}api/queue`)).body) as QueueMessage).rows[0]!.id;
    writeFileSync(join(folder, 'papers/a.md'), 'Something else altogether.\n');
    const message = JSON.parse((await ask(`${link}api/finding/${id}`)).body) as FindingMessage;
    expect(message.claims.find(({ claim }) => claim.source.id === 'a')!.passage).toBeNull();
  });

  test.each([
    ['no JSON', '{', /no JSON/],
    ['a finding that is not there', { findings: ['x'], verdict: 'undecided' }, /no such finding/],
    ['a verdict that is none', { findings: ['x'], verdict: 'maybe' }, /verdict/],
    ['nobody', { findings: ['x'], verdict: 'undecided', who: '' }, /who/],
  ])('refuses %s, in words', async (_, body, words) => {
    const { link, port, ask } = await serve();
    const full =
      typeof body === 'string' ? body : { claim: null, differ: null, prefer: null, reading: null, note: '', who: 'Lin', ...body };
    const headers = { ...json, origin: `http://127.0.0.1:${port}` };
    const { status, body: answer } = await ask(`${link}api/decide`, { method: 'POST', headers, body: full });
    expect(status).toBe(400);
    expect(answer).toMatch(words);
  });

  test('says so where there are no results', async () => {
    const folder = temporaryFolder(texts);
    await expect(serveReview({ corpus: join(folder, 'papers'), out: join(folder, 'out'), page: join(folder, 'page') })).rejects.toThrow(
      /holds no results/,
    );
  });
});
