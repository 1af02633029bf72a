import type { Operator } from '../../identity/measure-id.ts';

/**
 * What the ways to find the holder of a figure rest on: words that tell whose it is, a name that stands there in passing, another figure that it is
 * set against, what was spoken of before, the document at large.
 */
const grounds = {
  'of-two': 'words',
  respectively: 'words',
  restated: 'words',
  group: 'words',
  self: 'words',
  pronoun: 'words',
  antecedent: 'words',
  people: 'words',
  body: 'words',
  'in-clause': 'words',
  'in-sentence': 'words',
  'of-property': 'words',
  described: 'words',
  'of-part': 'words',
  'of-share': 'words',
  'of-clause': 'words',
  priced: 'words',
  changed: 'words',
  counted: 'words',
  'counted-at-head': 'words',
  topic: 'words',
  'goes-on': 'words',
  'before-bracket': 'passing',
  behind: 'passing',
  'right-behind': 'passing',
  listed: 'passing',
  contrast: 'contrast',
  'of-estimate': 'contrast',
  'of-calculation': 'contrast',
  arm: 'contrast',
  'of-level': 'contrast',
  carried: 'carried',
  'of-section': 'document',
  'of-document': 'document',
  unknown: 'none',
} as const;

/** How the holder of a figure was found. */
export type SubjectWay = keyof typeof grounds;

/** How the measure of a figure was found; that of a change or a part by what it is of its base. */
export type MeasureWay =
  | Operator
  | 'by-unit'
  | 'carried'
  | 'content'
  | 'counted'
  | 'event'
  | 'known'
  | 'named-rate'
  | 'of-object'
  | 'of-people'
  | 'phrase'
  | 'property'
  | 'rate'
  | 'study-step'
  | 'trade-value';

/** What a figure was framed by: the words of its sentence, those around a date of an event, the headers of its cell, nothing but the header that it stands in. */
export type Provenance =
  | { kind: 'sentence'; subject: SubjectWay; measure: MeasureWay }
  | { kind: 'event'; subject: SubjectWay }
  | { kind: 'cell' }
  | { kind: 'header' };

/** What the holder of a figure rests on; `none` where its headers alone tell. */
export const groundOf = (provenance: Provenance): (typeof grounds)[SubjectWay] => {
  const way = subjectWayOf(provenance);
  return way ? grounds[way] : 'none';
};

/** How the holder of a figure was found, where words of a sentence told it. */
export const subjectWayOf = (provenance: Provenance): SubjectWay | null => ('subject' in provenance ? provenance.subject : null);

/** How the measure of a figure was found, where words of a sentence told it. */
export const measureWayOf = (provenance: Provenance): MeasureWay | null => ('measure' in provenance ? provenance.measure : null);

/** The names that `rules` of a claim gives to these steps. */
export function traceOf(provenance: Provenance, isInTable: boolean): string[] {
  if (provenance.kind === 'header') return [];
  if (provenance.kind === 'cell') return ['table-cell'];
  const steps =
    provenance.kind === 'event'
      ? ['dated-event', `subject-${provenance.subject}`]
      : [`subject-${provenance.subject}`, `measure-${provenance.measure}`];
  return isInTable ? [...steps, 'table-text-cell'] : steps;
}
