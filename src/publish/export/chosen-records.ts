import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { Claim } from '../../schema/claim.ts';
import { Reference, Source } from '../../schema/document.ts';
import type { Fact } from '../../schema/fact.ts';
import { readRows } from '../search/read-facts.ts';
import { Misuse } from '../../schema/misuse.ts';
import type { Tables } from './open-tables.ts';

type Stated = Pick<
  Fact,
  'observation_id' | 'fact_id' | 'claim_ids' | 'label_zh' | 'label_en' | 'obs_value' | 'unit_measure' | 'obs_status'
>;

/** The selected facts with the claims, references and papers they rest on, as the files of the run have them. */
export interface ChosenRecords {
  facts: Stated[];
  claims: Claim[];
  references: Reference[];
  sources: Source[];
  /** What datapackage.json says of the run. */
  run: { id: string; version: string };
}

export async function readChosen({ connection }: Tables, folder: string): Promise<ChosenRecords> {
  const reader = await connection.runAndReadAll(
    'select observation_id, fact_id, claim_ids, label_zh, label_en, obs_value, unit_measure, obs_status from facts',
  );
  const facts = reader.getRowObjectsJS() as unknown as Stated[];
  const claimIds = new Set(facts.flatMap(({ claim_ids }) => claim_ids));
  const claims = await readRecords(folder, 'claims.jsonl', Claim, ({ id }) => claimIds.has(id));
  const keys = new Set(claims.flatMap(({ citations }) => citations.flatMap(({ reference }) => reference ?? [])));
  const sourceIds = new Set(claims.map(({ source }) => source.id));
  return {
    facts,
    claims,
    references: await readRecords(folder, 'references.jsonl', Reference, ({ key }) => keys.has(key)),
    sources: await readRecords(folder, 'sources.jsonl', Source, ({ id }) => sourceIds.has(id)),
    run: readRun(folder),
  };
}

async function readRecords<Row>(folder: string, name: string, schema: z.ZodType<Row>, isChosen: (row: Row) => boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of readRows(folder, name, (value) => schema.safeParse(value))) if (isChosen(row)) rows.push(row);
  return rows;
}

function readRun(folder: string): ChosenRecords['run'] {
  try {
    const { id, version } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as { id: string; version: string };
    return { id, version };
  } catch {
    throw new Misuse(`${join(folder, 'datapackage.json')}: is damaged or not there; run heshu again to make it anew`);
  }
}
