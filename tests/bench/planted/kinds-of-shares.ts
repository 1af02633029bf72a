import { figureOf, type Kind, type Matter, type Planting, topicFor } from './matter.ts';
import type { Topic } from './sentences.ts';
import { type Figure, fill, type Language, type Sentence } from './text.ts';

const patterns: Record<Language, readonly string[]> = {
  zh: [
    '{year}年{subject}占全球{good}{measure}的{figure}。',
    '{subject}{year}年的{good}{measure}占全球的{figure}。',
    '全球{good}{measure}中，{year}年{subject}占{figure}。',
  ],
  en: [
    'In {year} {subject} accounted for {figure} of global {good} {measure}.',
    '{subject} had a share of {figure} of world {good} {measure} in {year}.',
    "In {year}, {figure} of the world's {good} {measure} was that of {subject}.",
  ],
};

function tellShare({ random }: Planting, language: Language, { subject, good, measure, year }: Topic, figure: Figure): Sentence {
  const slots = { subject: subject[language], good: good[language], measure: measure[language][0]!, year: String(year), figure };
  return fill(random.pick(patterns[language]), slots);
}

/** A share told in two papers; the second time `change` prints it and says of what it is. */
const shareTwice =
  (change: (percent: number, topic: Topic, planting: Planting) => { printed: (language: Language) => string; topic?: Topic } | null) =>
  (planting: Planting): Matter | null => {
    const {
      random,
      languages: [one, other = one],
    } = planting;
    const topic = topicFor(planting, { flow: true });
    if (!topic) return null;
    const percent = random.between(201, 699) / 10;
    const second = change(percent, topic, planting);
    if (!second) return null;
    const told = (about: Topic) => ({ measure: `share(${about.measure.id})`, scope: 'world' });
    const about = second.topic ?? topic;
    const figures = [figureOf(topic, `${percent.toFixed(1)}%`, told(topic)), figureOf(about, second.printed(other), told(about))] as const;
    return {
      parts: [
        { paragraphs: [tellShare(planting, one, topic, figures[0])] },
        { paragraphs: [tellShare(planting, other, about, figures[1])] },
      ],
      figures,
    };
  };

const away = (percent: number, { random }: Planting): number => percent + (random.oneIn(2) ? 1 : -1) * (random.between(30, 150) / 10);

const tenths = (percent: number): string => {
  const digits = '零一二三四五六七八九';
  const whole = Math.round(percent);
  const [tens, ones] = [Math.floor(whole / 10), whole % 10];
  return `${digits[tens]}成${ones === 0 ? '' : digits[ones]}`;
};

const bound =
  (percent: number): ((language: Language) => string) =>
  (language) =>
    language === 'zh' ? `超过${percent}%` : `more than ${percent}%`;

/** Kinds of shares that two papers give. */
export const kindsOfShares: readonly Kind[] = [
  {
    name: 'conflict of shares',
    codes: ['conflict'],
    papers: 2,
    oneRow: false,
    plant: shareTwice((percent, _, planting) => ({ printed: () => `${away(percent, planting).toFixed(1)}%` })),
  },
  {
    name: 'share below a bound',
    codes: ['conflict'],
    papers: 2,
    oneRow: false,
    plant: shareTwice((percent) => ({ printed: bound(Math.ceil(percent) + 5) })),
  },
  { name: 'share that keeps a bound', codes: [], papers: 2, plant: shareTwice((percent) => ({ printed: bound(Math.floor(percent) - 2) })) },
  {
    name: 'share of another whole',
    codes: [],
    papers: 2,
    oneRow: false,
    plant: shareTwice((percent, topic, planting) => {
      const other = planting.allotment.beside(topic, 'measure', 1)[0];
      return other ? { topic: other, printed: () => `${away(percent, planting).toFixed(1)}%` } : null;
    }),
  },
  {
    name: 'share in words',
    codes: [],
    papers: 2,
    oneRow: true,
    plant: shareTwice((percent) => ({ printed: (language) => (language === 'zh' ? tenths(percent) : `${Math.round(percent)} per cent`) })),
  },
];
