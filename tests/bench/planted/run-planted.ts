import { buildPipeline, paperOf } from '../../build-pipeline.ts';
import { readAsMeant } from './read-as-meant.ts';
import { scoreRun } from './score-run.ts';
import { writeCorpus } from './write-corpus.ts';

/** Writes a corpus, runs all stages over it and prints what of it was found: `run-planted.ts [papers] [seed] [--as-meant] [--misses]`. */
const [size = '2000', seed = '1'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const has = (flag: string) => process.argv.includes(flag);
const corpus = writeCorpus(Number(size), Number(seed));
const pipeline = buildPipeline();
const begun = performance.now();
const read = corpus.papers.map(({ id, format, text }) => pipeline.read(paperOf(id, format, text)));
const papers = has('--as-meant') ? read.map((paper) => ({ ...paper, claims: readAsMeant(corpus, paper.claims) })) : read;
const between = performance.now();
const checked = pipeline.check(papers);
const seconds = [between - begun, performance.now() - between].map((time) => (time / 1000).toFixed(1));
const score = scoreRun(
  corpus,
  papers.flatMap(({ claims }) => claims),
  checked,
);
const say = (line: string) => void process.stdout.write(`${line}\n`);
say(
  `${size} papers, ${corpus.matters.length} matters, ${score.figures} figures, ${score.findings} findings, read in ${seconds[0]} s, checked in ${seconds[1]} s`,
);
say(`figures read ${percent(score.read, score.figures)}, with every field as meant ${percent(score.asMeant, score.figures)}`);
say(`fields not as meant: ${[...score.wrong].map(([field, times]) => `${field} ${times}`).join(', ')}`);
for (const { name, isError, planted, found, rowsAsked, rowsRight } of score.kinds) {
  say(
    `${isError ? 'found  ' : 'flagged'} ${String(found).padStart(4)} of ${String(planted).padStart(4)}${rowsAsked ? `  fact rows ${percent(rowsRight, rowsAsked)}` : ''}  ${name}`,
  );
}
say(`recall ${score.recall.toFixed(4)}  precision ${score.precision.toFixed(4)}`);
if (has('--misses')) {
  for (const { kind, figures } of score.misses) {
    say(`MISS ${kind}`);
    for (const { figure, claim, wrong } of figures) say(`   ${figure.printed} [${wrong.join('; ')}] ${claim?.quote ?? ''}`);
  }
  for (const { message, code, kinds, wrong } of score.strays) say(`STRAY ${code} (${kinds.join(', ')}): ${message} [${wrong.join('; ')}]`);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
