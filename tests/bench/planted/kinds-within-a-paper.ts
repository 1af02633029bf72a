import { type Amount, printAmount, someAmount, tonnesOf } from './amounts.ts';
import { figureOf, type Kind, type Matter, type Planting, topicFor } from './matter.ts';
import { possessive, tell, type Topic } from './sentences.ts';
import { fill, type Language } from './text.ts';
import { world } from './world.ts';

/** A share, its part and its whole; wrong by `off` per cent points. */
const share =
  (isWrong: boolean) =>
  (planting: Planting): Matter | null => {
    const {
      random,
      languages: [language],
      allotment,
    } = planting;
    const topic = topicFor(planting, { flow: true });
    const year = topic && allotment.worldYear(topic);
    if (!topic || !year) return null;
    const whole: Amount = { digits: random.between(11, 99) * 10 + random.between(1, 9), zeros: 6 };
    const percent = random.between(50, 600) / 10;
    const part: Amount = { digits: Math.round((tonnesOf(whole) * percent) / 100 / 1000), zeros: 3 };
    const printed = (isWrong ? percent + random.between(30, 90) / 10 : percent).toFixed(1);
    const [here, everywhere] = [
      { ...topic, year },
      { ...topic, subject: world, year },
    ];
    const figures = [
      figureOf(here, `${printed}%`, { measure: `share(${topic.measure.id})`, scope: 'world' }),
      figureOf(here, printAmount(random, language, part)),
      figureOf(everywhere, printAmount(random, language, whole)),
    ] as const;
    const patterns: Record<Language, readonly string[]> = {
      zh: [
        '{year}年{subject}占全球{good}{measure}的{figure}。',
        '{year}年{subject}{good}{measure}占全球的{figure}。',
        '{year}年，{subject}{good}{measure}占世界总量的比重为{figure}。',
      ],
      en: [
        "In {year} {subject} accounted for {figure} of the world's {good} {measure}.",
        '{owner} share of global {good} {measure} was {figure} in {year}.',
        '{subject} held {figure} of global {good} {measure} in {year}.',
      ],
    };
    const slots = {
      subject: topic.subject[language],
      owner: possessive(topic.subject.en),
      good: topic.good[language],
      measure: topic.measure[language][0]!,
      year: String(year),
      figure: figures[0],
    };
    const worded = fill(random.pick(patterns[language]), slots);
    return {
      parts: [{ paragraphs: [tell(random, language, everywhere, figures[2]), tell(random, language, here, figures[1]), worded] }],
      figures,
    };
  };

const growth =
  (isWrong: boolean) =>
  (planting: Planting): Matter | null => {
    const {
      random,
      languages: [language],
    } = planting;
    const topic = topicFor(planting, { flow: true });
    if (!topic) return null;
    const [before, after] = [someAmount(random), someAmount(random)];
    const change = (after.digits / before.digits - 1) * 100;
    if (Math.abs(change) < 3) return null;
    const printed = Math.abs(change + (isWrong ? (Math.sign(change) * random.between(25, 120)) / 10 : 0)).toFixed(1);
    const figures = [
      figureOf(topic, `${printed}%`, { measure: `${change > 0 ? 'growth' : 'decline'}(${topic.measure.id})` }),
      figureOf({ ...topic, year: topic.year - 1 }, printAmount(random, language, before)),
      figureOf(topic, printAmount(random, language, after)),
    ] as const;
    const patterns: Record<Language, readonly string[]> = {
      zh: [
        '{year}年{subject}{good}{measure}同比{verb}{figure}。',
        '{subject}{good}{measure}在{year}年较上年{verb}{figure}。',
        '与上年相比，{year}年{subject}的{good}{measure}{verb}了{figure}。',
      ],
      en: [
        '{good} {measure} of {subject} {verb} by {figure} in {year}.',
        'In {year}, {good} {measure} in {subject} {verb} {figure} year on year.',
        '{owner} {good} {measure} {verb} by {figure} from the previous year in {year}.',
      ],
    };
    const verb = language === 'zh' ? (change > 0 ? '增长' : '下降') : change > 0 ? 'rose' : 'fell';
    const worded = fill(random.pick(patterns[language]), {
      subject: topic.subject[language],
      owner: possessive(topic.subject.en),
      good: topic.good[language],
      measure: topic.measure[language][0]!,
      year: String(topic.year),
      verb,
      figure: figures[0],
    });
    return {
      parts: [
        {
          paragraphs: [
            tell(random, language, { ...topic, year: topic.year - 1 }, figures[1]),
            tell(random, language, topic, figures[2]),
            worded,
          ],
        },
      ],
      figures,
    };
  };

