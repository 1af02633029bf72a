// What the compiler does not do: the files of the report's page, and the schemas of the records as JSON Schema.
import { cpSync, writeFileSync } from 'node:fs';

cpSync('src/publish/report/page', 'dist/publish/report/page', { recursive: true });
const { jsonSchemas } = await import('../dist/schema/json-schemas.js');
for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(`dist/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
