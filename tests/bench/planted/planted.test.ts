import { describe, expect, test } from 'vitest';
import { buildPipeline, paperOf } from '../../build-pipeline.ts';
import { readAsMeant } from './read-as-meant.ts';
import { scoreRun } from './score-run.ts';
import { writeCorpus } from './write-corpus.ts';

const corpus = writeCorpus(60, 7);
const pipeline = buildPipeline();
const read = corpus.papers.map(({ id, format, text }) => pipeline.read(paperOf(id, format, text)));
const scoreOf = (papers: typeof read) =>
  scoreRun(
    corpus,
    papers.flatMap(({ claims }) => claims),
    pipeline.check(papers),
  );

describe(`${corpus.papers.length} papers with ${corpus.matters.length} planted matters`, () => {
  test('hold errors and near misses of every kind in both languages, each at its place', () => {
    expect(new Set(corpus.matters.map(({ kind }) => kind.name)).size).toBeGreaterThanOrEqual(24);
    const texts = new Map(corpus.papers.map(({ id, text }) => [id, [...text]]));
    for (const [figure, { paper, start, end }] of corpus.places) expect(texts.get(paper)!.slice(start, end).join('')).toBe(figure.printed);
  });

  test('the same seed writes the same corpus', () => expect(writeCorpus(60, 7).papers).toEqual(corpus.papers));

  test('the cross-check finds what is planted and nothing else, where the claims are read as they are meant', () => {
    const score = scoreOf(read.map((paper) => ({ ...paper, claims: readAsMeant(corpus, paper.claims) })));
    expect(score.recall, JSON.stringify(score.misses)).toBeGreaterThanOrEqual(0.97);
    expect(score.precision, JSON.stringify(score.strays)).toBeGreaterThanOrEqual(0.97);
    expect(score.kinds.every(({ rowsAsked, rowsRight }) => rowsRight === rowsAsked)).toBe(true);
  });

  test('the whole pipeline reads every figure, and finds most of what is planted', () => {
    const score = scoreOf(read);
    expect(score.read).toBe(score.figures);
    expect(score.recall).toBeGreaterThanOrEqual(0.95);
    expect(score.precision).toBeGreaterThanOrEqual(0.95);
  });
});