const sum =
  (isWrong: boolean) =>
  (planting: Planting): Matter | null => {
    const {
      random,
      languages: [language],
      allotment,
    } = planting;
    const first = topicFor(planting, { flow: true });
    const topics = first && [first, ...allotment.beside(first, 'subject', 2)];
    if (!topics || topics.length < 3) return null;
    const amounts = topics.map(() => someAmount(random));
    const digits = Math.round(
      amounts.reduce((total, amount) => total + amount.digits, 0) * (isWrong ? 1 + random.between(4, 15) / 100 : 1),
    );
    const together = { ...first, subject: { id: '?', zh: '', en: '' } };
    const figures = [
      figureOf(together, printAmount(random, language, { digits, zeros: 3 })),
      ...topics.map((topic, index) => figureOf(topic, printAmount(random, language, amounts[index]!))),
    ];
    const names = topics.map(({ subject }) => subject[language]);
    const patterns: Record<Language, readonly string[]> = {
      zh: ['{year}年{subject}的{good}{measure}合计为{figure}。', '{subject}三国{year}年{good}{measure}合计{figure}。'],
      en: [
        'Together, {subject} had {good} {measure} of {figure} in {year}.',
        'The combined {good} {measure} of {subject} was {figure} in {year}.',
      ],
    };
    const slots = {
      subject: language === 'zh' ? `${names[0]}、${names[1]}和${names[2]}` : `${names[0]}, ${names[1]} and ${names[2]}`,
      good: first.good[language],
      measure: first.measure[language][0]!,
      year: String(first.year),
      figure: figures[0]!,
    };
    return {
      parts: [
        {
          paragraphs: [
            ...topics.map((topic, index) => tell(random, language, topic, figures[index + 1]!)),
            fill(random.pick(patterns[language]), slots),
          ],
        },
      ],
      figures,
    };
  };

const aboveWorld = (planting: Planting): Matter | null => {
  const {
    random,
    languages: [language],
    allotment,
  } = planting;
  const topic = topicFor(planting, { flow: true });
  const year = topic && allotment.worldYear(topic);
  if (!topic || !year) return null;
  const whole: Amount = { digits: random.between(11, 99) * 10 + random.between(1, 9), zeros: 6 };
  const part = { ...whole, digits: Math.round(whole.digits * (1.3 + random.between(0, 100) / 100)) };
  const [here, everywhere]: [Topic, Topic] = [
    { ...topic, year },
    { ...topic, subject: world, year },
  ];
  const figures = [
    figureOf(here, printAmount(random, language, part)),
    figureOf(everywhere, printAmount(random, language, whole)),
  ] as const;
  return { parts: [{ paragraphs: [tell(random, language, everywhere, figures[1]), tell(random, language, here, figures[0])] }], figures };
};

const sharesInOneSentence =
  (isWrong: boolean) =>
  (planting: Planting): Matter | null => {
    const {
      random,
      languages: [language],
      allotment,
    } = planting;
    const first = topicFor(planting, { flow: true });
    const topics = first && [first, ...allotment.beside(first, 'subject', 2)];
    if (!topics || topics.length < 3) return null;
    const total = isWrong ? random.between(108, 125) : random.between(80, 99);
    const [a, b] = [random.between(45, 60), random.between(15, 25)];
    const figures = [a, b, total - a - b].map((percent, index) =>
      figureOf(topics[index]!, `${percent}%`, { measure: `share(${first.measure.id})`, scope: 'world' }),
    );
    const [one, two, three] = topics.map(({ subject }) => subject[language]);
    const pattern = {
      zh: '{year}年全球{good}{measure}中，{one}占{a}，{two}占{b}，{three}占{c}。',
      en: 'Of global {good} {measure} in {year}, {one} accounted for {a}, {two} for {b} and {three} for {c}.',
    }[language];
    const slots = {
      year: String(first.year),
      good: first.good[language],
      measure: first.measure[language][0]!,
      one: one!,
      two: two!,
      three: three!,
      a: figures[0]!,
      b: figures[1]!,
      c: figures[2]!,
    };
    return { parts: [{ paragraphs: [fill(pattern, slots)] }], figures };
  };

/** Kinds that one paper has with itself. */
export const kindsWithinAPaper: readonly Kind[] = [
  { name: 'share, part and whole that differ', codes: ['arithmetic'], papers: 1, plant: share(true) },
  { name: 'share, part and whole that fit', codes: [], papers: 1, plant: share(false) },
  { name: 'growth that does not follow', codes: ['arithmetic'], papers: 1, plant: growth(true) },
  { name: 'growth that follows', codes: [], papers: 1, plant: growth(false) },
  { name: 'sum that does not add', codes: ['arithmetic'], papers: 1, plant: sum(true) },
  { name: 'sum that adds', codes: [], papers: 1, plant: sum(false) },
  { name: 'country above the world', codes: ['impossible'], papers: 1, plant: aboveWorld },
  { name: 'shares above one hundred', codes: ['impossible'], papers: 1, plant: sharesInOneSentence(true) },
  { name: 'shares within one hundred', codes: [], papers: 1, plant: sharesInOneSentence(false) },
];
