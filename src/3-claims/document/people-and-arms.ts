import type { Term } from '../../schema/claim.ts';
import type { Table } from '../../schema/document.ts';
import type { Language } from '../../schema/place.ts';
import { foldText } from '../../text/fold.ts';
import { phrasing } from '../../text/phrasing.ts';
import { phraseTerm } from '../frames/terms.ts';
import type { WordLists } from '../mentions/word-lists.ts';

const arm = {
  zh: /(?:^|[，,。；;：:、()（）\s\d]|[和与及为于在]|结果|其中)([\p{Script=Han}a-z][\p{Script=Han}a-z0-9-]{0,8}?组)(?![一-龥]*分[析配])/gmu,
  en: /\bthe\s+((?:[a-z][\w-]*\s){1,2}(?:group|arm))\b/g,
};

/** The two arms of an English trial without a table that compares them. */
export function contrastOfTwo(arms: readonly string[], language: Language): Term | null {
  return language === 'en' && arms.length === 2 ? phraseTerm(`${arms[0]!} versus ${arms[1]!}`) : null;
}

/** Groups that the running text names more than once. */
export function armsIn(running: string, language: Language): string[] {
  const counts = new Map<string, number>();
  for (const [, name = ''] of running.matchAll(arm[language]))
    if (!/^(?:各|两|每|三|该|本|each|both|either|other)/.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  // 将患者分为针刺组: what was met once with other words before a name is that name.
  for (const [name, count] of counts)
    if (count === 1) {
      const own = [...counts.keys()].find((other) => other !== name && name.endsWith(other));
      if (own) counts.set(own, counts.get(own)! + 1);
    }
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([name]) => name)
    .sort((a, b) => running.indexOf(a) - running.indexOf(b));
}

const sized = /^([\p{L}][\p{L}\d .-]{3,40}?)(?:\s(?:group|arm))?\s*[(,]\s*n\s*=/iu;

/** The arms of an English study that the running text calls groups, those that head the columns of its tables with their sizes, and the placebo that no group is named by. */
export function armsOfStudy(running: string, tables: readonly Table[]): string[] {
  const groups = armsIn(running, 'en');
  const headed = tables.flatMap(({ columns }) => columns.flatMap((path) => sized.exec(foldText(path.join(' ')))?.[1]?.trim() ?? []));
  const named = [...headed, ...((running.match(/\bplacebo\b/g)?.length ?? 0) > 1 ? ['placebo'] : [])];
  const others = [...new Set([...named, ...dosesCompared(running)])].filter(
    (name) => running.includes(name) && !groups.some((group) => group.includes(name)),
  );
  return [...groups, ...others].sort((a, b) => running.indexOf(a) - running.indexOf(b));
}

const dose = /\b\d[\d,.]* ?(?:mg|g|µg|mcg|ml|iu|units?)(?:\/(?:d|day|kg|week|h))? of [a-z][a-z\d-]{2,}/g;

/** Placebo, 600 mg/d of metformin or 900 mg/d of metformin: two and more doses of one drug that a text comes back to tell its arms apart. */
function dosesCompared(running: string): string[] {
  const doses: readonly string[] = running.match(dose) ?? [];
  const repeated = [...new Set(doses)].filter((name) => doses.indexOf(name) < doses.lastIndexOf(name));
  const drugOf = (name: string) => name.slice(name.lastIndexOf(' of '));
  return repeated.filter((name) => repeated.some((other) => other !== name && drugOf(other) === drugOf(name)));
}

/** Numbers of registers of trials. */
export const registration = /\b(?:nct\d{8}|chictr[\w-]*\d{6,}|isrctn\d{8}|eudract\s?\d{4}-\d{6}-\d\d)\b/;

const design = { zh: phrasing('zh')`${'study-design'}`, en: phrasing('en')`${'study-design'}` };
const people = phrasing('zh', 'g')`${'studied-people'}`;

/** The people that a text on a study counts most often; a study tells how they were assigned or followed. */
export function peopleIn(running: string, language: Language, lexicon: WordLists): Term | null {
  if (!design[language](lexicon).test(running)) return null;
  const counts = new Map<string, number>();
  for (const [noun] of running.matchAll(language === 'zh' ? people(lexicon) : /[a-z]+/g))
    if (language === 'zh' || lexicon.personNoun.en.has(noun)) counts.set(noun, (counts.get(noun) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 2 ? phraseTerm(most[0]) : null;
}
