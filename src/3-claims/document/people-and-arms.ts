import type { Term } from '../../schema/claim.ts';
import { phraseTerm } from '../frames/terms.ts';
import type { Lexicon } from '../mentions/lexicon.ts';

const arm = {
  zh: /(?:^|[，,。；;：:、()（）\s\d]|[和与及为于在]|结果|其中)([\p{Script=Han}a-z][\p{Script=Han}a-z0-9-]{0,8}?组)(?![一-龥]*分[析配])/gmu,
  en: /\bthe\s+((?:[a-z][\w-]*\s){1,2}(?:group|arm))\b/g,
};

/** The two arms of an English trial without a table that compares them. */
export function contrastOfTwo(arms: readonly string[], language: 'zh' | 'en'): Term | null {
  return language === 'en' && arms.length === 2 ? phraseTerm(`${arms[0]!} versus ${arms[1]!}`) : null;
}

/** Groups that the running text names more than once. */
export function armsIn(running: string, language: 'zh' | 'en'): string[] {
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

/** Numbers of registers of trials. */
export const registration = /\b(?:nct\d{8}|chictr[\w-]*\d{6,}|isrctn\d{8}|eudract\s?\d{4}-\d{6}-\d\d)\b/;

/** The people that a text on a study counts most often; a study tells how they were assigned or followed. */
export function peopleIn(running: string, language: 'zh' | 'en', lexicon: Lexicon): Term | null {
  if (!(language === 'zh' ? /随机|对照|随访|临床试验|队列/ : /randomi[sz]ed|placebo|follow-up|cohort|clinical trial/).test(running))
    return null;
  const counts = new Map<string, number>();
  for (const [noun] of running.matchAll(language === 'zh' ? /患者|受试者|参与者|病人|志愿者|孕妇|儿童/g : /[a-z]+/g))
    if (language === 'zh' || lexicon.personNoun.en.has(noun)) counts.set(noun, (counts.get(noun) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 2 ? phraseTerm(most[0]) : null;
}
