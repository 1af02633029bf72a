import { quoteSql } from '../selection/to-sql.ts';
import { wordsOfColumn } from './columns-in-words.ts';
import type { Tables } from './open-tables.ts';

/** What one asks of a fact table most, ready to be asked. */
const views = {
  facts_preferred: `select * from facts qualify row_number() over
    (partition by fact_id order by case rank when 'preferred' then 0 when 'normal' then 1 else 2 end, weight desc, observation_id) = 1`,
  facts_disputed: `select * from facts where obs_status = 'disputed' order by fact_id, weight desc`,
  series: `select series_id, series_index, series_break, label_zh, label_en, time_period, obs_value, lower, upper, unit_measure, obs_status, fact_id, observation_id
    from facts_preferred where series_id is not null order by series_id, series_index`,
};

/** Makes the open database one to hand on: link tables, views, and the meaning of every column as a comment. */
export async function finishDatabase({ connection, readOthers }: Tables): Promise<void> {
  await readOthers();
  await connection.run(`create table fact_claims as select observation_id, unnest(claim_ids) as claim_id from facts;
    create table finding_claims as select id as finding_id, unnest(claim_ids) as claim_id from findings;`);
  for (const [name, query] of Object.entries(views)) await connection.run(`create view ${name} as ${query}`);
  const reader = await connection.runAndReadAll(
    'select table_name, column_name from duckdb_columns() semi join duckdb_tables() using (table_oid)',
  );
  for (const [table, column] of reader.getRowsJS() as [string, string][]) {
    const words = wordsOfColumn(table.replace('_', '-'), column)?.description;
    if (words) await connection.run(`comment on column "${table}"."${column}" is ${quoteSql(`${words.en} ${words.zh}`)}`);
  }
  await connection.run('checkpoint');
}
