import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import * as heshu from '../src/index.ts';

test('the public names', () => {
  expect(Object.keys(heshu).sort()).toEqual([
    'Desk',
    'FigureReader',
    'Misuse',
    'countRecords',
    'createPipeline',
    'createTaggers',
    'diffResults',
    'explainRecord',
    'exportFormats',
    'exportRun',
    'extract',
    'findFacts',
    'readFacts',
    'remarkHeshu',
    'run',
    'runFiles',
    'schemas',
    'serveReview',
    'summariseRun',
    'tellFacts',
  ]);
  expect(Object.keys(heshu.schemas)).toContain('Claim');
});

test('importing prints nothing, loads no dictionary and leaves nothing running', () => {
  const script = `await import('./src/index.ts'); const loaded = Object.keys(process.getBuiltinModule('module')._cache).filter((path) => /nodejieba|natural/.test(path)); console.log(loaded.length, process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length);`;
  expect(execFileSync('node', ['--import', 'tsx', '--input-type=module', '-'], { input: script, encoding: 'utf8' })).toBe('0 0\n');
});
