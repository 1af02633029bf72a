/** A stream that is written to, and what it is if it is a terminal. */
export interface Output {
  isTTY?: boolean;
  columns?: number;
  /** False where the reader is behind: `drain` tells when it has caught up. */
  write: (text: string) => boolean;
  once: (event: 'drain', listener: () => void) => unknown;
}

/** What a command sees of the process it runs in. */
export interface Surroundings {
  stdin: AsyncIterable<Uint8Array>;
  stdout: Output;
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds that have passed, for telling whether work takes long enough to show how far it is. */
  now?: () => number;
  /** Calls back when the person wants an end; commands that end by themselves do not ask. */
  onStop?: (stop: () => void) => void;
}

/** How many columns to write in: those of the terminal, if it is no wider than is good to read. */
export function columnsOf(stdout: Output, env: Surroundings['env']): number {
  return Math.min(stdout.columns || Number(env['COLUMNS']) || 80, 120);
}
