import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt } from '../../view.ts';
import { topicPhrase } from './topic-phrase.ts';
import { pairedWith } from '../distribute.ts';
import { termOf } from '../terms.ts';
import { goodThatChanged, pricedGood } from './goods-as-subjects.ts';
import { groupNamed } from './named-groups.ts';
import { agentBehind, antecedent, headOfBracket, holderInClause, holderInSentence } from './named-holders.ts';
import { holderCarried, holdersOfShare, itemOfList, subjectOfShare } from './parts-of-shares.ts';
import { contrastOfArms, countedThing } from './trial-arms.ts';

type SubjectReader = (reading: Reading, scene: Scene, clause: number) => Term | null;

/** Ways to find whose figure it is, the surest first. */
const readers: readonly [rule: string, read: SubjectReader][] = [
  ['subject-before-bracket', headOfBracket],
  ['subject-respectively', respectively],
  ['subject-behind', agentBehind],
  ['subject-group', groupNamed],
  ['subject-antecedent', antecedent],
  ['subject-in-clause', holderInClause],
  ['subject-priced', pricedGood],
  ['subject-changed', goodThatChanged],
  ['subject-of-part', holdersOfShare],
  ['subject-listed', itemOfList],
  ['subject-of-share', subjectOfShare],
  ['subject-topic', topicPhrase],
  ['subject-in-sentence', holderInSentence],
  ['subject-contrast', contrastOfArms],
  ['subject-counted', countedThing],
  ['subject-carried', holderCarried],
  ['subject-of-section', holderOfSection],
  ['subject-of-document', (_, { document }) => document.subject],
];

/** Whose figure it is, with the rule that told. */
export function chooseSubject(reading: Reading, scene: Scene): { term: Term | null; rule: string } {
  const clause = clauseAt(scene.clauses, reading.start);
  for (const [rule, read] of readers) {
    const term = read(reading, scene, clause);
    if (term) return { term, rule };
  }
  return { term: null, rule: 'subject-unknown' };
}

function respectively(reading: Reading, scene: Scene): Term | null {
  const holders = scene.mentions.entities.filter((entity) => entity.value.kind !== 'world');
  const paired = pairedWith(reading, holders, scene);
  return paired ? termOf(paired.value, scene.view.language, scene.view.text.slice(paired.start, paired.end)) : null;
}

function holderOfSection(_: Reading, { around, view }: Scene): Term | null {
  const named = around.flatMap(({ entities }) => entities.find((entity) => entity.value.kind !== 'authority') ?? []).at(-1);
  return named ? termOf(named.value, view.language) : null;
}
