import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run, serveReview } from '../index.ts';
import type { Surroundings } from './surroundings.ts';

export interface ReviewCommandOptions {
  out: string;
  port?: number;
  host: string;
  who?: string;
  open: boolean;
}

const loopback = ['127.0.0.1', 'localhost', '::1'];

/** `heshu review`: serves the page until the process is told to end. */
export async function reviewCommand(folder: string, options: ReviewCommandOptions, { stdout, stderr, env }: Surroundings): Promise<number> {
  const { out, port = 0, host } = options;
  if (!existsSync(join(out, 'run.json'))) {
    stderr.write(`${out} holds no results: reading ${folder} first\n`);
    await run({ inputs: [folder], out });
  }
  const reviewer = options.who ?? env['HESHU_REVIEWER'] ?? env['USER'] ?? '';
  const server = await serveReview({
    corpus: folder,
    out,
    port,
    host,
    reviewer,
    run: (onProgress) => run({ inputs: [folder], out, onProgress }),
  });
  if (!loopback.includes(host))
    stderr.write(`Warning: ${host} can be reached from other machines; whoever has the link can read and decide.\n`);
  stdout.write(`${server.url}\nCtrl+C ends it.\n`);
  if (options.open) openBrowser(server.url);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.close();
  return 0;
}

/** The link stands on the terminal as well: where no browser can be opened, nothing is lost. */
function openBrowser(url: string): void {
  const [command = 'xdg-open', ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
