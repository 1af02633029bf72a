import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Installs the tools that heshu is compared with into a folder of their own, and says where that is: they are no dependencies of heshu. */
export function installPeers(): string {
  const folder = join(tmpdir(), 'heshu-peers');
  mkdirSync(folder, { recursive: true });
  const dependencies = {
    '@microsoft/recognizers-text-suite': '1.3.1',
    compromise: '14.17.0',
    'wink-nlp': '2.4.0',
    'wink-eng-lite-web-model': '1.8.1',
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}
