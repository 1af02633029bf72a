import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureHeshu, measureNode, medianOf } from './measure.ts';
import type { Measured } from './measure.ts';
import { writePapers } from './write-papers.ts';

const checker = join(import.meta.dirname, 'check-claims.mjs');

/** Takes a row of the table: what was timed, what it took, and a note. */
export type Tell = (what: string, measured: Measured, note?: string) => void;

/** How large that is which whole runs are timed on. */
export interface RunSizes {
  /** Papers of 20,000 characters and 50 figures. */
  long: number;
  /** Papers of 4,000 characters and 20 figures, a corpus each. */
  short: readonly number[];
  /** Claims that are checked against one another without reading. */
  claims: readonly number[];
}

/** Times whole runs of the built program over generated papers. */
export function timeRuns({ long, short, claims }: RunSizes, tell: Tell): void {
  const folder = mkdtempSync(join(tmpdir(), 'heshu-bench-'));
  try {
    const empty = medianOf(7, () => measureNode('-e', '0'));
    const help = medianOf(7, () => measureHeshu('--help'));
    tell('`node -e 0`', empty);
    tell('`heshu --help`', help, `${(help.seconds / empty.seconds).toFixed(2)} × empty`);

    const papers = join(folder, 'long');
    const out = join(folder, 'out');
    const size = { characters: 20_000, figures: 50 };
    writePapers(papers, { papers: long, ...size });
    const run = (...more: string[]) => measureHeshu('run', papers, '--out', out, '--json', '--explain', ...more);
    const sample = join(folder, 'sample');
    const few = Math.ceil(long / 20);
    writePapers(sample, { papers: few, ...size });
    const one = measureHeshu('run', sample, '--out', join(folder, 'one'), '--quiet', '--workers', '1');
    const two = measureHeshu('run', sample, '--out', join(folder, 'two'), '--quiet', '--workers', '2');
    tell(`${few} papers, 1 worker`, one);
    tell(`${few} papers, 2 workers`, two, `${(one.seconds / two.seconds).toFixed(2)} × as fast`);
    const alone = measureHeshu('run', papers, '--out', join(folder, 'alone'), '--quiet', '--workers', '1');
    tell(`${long} papers, first run, 1 worker`, alone);
    const first = run();
    tell(`${long} papers, first run`, first, `${describe(first)}, ${(alone.seconds / first.seconds).toFixed(2)} × as fast`);
    tell(
      `${long} papers, nothing changed`,
      medianOf(5, () => run()),
    );
    writePapers(papers, { papers: 1, ...size }, long);
    const added = run();
    tell(`${long} papers and a new one`, added, describe(added));

    for (const count of short) {
      const corpus = join(folder, `short-${count}`);
      writePapers(corpus, { papers: count, characters: 4000, figures: 20 });
      const results = join(folder, `out-${count}`);
      const first = measureHeshu('run', corpus, '--out', results, '--json');
      tell(`${count} short papers, first run`, first, `${counts(first).claims} claims`);
      const again = measureHeshu('run', corpus, '--out', results, '--json');
      tell(`${count} short papers, nothing changed`, again);
    }
    for (const count of claims) {
      const checked = measureNode(checker, String(count));
      tell(`${count} claims, cross-check and facts`, checked, checked.stdout);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function counts({ stdout }: Measured): { claims: number } {
  return (JSON.parse(stdout) as { counts: { claims: number } }).counts;
}

/** How many papers were read, and how many were not. */
function describe({ stdout }: Measured): string {
  const { inputs } = JSON.parse(stdout) as { inputs: { status: string }[] };
  const count = (status: string): number => inputs.filter((input) => input.status === status).length;
  return `${count('read')} read, ${count('cached')} not`;
}
