import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platform } from 'node:process';
import { setTimeout } from 'node:timers/promises';

import { hashOf } from '../cache/hash.ts';

/**
 * Holds a folder for one run at a time, in this process or any other on this machine, and gives the function that lets go of it. A second run waits. What holds
 * it is a listening socket, which the system takes away with its process however that ends: nothing stale is left to be told from what is alive. Where no
 * socket may be opened nothing is held.
 */
export async function holdFolder(folder: string, onWait: () => void = () => undefined): Promise<() => void> {
  const address = addressOf(folder);
  for (let isTold = false; ; isTold = true) {
    const holder = await listen(address);
    if (holder !== 'taken') return holder;
    if (!isTold) onWait();
    const isHeld = await waitUntilFree(address);
    if (isHeld) continue;
    if (platform !== 'linux' && platform !== 'win32') rmSync(address, { force: true });
    await setTimeout(50);
  }
}

/** On Linux a name in no folder, on Windows a pipe, elsewhere a file that may be left behind. */
function addressOf(folder: string): string {
  const name = `heshu-${hashOf(folder).slice(0, 24)}`;
  if (platform === 'linux') return `\0${name}`;
  return platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name);
}

function listen(address: string): Promise<(() => void) | 'taken'> {
  return new Promise((resolve) => {
    const server = createServer().unref();
    const waiting = new Set<{ destroy: () => void }>();
    server.on('connection', (socket) => {
      waiting.add(socket.unref());
      socket.on('error', () => undefined);
    });
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE' ? 'taken' : () => undefined));
    server.listen(address, () =>
      resolve(() => {
        server.close();
        for (const socket of waiting) socket.destroy();
      }),
    );
  });
}

/** Resolves when whoever listens is gone; false where nobody was there. */
function waitUntilFree(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    let isHeld = false;
    socket.on('connect', () => (isHeld = true));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(isHeld));
    socket.resume();
  });
}
