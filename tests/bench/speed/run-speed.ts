import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPeers } from '../peers/install-peers.ts';
import { type Contender, measureReading } from './reading-speed.ts';
import { timeRuns } from './time-runs.ts';
import { writePapers } from './write-papers.ts';

/**
 * `npm run bench -- [--long 1000] [--short 1000 --short 10000] [--claims 100000 --claims 1000000]`: how fast the built program is, beside others, as one
 * Markdown table: whole runs in seconds, then reading alone in characters a second (medians of three). Rows are told as they come; with the sizes above all
 * takes some ten minutes.
 */
const { values } = parseArgs({
  options: {
    long: { type: 'string', default: '1000' },
    short: { type: 'string', multiple: true, default: ['1000', '10000'] },
    claims: { type: 'string', multiple: true, default: ['100000', '1000000'] },
  },
});
const sizes = { long: Number(values.long), short: values.short.map(Number), claims: values.claims.map(Number) };
const rows: string[][] = [];
const add = (...cells: string[]): void => {
  rows.push(cells);
  process.stderr.write(`${cells.filter(Boolean).join('  ')}\n`);
};

// Before the texts are read here: a process that is started has the peak memory of the one that started it.
timeRuns(sizes, (what, { seconds, work, megabytes }, note = '') =>
  add(what, `${seconds.toFixed(2)} s`, `${work.toFixed(2)} s`, `${Math.round(megabytes)} MB`, note),
);

const folder = mkdtempSync(join(tmpdir(), 'heshu-bench-'));
try {
  writePapers(join(folder, 'papers'), { papers: 20, characters: 20_000, figures: 100 });
  const generated = textsIn(join(folder, 'papers'));
  const all: Contender[] = [
    { tool: 'heshu', threads: 1 },
    { tool: 'heshu', threads: 2 },
    { tool: 'nodejieba', threads: 1 },
    { tool: 'Microsoft', threads: 1 },
  ];
  const english: Contender[] = [
    { tool: 'heshu', threads: 1 },
    { tool: 'compromise', threads: 1 },
    { tool: 'wink-nlp', threads: 1 },
  ];
  const own = join('..', 'shared', 'papers');
  await compare(existsSync(own) ? 'the five papers' : 'corpus/', textsIn(existsSync(own) ? own : 'corpus'), all);
  await compare('generated papers', generated, all);
  await compare(
    'generated English papers',
    generated.filter((_, index) => index % 2 === 1),
    english,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const header = ['what', 'median', 'processor', 'peak memory', ''];
const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |\n`;
process.stdout.write(
  `${cpus()[0]?.model ?? ''}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}\n\n`,
);
process.stdout.write([line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join(''));

/** A row for each tool: its speed, and how many times that of the first. */
async function compare(texts: string, files: readonly string[], contenders: readonly Contender[]): Promise<void> {
  const speeds = await measureReading(contenders, files, { peers: installPeers(), rounds: 3 });
  for (const [index, { tool, threads }] of contenders.entries()) {
    const name = `${tool === 'heshu' ? 'heshu, stages 1–3' : tool}${threads > 1 ? `, ${threads} workers` : ''}`;
    const speed = speeds[index]!;
    const note =
      threads > 1 ? `${times(speed / speeds[0]!)} one worker` : tool === 'heshu' ? '' : `heshu: ${times(speeds[0]! / speed)} this`;
    add(`${texts}: ${name}`, `${Math.round(speed / 100) / 10}k characters/s`, '', '', note);
  }
}

function times(ratio: number): string {
  return `${ratio.toPrecision(2)} ×`;
}

function textsIn(path: string): string[] {
  return readdirSync(path)
    .filter((name) => /\.(?:txt|md)$/.test(name) && !name.startsWith('README'))
    .sort()
    .map((name) => join(path, name));
}
