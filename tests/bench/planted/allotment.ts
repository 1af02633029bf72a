import type { Random } from './random.ts';
import type { Topic } from './sentences.ts';
import { countries, goods, measures, type Name } from './world.ts';

/** Hands out topics so that no two matters speak of one thing by chance. */
export interface Allotment {
  /** A country, a good and a measure that no other matter has; null when all are given away. `bilingual` goods are known by id. */
  topic: (options: { bilingual: boolean; flow?: boolean }) => Topic | null;
  /** Topics that differ in one field only, given away with the first. */
  beside: (topic: Topic, field: 'subject' | 'good' | 'measure', count: number) => Topic[];
  /** The topic's year or the next, where no other matter states the world's amount of the good; else null. */
  worldYear: (topic: Topic) => number | null;
}

/** Years so far apart that a topic may be given away for each of them. */
const years = [2011, 2014, 2017, 2020, 2023];

export function createAllotment(random: Random): Allotment {
  const free = new Map(
    random
      .shuffled(
        countries.flatMap((subject) =>
          goods.flatMap((good) => measures.flatMap((measure) => years.map((year) => ({ subject, good, measure, year })))),
        ),
      )
      .map((topic) => [keyOf(topic), topic]),
  );
  const worldYears = new Set<string>();
  const take = (topic: Topic): Topic => {
    free.delete(keyOf(topic));
    return topic;
  };
  return {
    topic: ({ bilingual, flow }) => {
      for (const topic of free.values()) if (isKnown(topic.good) >= Number(bilingual) && !(flow && topic.measure.stock)) return take(topic);
      return null;
    },
    beside: (topic, field, count) => {
      const found: Topic[] = [];
      for (const other of free.values()) {
        if (found.length === count) break;
        const alike =
          other.year === topic.year &&
          (['subject', 'good', 'measure'] as const).every((name) => (other[name] === topic[name]) === (name !== field));
        if (alike && isKnown(other.good) === isKnown(topic.good) && other.measure.stock === topic.measure.stock) found.push(take(other));
      }
      return found;
    },
    worldYear: ({ good, measure, year }) => {
      const open = [year, year + 1].find((at) => !worldYears.has(`${good.en} ${measure.id} ${at}`));
      if (open !== undefined) worldYears.add(`${good.en} ${measure.id} ${open}`);
      return open ?? null;
    },
  };
}

function keyOf({ subject, good, measure, year }: Topic): string {
  return `${subject.id} ${good.en} ${measure.id} ${year}`;
}

function isKnown(good: Name): number {
  return good.id.startsWith('?') ? 0 : 1;
}
