import { type Amount, otherAmount, printAmount, printRounded, someAmount } from './amounts.ts';
import { figureOf, type Kind, type Matter, type Planting, topicFor } from './matter.ts';
import { tell, type Topic } from './sentences.ts';
import { type Figure, fill, type Language, type Sentence } from './text.ts';

interface Second {
  topic?: Topic;
  printed: string;
  sentence?: (figure: Figure) => Sentence;
  told?: Parameters<typeof figureOf>[2];
}

/** One topic told in two papers (or in two places of one), the second time changed. */
function toldTwice(planting: Planting, change: (topic: Topic, amount: Amount, language: Language) => Second | null): Matter | null {
  const topic = topicFor(planting, { flow: true });
  if (!topic) return null;
  const { random, languages } = planting;
  const [one, other = one] = languages;
  const amount = someAmount(random);
  const first = figureOf(topic, printAmount(random, one, amount));
  const changed = change(topic, amount, other);
  if (!changed) return null;
  const about = changed.topic ?? topic;
  const second = figureOf(about, changed.printed, changed.told);
  const paragraphs = [[tell(random, one, topic, first)], [changed.sentence?.(second) ?? tell(random, other, about, second)]];
  const parts = languages.length === 1 ? [{ paragraphs: paragraphs.flat() }] : paragraphs.map((sentences) => ({ paragraphs: sentences }));
  return { parts, figures: [first, second] };
}

const partOf = ({ digits, zeros }: Amount, share: number): Amount => ({ digits: Math.round(digits * share), zeros });

const slip = (amount: Amount, language: Language): Amount => ({ ...amount, zeros: amount.zeros + (language === 'zh' ? 4 : 3) });

const conflict = (planting: Planting) =>
  toldTwice(planting, (_, amount, language) => ({ printed: printAmount(planting.random, language, otherAmount(planting.random, amount)) }));

/** Another amount of what is not quite the same thing. */
const nearMiss = (change: (topic: Topic, planting: Planting) => Topic | undefined) => (planting: Planting) =>
  toldTwice(planting, (topic, amount, language) => {
    const other = change(topic, planting);
    return other ? { topic: other, printed: printAmount(planting.random, language, otherAmount(planting.random, amount)) } : null;
  });

const phrased =
  (patterns: Record<Language, readonly string[]>, told: (topic: Topic) => Parameters<typeof figureOf>[2], share = 1) =>
  (planting: Planting) =>
    toldTwice(planting, (topic, amount, language) => ({
      printed: printAmount(planting.random, language, partOf(otherAmount(planting.random, amount), share)),
      told: told(topic)!,
      sentence: (figure) =>
        fill(planting.random.pick(patterns[language]), {
          subject: topic.subject[language],
          good: topic.good[language],
          measure: topic.measure[language][0]!,
          year: String(topic.year),
          figure,
        }),
    }));

/** Kinds that set one paper beside another. */
export const kindsBetweenPapers: readonly Kind[] = [
  { name: 'conflict between papers', codes: ['conflict'], papers: 2, oneRow: false, plant: conflict },
  { name: 'conflict within a paper', codes: ['conflict'], papers: 1, oneRow: false, plant: conflict },
  {
    name: 'unit slip between papers',
    codes: ['unit-scale'],
    also: ['impossible'],
    papers: 2,
    oneRow: false,
    plant: (planting) =>
      toldTwice(planting, (_, amount, language) => ({ printed: printAmount(planting.random, language, slip(amount, language)) })),
  },
  {
    name: 'agreement',
    codes: [],
    papers: 2,
    oneRow: true,
    plant: (planting) => toldTwice(planting, (_, amount, language) => ({ printed: printAmount(planting.random, language, amount) })),
  },
  {
    name: 'rounding',
    codes: [],
    papers: 2,
    oneRow: true,
    plant: (planting) => toldTwice(planting, (_, amount, language) => ({ printed: printRounded(planting.random, language, amount) })),
  },
  { name: 'other year', codes: [], papers: 2, oneRow: false, plant: nearMiss((topic) => ({ ...topic, year: topic.year - 1 })) },
  ...(['subject', 'good', 'measure'] as const).map((field): Kind => ({
    name: `other ${field}`,
    codes: [],
    papers: 2,
    oneRow: false,
    plant: nearMiss((topic, { allotment }) => allotment.beside(topic, field, 1)[0]),
  })),
  {
    name: 'target against actual',
    codes: [],
    papers: 2,
    oneRow: false,
    plant: phrased(
      {
        zh: [
          '{subject}的目标是{year}年{good}{measure}达到{figure}。',
          '{subject}计划将{year}年{good}{measure}提高到{figure}。',
          '按照规划，{subject}力争{year}年{good}{measure}达到{figure}。',
        ],
        en: [
          '{subject} aims to bring {good} {measure} to {figure} in {year}.',
          'The target of {subject} for {good} {measure} in {year} is {figure}.',
          '{subject} planned {good} {measure} of {figure} for {year}.',
        ],
      },
      () => ({ modality: 'target' }),
    ),
  },
  {
    name: 'forecast against actual',
    codes: [],
    papers: 2,
    oneRow: false,
    plant: phrased(
      {
        zh: ['预计{subject}{year}年{good}{measure}将达到{figure}。', '据预测，{year}年{subject}的{good}{measure}有望达到{figure}。'],
        en: [
          '{good} {measure} of {subject} is expected to reach {figure} in {year}.',
          'Analysts forecast {good} {measure} of {figure} for {subject} in {year}.',
        ],
      },
      () => ({ modality: 'forecast' }),
    ),
  },
  {
    name: 'half a year against a year',
    codes: [],
    papers: 2,
    oneRow: false,
    plant: phrased(
      {
        zh: ['{year}年上半年，{subject}的{good}{measure}为{figure}。', '{subject}{year}年1—6月{good}{measure}为{figure}。'],
        en: [
          'In the first half of {year}, {good} {measure} of {subject} was {figure}.',
          '{subject} had {good} {measure} of {figure} in the first six months of {year}.',
        ],
      },
      ({ year }) => ({ period: `${year}-01/${year}-06` }),
      0.4,
    ),
  },
];
