import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A numeric claim as a careful reader annotated it; tests/gold/README.md tells what each field holds. */
export interface GoldClaim {
  doc: string;
  n: number;
  class: 'measurement' | 'count' | 'vague' | 'event';
  start: number;
  end: number;
  text: string;
  quote: string;
  value_lo: number | null;
  value_hi: number | null;
  unit: string;
  modifier: string;
  subject: string | null;
  measure: string | null;
  measure_en: string | null;
  period: string | null;
  modality: string;
  attribution_kind: string;
  attribution: string | null;
  note: string | null;
}

/** How claims stand to one another. */
export interface GoldRelation {
  id: string;
  kind:
    | 'conflict'
    | 'arithmetic'
    | 'impossible'
    | 'unit_scale'
    | 'drift'
    | 'rounding'
    | 'agreement'
    | 'arithmetic_ok'
    | 'shared_source'
    | 'near_miss';
  level: 'must' | 'should' | 'may';
  claims: [doc: string, n: number][];
  difference: string;
  why: string;
}

export interface Gold {
  /** By the source id of the paper, or the beginning of it. */
  papers: Map<string, GoldClaim[]>;
  relations: GoldRelation[];
}

/** Reads a folder of gold: one file a paper, and relations.jsonl. */
export function readGold(folder: string): Gold {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && name !== 'relations.jsonl')
    .sort();
  return {
    papers: new Map(names.map((name) => [basename(name, '.jsonl'), readJsonLines<GoldClaim>(join(folder, name))])),
    relations: readJsonLines<GoldRelation>(join(folder, 'relations.jsonl')),
  };
}

/** The records of a file that holds one a line. */
export function readJsonLines<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** What must be found. Vague amounts, dates of events and borderline cases are neither missed nor wrong. */
export function isRequired({ class: kind, note }: GoldClaim): boolean {
  return (kind === 'measurement' || kind === 'count') && !/^borderline/i.test(note ?? '');
}
