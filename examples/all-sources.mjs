// Every sentence that states one number: node examples/all-sources.mjs [out] 240000
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [value = '240000', folder = 'out'] = process.argv.slice(2).reverse();
const read = (name) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const claims = new Map(read('claims.jsonl').map((claim) => [claim.id, claim]));
for (const fact of read('facts.jsonl').filter((row) => row.obs_value === value)) {
  console.log(`${fact.label_en}: ${fact.obs_value} ${fact.unit_measure} (${fact.obs_status})`);
  for (const { quote, source, citations } of fact.claim_ids.map((id) => claims.get(id)))
    console.log(`  ${source.id}: ${quote} ${citations.map(({ text }) => text).join(' ')}`.trimEnd());
}
