import { type Amount, otherAmount, printAmount, printInTable, someAmount, tableUnit } from './amounts.ts';
import { figureOf, type Kind, type Matter, type Planting, topicFor } from './matter.ts';
import { tell } from './sentences.ts';
import type { Figure, Grid, Sentence } from './text.ts';
import { world } from './world.ts';

/** Four countries over two years, with a row of totals; the text repeats one cell. */
function table(planting: Planting, wrong: 'total' | 'text' | 'slip' | null): Matter | null {
  const {
    random,
    languages: [language],
    allotment,
  } = planting;
  const first = topicFor(planting, { flow: true });
  const topics = first && [first, ...allotment.beside(first, 'subject', 3)];
  if (!topics || topics.length < 4) return null;
  const years = [first.year - 1, first.year];
  const amounts = topics.map(() => years.map(() => someAmount(random)));
  const slipped = (amount: Amount) => (wrong === 'slip' ? { ...amount, zeros: amount.zeros + (language === 'zh' ? 4 : 3) } : amount);
  const cells = topics.map((topic, row) =>
    years.map((year, column) =>
      figureOf(
        { ...topic, year },
        printInTable(language, row === 0 && column === 1 ? slipped(amounts[row]![column]!) : amounts[row]![column]!),
      ),
    ),
  );
  const sums = years.map((year, column) => {
    const digits = amounts.reduce((total, row) => total + row[column]!.digits, 0);
    return figureOf(
      { ...first, subject: { ...world, id: '?' }, year },
      printInTable(language, {
        digits: Math.round(digits * (wrong === 'total' && column === 1 ? 1 + random.between(4, 15) / 100 : 1)),
        zeros: 3,
      }),
    );
  });
  const name = first.measure[language][0]!;
  const grid: Grid = {
    caption:
      language === 'zh'
        ? `各国${first.good.zh}${name}（单位：${tableUnit.zh}）`
        : `${capital(first.good.en)} ${name} by country (${tableUnit.en})`,
    heading: [language === 'zh' ? '国家' : 'Country', ...years.map((year) => (language === 'zh' ? `${year}年` : String(year)))],
    rows: [
      ...topics.map((topic, row) => [capital(topic.subject[language].replace(/^the /, '')), ...cells[row]!]),
      [language === 'zh' ? '合计' : 'Total', ...sums],
    ],
  };
  const inText = figureOf(first, printAmount(random, language, wrong === 'text' ? otherAmount(random, amounts[0]![1]!) : amounts[0]![1]!));
  const figures: Record<string, readonly Figure[]> = {
    total: [sums[1]!, cells[0]![1]!],
    text: [inText, cells[0]![1]!],
    slip: [inText, cells[0]![1]!],
    none: [inText, cells[0]![1]!],
  };
  const paragraphs: Sentence[] = [tell(random, language, first, inText)];
  return { parts: [{ paragraphs, grids: [grid] }], figures: figures[wrong ?? 'none']! };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Kinds that a table has with itself and with the text beside it. */
export const kindsOfTables: readonly Kind[] = [
  { name: 'total of a table that does not add', codes: ['arithmetic'], papers: 1, plant: (planting) => table(planting, 'total') },
  { name: 'text against table', codes: ['text-table'], papers: 1, oneRow: false, plant: (planting) => table(planting, 'text') },
  {
    name: 'unit slip in a table',
    codes: ['unit-scale'],
    also: ['impossible', 'arithmetic'],
    papers: 1,
    oneRow: false,
    plant: (planting) => table(planting, 'slip'),
  },
  { name: 'table that fits its text', codes: [], papers: 1, oneRow: true, plant: (planting) => table(planting, null) },
];
