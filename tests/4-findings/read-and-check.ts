import { buildPipeline, paperOf } from '../build-pipeline.ts';

const pipeline = buildPipeline();

/** What the checks tell of papers in Markdown or plain text: code and the figures concerned, as printed, the suspect first. */
export function findingsOf(...texts: string[]): string[] {
  const papers = texts.map((text, index) => pipeline.read(paperOf(`p${index}`, text.includes('| --- |') ? 'md' : 'txt', text)));
  const exact = new Map(papers.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim.exact])));
  return pipeline.check(papers).findings.map(({ code, claims }) => `${code}: ${claims.map((id) => exact.get(id)).join(' × ')}`);
}
