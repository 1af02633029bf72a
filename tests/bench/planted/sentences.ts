import type { Random } from './random.ts';
import { type Figure, fill, type Language, type Sentence } from './text.ts';
import { authorities, type Measure, type Name } from './world.ts';

/** Who, what, when of a sentence. */
export interface Topic {
  subject: Name;
  good: Name;
  measure: Measure;
  year: number;
}

const zhNoun = [
  '{year}年，{subject}的{good}{measure}为{figure}。',
  '{subject}{year}年{good}{measure}达到{figure}。',
  '{year}年{subject}{good}{measure}为{figure}，在同类国家中较为突出。',
  '据{authority}统计，{year}年{subject}的{good}{measure}为{figure}。',
  '{subject}的{good}{measure}在{year}年为{figure}。',
  '根据{authority}的数据，{subject}{year}年的{good}{measure}为{figure}。',
  '数据显示，{subject}在{year}年的{good}{measure}是{figure}。',
];
const zhVerb = [
  '{year}年，{subject}{verb}{good}{figure}。',
  '{subject}在{year}年{verb}了{figure}{good}。',
  '{year}年{subject}{verb}{figure}的{good}。',
];
const enNoun = [
  '{owner} {good} {measure} {was} {figure} in {year}.',
  'In {year}, {good} {measure} in {subject} {was} {figure}.',
  '{good} {measure} of {subject} reached {figure} in {year}.',
  'According to {authority}, the {good} {measure} of {subject} {was} {figure} in {year}.',
  'In {year} the {good} {measure} of {subject} amounted to {figure}.',
  '{subject} had {good} {measure} of {figure} in {year}.',
  '{authority} puts {owner} {good} {measure} for {year} at {figure}.',
];
const enVerb = [
  'In {year}, {subject} {verb} {figure} of {good}.',
  '{subject} {verb} {figure} of {good} in {year}.',
  'Figures of {authority} show that {subject} {verb} {figure} of {good} in {year}.',
];

/** A sentence of its own that states one figure. */
export function tell(random: Random, language: Language, { subject, good, measure, year }: Topic, figure: Figure): Sentence {
  const noun = random.pick(measure[language]);
  const slots = {
    subject: subject[language],
    owner: possessive(subject.en),
    good: good[language],
    measure: noun,
    was: noun.endsWith('s') ? 'were' : 'was',
    year: String(year),
    authority: random.pick(authorities)[language],
    figure,
  };
  const verbs = language === 'zh' ? measure.zhVerb : measure.enVerb;
  if (verbs.length > 0 && random.oneIn(3))
    return fill(random.pick(language === 'zh' ? zhVerb : enVerb), { ...slots, verb: random.pick(verbs) });
  return fill(random.pick(language === 'zh' ? zhNoun : enNoun), slots);
}

/** Sentences without figures, to part those that have some. */
export const filler: Record<Language, readonly string[]> = {
  zh: ['本节先交代背景，再给出有关数据。', '各方统计口径并不一致，比较时须加注意。', '供应链的布局因此受到影响。', '下文将据此展开讨论。'],
  en: [
    'This section gives the background first.',
    'Definitions vary from source to source.',
    'Supply chains have changed as a result.',
    'The discussion below rests on this.',
  ],
};

/** Of whom something is, in English. */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}
