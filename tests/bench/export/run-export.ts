/** Times the export of many synthetic facts: `tsx tests/bench/export/run-export.ts 1000000`. */
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { exportRun } from '../../../src/index.ts';
import { sampleOutcome } from '../../publish/sample-outcome.ts';

const count = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'heshu-export-'));
const [sample] = sampleOutcome({ a: '7' }).facts;
const goods = ['tin', 'zinc', 'copper', 'nickel', '稀土', 'graphite, flake'];
const statuses = ['agreed', 'rounded', 'single-source', 'disputed'] as const;

const output = createWriteStream(join(folder, 'facts.jsonl'));
for (let at = 0; at < count; at++) {
  const product = goods[at % goods.length]!;
  const value = (at * 7919) % 1_000_000;
  const year = String(1950 + (at % 75));
  const id = at.toString(16).padStart(16, '0');
  const fact = {
    ...sample!,
    observation_id: id,
    fact_id: id,
    product,
    subject: 'China',
    subject_id: 'CN',
    ref_area: 'CN',
    time_period: year,
    obs_value: String(value),
    lower: value,
    upper: value,
    unit_measure: 't',
    obs_status: statuses[at % statuses.length],
    claim_ids: [`c${id}`, `d${id}`],
    label_zh: `中国 ${product} 产量, ${year}`,
    label_en: `China – ${product} production, ${year}`,
  };
  if (!output.write(`${JSON.stringify(fact)}\n`)) await once(output, 'drain');
}
output.end();
await finished(output);

const lines = [`${count} facts, ${Math.round(statSync(join(folder, 'facts.jsonl')).size / 1e6)} MB of JSON Lines`];
for (const format of ['csv', 'parquet', 'jsonl'] as const) {
  const out = join(folder, `exported.${format}`);
  const [started, before] = [performance.now(), process.cpuUsage()];
  const { rows } = await exportRun({ folder, format, out });
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  lines.push(
    `${format}: ${rows} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows a second, ${((user + system) / 1e6).toFixed(1)} s of processor, ${Math.round(statSync(out).size / 1e6)} MB`,
  );
  rmSync(out);
}
process.stdout.write(`${lines.join('\n')}\n`);
rmSync(folder, { recursive: true });
