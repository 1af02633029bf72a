import type { EntityRow } from '../../schema/knowledge.ts';
import { foldText, simplifyScript } from '../../text/fold.ts';
import type { Calendar } from '../periods/period.ts';
import type { SentenceView } from '../view.ts';
import type { Mentions } from './find-mentions.ts';

type Mention = Mentions['entities'][number];

/** Where Chinese is written in traditional characters, with the name that is written there. */
const traditional: ReadonlyMap<string, string> = new Map([
  ['TW', '臺灣'],
  ['HK', '香港'],
  ['MO', '澳門'],
]);

/** A place that a paper is written in, with its name as the paper writes it (臺灣, 台灣). */
export interface Home extends EntityRow {
  inText: string;
}

/** The place that 全國 and 我國 mean in a paper: of those that write traditional characters the one that the names and signs of a paper so written tell of most, else whatever the tables say (null). */
export function homeOf(text: string, { find, places }: { find: () => readonly EntityRow[]; places: readonly EntityRow[] }): Home | null {
  const simplified = simplifyScript(text);
  let changed = 0;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) !== simplified.charCodeAt(index)) changed++;
  if (changed * 10 < text.length) return null;
  const folded = foldText(text);
  const named = find();
  const told = places.map((row) => ({
    row,
    count: signsIn(folded, row) + (traditional.has(row.id) ? named.filter(({ id }) => id === row.id).length : 0),
  }));
  const most = told.reduce((best, next) => (next.count > best.count ? next : best), { row: null as EntityRow | null, count: 0 }).row;
  const name = most && traditional.get(most.id);
  if (!name) return null;
  const at = folded.indexOf(foldText(name));
  return { ...most, inText: at < 0 ? name : text.slice(at, at + name.length) };
}

/** How often a folded text has words that are written at a place, and years as they are counted there. */
function signsIn(folded: string, { id, signs = [] }: EntityRow): number {
  const words = signs.reduce((sum, word) => sum + folded.split(word).length - 1, 0);
  return id === 'TW' ? words + (folded.match(yearOfRepublic)?.length ?? 0) : words;
}

/** 109年1月, 較105年: a number of years that only a year can be. */
const yearOfRepublic = /(?<!\d|\d[.,])1[01]\d年(?=\d{1,2}月|全年|前\d|[上下]半年|第?[一二三四1-4]季|年?[初底末])|(?<=[较比与至])1[01]\d年/g;

/** The country that a title names is what 全国 means in a text that speaks of China nowhere else. */
export function countryOfStudy(titled: EntityRow | undefined, running: string): Home | null {
  const isAbroad = titled?.kind === 'country' && titled.id !== 'CN' && !/中国|我国|中方|大陆|国产/.test(running);
  return isAbroad ? { ...titled, inText: titled.label.zh } : null;
}

/** How a paper counts years: of Taiwan's those that name the Republic or its offices, or have its years stand alone more than once (112年) or before a month, count by it. */
export function calendarOf(folded: string, home: EntityRow | null): Calendar {
  const alone = folded.match(/(?<!\d|\d[.,]|[近逾约达])1[01]\d年/g)?.length ?? 0;
  const isTold = home?.id === 'TW' || /民国\s?\d{2,3}年|行政院|立法院|主计总处|新[台臺]币/.test(folded);
  return isTold && (alone > 1 || folded.search(yearOfRepublic) >= 0) ? 'republic' : 'common';
}

/** What a country calls itself; 大陸 and 中方 are China wherever they are written, and so is 全國 in Hong Kong. */
const own = /^(?:我国|国内|全国|本国)$/;
const cities: ReadonlySet<string> = new Set(['HK', 'MO']);

/** 秘鲁国内, 该国国内生产总值: what is within another country. */
const isOfOther = ({ start, end }: Mention, before: Mention | undefined, text: string): boolean =>
  text.slice(start, end) === '国内' &&
  ((before?.end === start && before.value.kind === 'country') || /(?:[该該此][国國]|万元|萬元|单位|單位|人均)$/.test(text.slice(0, start)));

/** 美国的进口占本国需求的八成, 相当于国内需求的一半: the country that the sentence named last. */
function withOwner(entity: Mention, before: readonly Mention[], text: string): Mention {
  const word = foldText(text.slice(entity.start, entity.end));
  const isOwn = word === '本国' || (word === '国内' && partOf.test(foldText(text.slice(0, entity.start))));
  const owner = isOwn ? before.findLast(({ value }) => value.kind === 'country') : undefined;
  return owner ? { ...entity, value: owner.value } : entity;
}

const partOf = /(?:相当于|满足|占|供应)(?:其)?$/;

/** Words that mean another country behind its name; most sentences have none. */
const relative = /本[国國]|[国國][内內]/;

/** The mentions of a sentence with its 全國 and 我國 read as the paper means them. */
export function atHome(mentions: Mentions, { text }: SentenceView, home: Home | null): Mentions {
  const named = relative.test(text)
    ? mentions.entities
        .filter((entity, at, all) => !isOfOther(entity, all[at - 1], text))
        .map((entity, at, all) => withOwner(entity, all.slice(0, at), text))
    : mentions.entities;
  if (!home || cities.has(home.id)) return named === mentions.entities ? mentions : { ...mentions, entities: named };
  const entities = named.map((entity) => {
    const { pronouns } = entity.value;
    const word = foldText(text.slice(entity.start, entity.end));
    const isOwn = pronouns?.includes(word) === true && (entity.value.id === home.id || own.test(word));
    return isOwn ? { ...entity, value: { ...home, pronouns: [...pronouns, ...(home.pronouns ?? [])] } } : entity;
  });
  return { ...mentions, entities };
}
