import { readFileSync } from 'node:fs';

/** The version in package.json, which lies two folders up in a checkout as in the built package. */
export function heshuVersion(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return manifest.version;
}
