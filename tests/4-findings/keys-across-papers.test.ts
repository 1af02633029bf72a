import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { groupingsAcross } from '../../src/4-findings/checks/groupings.ts';
import { checks } from '../../src/4-findings/checks/in-order.ts';
import { entitiesOf } from '../../src/4-findings/entities.ts';
import { tablesOf } from '../../src/4-findings/tables-of.ts';
import { viewPaper } from '../../src/4-findings/view-paper.ts';
import { tellClaims, type ToldClaims } from '../../src/identity/told-claims.ts';
import { statedInterval } from '../../src/interval/stated-interval.ts';
import { builtInKnowledge } from '../../src/pipeline.ts';
import { buildPipeline, paperOf } from '../build-pipeline.ts';

const pipeline = buildPipeline();
const knowledge = builtInKnowledge();
const known = { tables: tablesOf(knowledge), entities: entitiesOf(knowledge), maxGroup: 2000, minConfidence: 0 };
const papers = [
  ...['policy-and-trade-en.md', 'solar-installations-en.md', 'notes-ye-2025-zh.md', 'guangfu-zhizao-zh.md'].map((name) =>
    paperOf(name, 'md', readFileSync(`corpus/${name}`, 'utf8')),
  ),
  paperOf(
    'law',
    'txt',
    'The Reef Act was signed in March 2021 and entered into force in June 2022. Norway exported twice as much cobalt as Cuba in 2021. There are 17 rare earth elements.',
  ),
];
const told = papers.map((paper) => tellClaims(pipeline.read(paper).claims, statedInterval, 0.1));

/** What each row is compared under in a grouping across papers, whatever number the row has. */
function keysByRow(view: ReturnType<typeof viewPaper>, place: number, rows: number, turned: boolean): string[] {
  const keys = Array.from({ length: rows }, (): number[] => []);
  view.keys[place]!.rows.forEach((row, index) => keys[turned ? rows - 1 - row : row]!.push(view.keys[place]!.keys[index]!));
  return keys.map((own) => own.sort((a, b) => a - b).join(' '));
}

const turned = ({ claims, identities, intervals }: ToldClaims): ToldClaims => ({
  claims: [...claims].reverse(),
  identities: [...identities].reverse(),
  intervals: [...intervals].reverse(),
});

const views = told.map((own) => ({ rows: own.claims.length, view: viewPaper(own, known), other: viewPaper(turned(own), known) }));
const names = groupingsAcross.map((grouping, place) => [grouping.checks.map((check) => checks.indexOf(check)).join(', '), place] as const);

test('all checks across papers are looked at', () => {
  const across = checks.filter(({ within }) => within !== 'paper');
  expect(across.length).toBeGreaterThan(5);
  expect(new Set(groupingsAcross.flatMap((grouping) => grouping.checks))).toEqual(new Set(across));
});

test.each(names)('checks %s make their keys of words: they stay when a paper numbers its names and rows otherwise', (_, place) => {
  expect(views.reduce((count, { view }) => count + view.keys[place]!.rows.length, 0)).toBeGreaterThan(0);
  for (const { rows, view, other } of views) expect(keysByRow(other, place, rows, true)).toEqual(keysByRow(view, place, rows, false));
});
