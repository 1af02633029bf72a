import { type Amount, printAmount, someAmount } from './amounts.ts';
import { figureOf, type Kind, type Matter, type Planting, topicFor } from './matter.ts';
import { tell } from './sentences.ts';
import { fill, type Language } from './text.ts';

const totals: Record<Language, readonly string[]> = {
  zh: ['{from}—{to}年，{subject}的{good}{measure}累计为{figure}。', '{from}年至{to}年，{subject}{good}{measure}合计{figure}。'],
  en: [
    'From {from} to {to}, {good} {measure} of {subject} totalled {figure}.',
    '{subject} had total {good} {measure} of {figure} in {from}–{to}.',
  ],
};

/** Three years one by one, and what they come to. */
const total =
  (isWrong: boolean) =>
  (planting: Planting): Matter | null => {
    const {
      random,
      languages: [language],
    } = planting;
    const topic = topicFor(planting, { flow: true });
    if (!topic) return null;
    const years = [0, 1, 2].map((step) => ({ ...topic, year: topic.year - 1 + step }));
    const amounts = years.map(() => someAmount(random));
    const digits = amounts.reduce((sum, amount) => sum + amount.digits, 0) * (isWrong ? 1 + random.between(5, 20) / 100 : 1);
    const [from, to] = [years[0]!.year, years[2]!.year];
    const figures = [
      figureOf(topic, printAmount(random, language, { digits: Math.round(digits), zeros: 3 }), { period: `${from}/${to}` }),
      ...years.map((year, index) => figureOf(year, printAmount(random, language, amounts[index]!))),
    ];
    const slots = {
      from: String(from),
      to: String(to),
      subject: topic.subject[language],
      good: topic.good[language],
      measure: topic.measure[language][0]!,
      figure: figures[0]!,
    };
    return {
      parts: [
        {
          paragraphs: [
            ...years.map((year, index) => tell(random, language, year, figures[index + 1]!)),
            fill(random.pick(totals[language]), slots),
          ],
        },
      ],
      figures,
    };
  };

const changes: Record<Language, { up: readonly string[]; down: readonly string[] }> = {
  zh: {
    up: ['{year}年，{subject}的{good}{measure}增至{figure}。', '{subject}{good}{measure}在{year}年上升到{figure}。'],
    down: ['{year}年，{subject}的{good}{measure}降至{figure}。', '{subject}{good}{measure}在{year}年下降到{figure}。'],
  },
  en: {
    up: ['In {year} {good} {measure} of {subject} rose to {figure}.', '{good} {measure} of {subject} increased to {figure} in {year}.'],
    down: ['In {year} {good} {measure} of {subject} fell to {figure}.', '{good} {measure} of {subject} declined to {figure} in {year}.'],
  },
};

/** A year, and the next that is said to lie above or below it. */
const direction =
  (isWrong: boolean) =>
  (planting: Planting): Matter | null => {
    const {
      random,
      languages: [language],
    } = planting;
    const topic = topicFor(planting, { flow: true });
    if (!topic) return null;
    const before: Amount = someAmount(random);
    const rises = random.oneIn(2);
    const factor = 1 + (random.between(8, 40) / 100) * (rises ? 1 : -1);
    const after: Amount = { ...before, digits: Math.round(before.digits * factor) };
    const figures = [
      figureOf(topic, printAmount(random, language, after)),
      figureOf({ ...topic, year: topic.year - 1 }, printAmount(random, language, before)),
    ] as const;
    const worded = changes[language][rises === isWrong ? 'down' : 'up'];
    const slots = {
      year: String(topic.year),
      subject: topic.subject[language],
      good: topic.good[language],
      measure: topic.measure[language][0]!,
      figure: figures[0],
    };
    return {
      parts: [{ paragraphs: [tell(random, language, { ...topic, year: topic.year - 1 }, figures[1]), fill(random.pick(worded), slots)] }],
      figures,
    };
  };

/** Kinds that a series of years has with itself. */
export const kindsOfSeries: readonly Kind[] = [
  { name: 'total of years that does not add', codes: ['arithmetic'], papers: 1, plant: total(true) },
  { name: 'total of years that adds', codes: [], papers: 1, plant: total(false) },
  { name: 'rise or fall against the series', codes: ['arithmetic'], papers: 1, plant: direction(true) },
  { name: 'rise or fall with the series', codes: [], papers: 1, plant: direction(false) },
];
