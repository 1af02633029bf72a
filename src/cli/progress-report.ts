import type { Progress } from '../index.ts';
import type { Output } from './surroundings.ts';

export interface ProgressReport {
  show: (progress: Progress) => void;
  clear: () => void;
}

const steps: Readonly<Record<Progress['step'], string>> = {
  wait: 'waiting for another run into the same folder',
  read: 'reading',
  check: 'cross-checking',
  write: 'writing',
};

/** A bar on a terminal, a line every few seconds elsewhere; nothing for work that is over within a second. */
export function createProgressReport(
  terminal: Pick<Output, 'isTTY' | 'write'>,
  now: () => number = () => performance.now(),
): ProgressReport {
  const started = now();
  const pause = terminal.isTTY ? 50 : 5000;
  let shownAt = started + 1000 - pause;
  let isShown = false;
  return {
    show: ({ step, done, total }) => {
      if (now() - shownAt < pause) return;
      shownAt = now();
      const count = step === 'read' ? ` ${done} of ${total} papers` : '';
      if (!terminal.isTTY) terminal.write(`${steps[step]}${count}\n`);
      else {
        const cells = 24;
        const filled = total === 0 ? cells : Math.round((done / total) * cells);
        terminal.write(`\r\u001b[2K${'█'.repeat(filled)}${'░'.repeat(cells - filled)} ${steps[step]}${count}`);
        isShown = true;
      }
    },
    clear: () => {
      if (isShown) terminal.write('\r\u001b[2K');
      isShown = false;
    },
  };
}
