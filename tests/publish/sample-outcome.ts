import type { RunOutcome } from '../../src/publish/run-outcome.ts';
import { Settings } from '../../src/schema/settings.ts';
import { createFakePipeline } from '../run/fake-pipeline.ts';

/** What a run of these papers (id → text) would know when it is done. */
export function sampleOutcome(texts: Record<string, string>): RunOutcome {
  const pipeline = createFakePipeline();
  const papers = Object.entries(texts).map(([id, text]) =>
    pipeline.read({ id, path: `${id}.txt`, sha256: '0'.repeat(64), format: 'txt', text }),
  );
  return {
    papers,
    ...pipeline.check(papers),
    inputs: papers.map(({ source, claims }) => ({
      path: source.path,
      id: source.id,
      sha256: source.sha256,
      status: 'read',
      reason: 'new',
      milliseconds: 1,
      claims: claims.length,
      encoding: null,
      superseded: null,
    })),
    documents: new Map(),
    warnings: [],
    faults: [],
    settings: Settings.parse({}),
    knowledgeVersion: '0',
    heshuVersion: '0.0.0',
    startedAt: '2026-01-01T00:00:00.000Z',
    milliseconds: 1234,
  };
}
