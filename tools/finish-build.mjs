// What the compiler does not do: tables for nodejieba, the files of the report's page and of the review page, and the schemas of the records as JSON Schema. `dist` unless another folder is named.
import { cpSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = resolve(process.argv[2] ?? 'dist');
for (const name of ['word-weights.utf8', 'one-word.utf8']) cpSync(join('src/run/taggers', name), join(dist, 'run/taggers', name));
cpSync('src/publish/report/page', join(dist, 'publish/report/page'), { recursive: true });
for (const name of ['index.html', 'style.css', 'icon.svg', 'pdf-engine.mjs'])
  cpSync(join('src/review/page', name), join(dist, 'review/page', name));
const { jsonSchemas } = await import(pathToFileURL(join(dist, 'schema/json-schemas.js')).href);
for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(join(dist, `schema/${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
