/**
 * Cross-checks and consolidates so many claims: of papers of fifty claims each, nine in ten of a mine that few other papers know. A claim is made when it is
 * asked for, as it is read from the cache in a run, and what is seen of papers lies in files. Prints how many findings and rows of facts there are, and how
 * long the looking at each paper by itself took, which a run does in the threads that read.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const count = Number(process.argv[2]);
const perPaper = 50;

const { encodeView } = await import('../../../dist/run/cache/encode-view.js');
const { createViewStore } = await import('../../../dist/run/cache/view-store.js');
const { createPipeline } = await import('../../../dist/pipeline.js');
const { builtInKnowledge } = await import('../../../dist/knowledge/built-in.js');
const { Settings } = await import('../../../dist/schema/settings.js');
const silent = () => [];
const pipeline = createPipeline({ knowledge: builtInKnowledge(), settings: Settings.parse({}), taggers: { zh: silent, en: silent } });
const [mine, country] = ['The Tervan mine produced 5200 t of copper in 2015.', 'China produced 5200 t of copper in 2015.'].map((text) =>
  pipeline.extractClaims('p', text, 'en').find(({ quantity }) => quantity.dimension === 'mass'),
);

const sources = Array.from({ length: Math.ceil(count / perPaper) }, (_, paper) => {
  const id = `p${String(paper).padStart(6, '0')}`;
  return { id, path: `${id}.txt`, sha256: '0'.repeat(64), title: null, year: 2024, language: 'en' };
});

/** A number below `most` that looks like chance and is the same for the same seed. */
function pick(seed, most) {
  let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % most;
}

function claimOf(paper, place) {
  const seed = 4 * (paper * perPaper + place);
  const isOfCountry = place % 10 === 0;
  const year = 1990 + pick(seed, 35);
  const value = isOfCountry ? 1000 * (year - 1900) * (pick(seed + 1, 50) === 0 ? 2 : 1) : 1000 + pick(seed + 1, 900_000);
  const name = `Mi${pick(seed + 2, count)}`;
  const { quantity, span, ...claim } = isOfCountry ? country : mine;
  const bounds = { lowerBound: value, upperBound: value };
  return {
    ...claim,
    ...(!isOfCountry && { subject: { ...claim.subject, id: null, text: `the ${name} mine` } }),
    id: `c${paper}-${place}`,
    source: sources[paper],
    span: { start: span.start + 60 * place, end: span.end + 60 * place },
    locator: { ...claim.locator, block: place, sentence: place },
    exact: `${value} t`,
    period: { text: `${year}`, start: `${year}`, end: `${year}` },
    quantity: {
      ...quantity,
      ...bounds,
      amount: String(value),
      normalized: { lowerBound: value * 1000, upperBound: value * 1000, unit: 'kg' },
      written: { number: String(value), unit: 't' },
    },
  };
}

const folder = mkdtempSync(join(tmpdir(), 'heshu-bench-'));
try {
  const views = createViewStore(folder, '');
  const started = performance.now();
  const papers = sources.map((source, paper) => {
    const claims = Array.from({ length: Math.min(perPaper, count - paper * perPaper) }, (_, place) => claimOf(paper, place));
    const view = pipeline.view(claims);
    const name = views.nameOf(source.id);
    views.keep(source.id, source.id, encodeView(view));
    return {
      source,
      known: null,
      index: view.index,
      detail: (part) => views.detailOf(part, source.id, name),
      claimAt: (place) => claimOf(paper, place),
    };
  });
  const seconds = (performance.now() - started) / 1000;
  const { findings, table } = pipeline.compare(papers, []);
  let rows = 0;
  for (const fact of table.facts()) for (const { make } of fact) rows += make().n_claims > 0 ? 1 : 0;
  process.stdout.write(`${findings.length} findings, ${rows} rows of facts; views of papers ${seconds.toFixed(1)} s of it`);
} finally {
  rmSync(folder, { recursive: true });
}
