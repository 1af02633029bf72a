import { buildPipeline, paperOf } from '../../build-pipeline.ts';
import { scoreRun } from '../planted/score-run.ts';
import { writeCorpus } from '../planted/write-corpus.ts';
import { judgeByGold } from './judge-by-gold.ts';
import { calibrationError, type JudgedFinding, reliabilityTable } from './reliability-table.ts';

/**
 * Prints how probable findings say they are beside how many of them are real, for planted papers and for runs over papers with hand-made truth:
 * `run-reliability.ts [papers] [seed] [OUT=GOLD …]`.
 */
const folders = process.argv.slice(2).filter((argument) => argument.includes('='));
const [size = '600', seed = '1'] = process.argv.slice(2).filter((argument) => !argument.includes('='));
const corpus = writeCorpus(Number(size), Number(seed));
const pipeline = buildPipeline();
const papers = corpus.papers.map(({ id, format, text }) => pipeline.read(paperOf(id, format, text)));
const checked = pipeline.check(papers);
const { strays } = scoreRun(
  corpus,
  papers.flatMap(({ claims }) => claims),
  checked,
);
const astray = new Set(strays.map(({ message }) => message));
print(
  `planted, ${size} papers`,
  checked.findings.map(({ confidence, message }) => ({ confidence, isReal: !astray.has(message.en) })),
);
const judged = folders.flatMap((pair) => judgeByGold(...(pair.split('=') as [string, string])));
if (judged.length > 0) print(folders.join(', '), judged);

function print(title: string, findings: readonly JudgedFinding[]): void {
  const bins = reliabilityTable(findings);
  const rows = bins.map(
    ({ from, to, findings: count, stated, real }) =>
      `${from.toFixed(2)}–${to.toFixed(2)} ${String(count).padStart(6)}   stated ${stated.toFixed(3)}   real ${real.toFixed(3)}`,
  );
  process.stdout.write(`${[title, ...rows, `calibration error ${calibrationError(bins).toFixed(3)}`, ''].join('\n')}\n`);
}
