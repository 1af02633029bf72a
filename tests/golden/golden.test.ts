import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { discoverPapers } from '../../src/run/corpus/discover-papers.ts';
import { namePapers } from '../../src/run/corpus/name-papers.ts';
import type { PaperInput } from '../../src/pipeline.ts';
import { readPaperFile } from '../../src/run/reading/read-paper-file.ts';
import { Settings } from '../../src/schema/settings.ts';
import { buildPipeline, runAll } from '../build-pipeline.ts';
import { slimRecords } from './slim-records.ts';

const folder = join(import.meta.dirname, 'cases');
const pipeline = buildPipeline();
const rewrites = process.env['UPDATE_GOLDEN'] === '1';

/** What all stages make of the papers of a case. */
async function recordsOf(name: string): Promise<Record<string, string>> {
  const golden = join(folder, name, 'expected');
  const { root, paths } = discoverPapers([join(folder, name)], golden);
  const ids = namePapers(paths);
  const inputs: PaperInput[] = [];
  for (const path of paths) {
    const file = await readPaperFile(root, path, Settings.parse({}));
    if ('problem' in file) throw new Error(`${path} ${file.problem}`);
    inputs.push({ ...file, id: ids.get(path)! });
  }
  return slimRecords(runAll(pipeline, inputs));
}

describe('golden cases (UPDATE_GOLDEN=1 rewrites what is expected: read every line of the difference)', () => {
  const cases = readdirSync(folder).sort();

  test('there are cases', () => expect(cases.length).toBeGreaterThanOrEqual(6));

  test.each(cases)('%s', async (name) => {
    const golden = join(folder, name, 'expected');
    const records = await recordsOf(name);
    if (rewrites) {
      rmSync(golden, { recursive: true, force: true });
      mkdirSync(golden);
      for (const [file, lines] of Object.entries(records)) writeFileSync(join(golden, file), lines);
    }
    for (const [file, lines] of Object.entries(records)) {
      const path = join(golden, file);
      expect(existsSync(path), `${path} is missing`).toBe(true);
      expect(lines.split('\n')).toEqual(readFileSync(path, 'utf8').split('\n'));
    }
    expect(readdirSync(golden).sort()).toEqual(Object.keys(records).sort());
  });
});
