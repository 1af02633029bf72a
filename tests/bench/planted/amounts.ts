import type { Random } from './random.ts';
import type { Language } from './text.ts';

/** An amount in tonnes with three or four digits that count: `digits` × 10^`zeros`. */
export interface Amount {
  digits: number;
  zeros: number;
}

export const tonnesOf = ({ digits, zeros }: Amount): number => digits * 10 ** zeros;

/** Some hundred thousand tonnes; the last digit is never zero, so that every form shows all digits. */
export function someAmount(random: Random): Amount {
  return { digits: random.between(11, 99) * 10 + random.between(1, 9), zeros: 3 };
}

/** The same digits changed by at least four and at most forty per cent. */
export function otherAmount(random: Random, { digits, zeros }: Amount): Amount {
  const changed = Math.round(digits * (1 + (random.oneIn(2) ? 1 : -1) * (random.between(5, 40) / 100)));
  return { digits: changed % 10 === 0 ? changed + 1 : changed, zeros };
}

/** An amount as one writes it, all its digits shown. */
export function printAmount(random: Random, language: Language, amount: Amount): string {
  const tonnes = tonnesOf(amount);
  return random.pick(language === 'zh' ? zhForms : enForms).print(tonnes, amount);
}

/** The amount in 万吨 or thousand tonnes, as tables have it. */
export function printInTable(language: Language, amount: Amount): string {
  return language === 'zh' ? decimal(tonnesOf(amount), 4) : grouped(tonnesOf(amount) / 1000);
}

/** The amount with its last digit rounded away. */
export function printRounded(random: Random, language: Language, { digits, zeros }: Amount): string {
  const rounded = { digits: Math.round(digits / 10), zeros: zeros + 1 };
  const tonnes = tonnesOf(rounded);
  const hedge = random.pick(language === 'zh' ? ['约', '近', '约'] : ['about ', 'roughly ', 'some ']);
  return hedge + (language === 'zh' ? `${(tonnes / 1e4).toFixed(4 - rounded.zeros)}万吨` : `${grouped(tonnes)} tonnes`);
}

export const tableUnit: Record<Language, string> = { zh: '万吨', en: 'thousand tonnes' };

interface Form {
  print: (tonnes: number, amount: Amount) => string;
}

const zhForms: readonly Form[] = [
  { print: (tonnes) => `${decimal(tonnes, 4)}万吨` },
  { print: (tonnes) => `${decimal(tonnes, 4)}万t` },
  { print: (tonnes) => `${decimal(tonnes, 4)} 万吨` },
  { print: (tonnes) => `${tonnes}吨` },
  { print: (tonnes) => `${grouped(tonnes)}吨` },
];
const enForms: readonly Form[] = [
  { print: (tonnes) => `${grouped(tonnes)} tonnes` },
  { print: (tonnes) => `${grouped(tonnes)} t` },
  { print: (tonnes) => `${grouped(tonnes)} metric tons` },
  { print: (tonnes) => `${grouped(tonnes / 1000)} thousand tonnes` },
  { print: (tonnes) => `${grouped(tonnes / 1000)} kt` },
  { print: (tonnes) => `${decimal(tonnes, 6)} million tonnes` },
];

function decimal(tonnes: number, places: number): string {
  return String(Number((tonnes / 10 ** places).toPrecision(10)));
}

function grouped(value: number): string {
  return Number(value.toPrecision(10)).toLocaleString('en-US', { maximumFractionDigits: 6 });
}
