import type { Tables } from '../open-tables.ts';
import type { Value } from './cells.ts';

export type Row = Record<string, Value>;

/** A sheet to be: its columns in order, and its rows. */
export interface Sheet {
  name: string;
  columns: readonly string[];
  rows: readonly Row[];
}

/** What a reader looks for first stands first: an id says nothing to anybody. */
const shownFirst = 'label_zh, label_en, obs_value, unit_measure, time_period, obs_status';

/** Sheets by name; the links between tables are in the order of the facts and findings, each with the words it leads to. */
const queries: readonly (readonly [name: string, query: string])[] = [
  ['facts', `select ${shownFirst}, * exclude (${shownFirst}) from facts`],
  ['claims', 'select * from claims'],
  ['findings', 'select * from findings'],
  ['references', 'select * from "references"'],
  ['sources', 'select * from sources'],
  ['coverage', 'select * from coverage'],
  [
    'fact-claims',
    `select observation_id, claim_id, source_id, exact, quote from
       (select rowid as place, generate_subscripts(claim_ids, 1) as position, observation_id, unnest(claim_ids) as claim_id from facts)
     join claims on claims.id = claim_id order by place, position`,
  ],
  [
    'finding-claims',
    `select finding_id, position, claim_id, source_id, exact, quote from
       (select rowid as place, generate_subscripts(claim_ids, 1)::integer - 1 as position, id as finding_id, unnest(claim_ids) as claim_id from findings)
     join claims on claims.id = claim_id order by place, position`,
  ],
];

/** A sheet for each table of the package. */
export async function readSheets({ connection }: Tables): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  for (const [name, query] of queries) {
    const reader = await connection.runAndReadAll(query);
    sheets.push({ name, columns: reader.columnNames(), rows: reader.getRowObjectsJS() as Row[] });
  }
  return sheets;
}
