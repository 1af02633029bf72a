// The longest series as a plot of text: node examples/plot-series.mjs [out]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? 'out';
const facts = readFileSync(join(folder, 'facts.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const series = new Map();
for (const fact of facts.filter((row) => row.series_id !== null && row.lower !== null))
  series.set(fact.series_id, [...(series.get(fact.series_id) ?? []), fact]);
const [rows] = [...series.values()].sort((a, b) => b.length - a.length);
if (!rows) throw new Error(`${folder} holds no series: no fact is stated for more than one year`);

const most = Math.max(...rows.map(({ lower }) => Math.abs(lower)));
console.log(rows[0].label_en.replace(/, \d{4}$/, ''), `(${rows[0].unit_measure})`);
for (const { time_period, obs_value, lower, obs_status } of rows.sort((a, b) => a.series_index - b.series_index))
  console.log(
    time_period,
    '█'.repeat(Math.round((Math.abs(lower) / most) * 40)) || '·',
    obs_value ?? lower,
    obs_status === 'disputed' ? 'disputed' : '',
  );
