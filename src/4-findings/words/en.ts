import { powerOfTen } from '../../schema/formulas.ts';
import type { Amount } from './arguments.ts';
import { unitNames } from './unit-names.ts';
import { amountIn, type MessageWords } from './write-message.ts';

const unit = (code: string): string => unitNames.en[code] ?? ` ${code}`;
const amount = (value: Amount) =>
  amountIn(
    value,
    [
      [1e9, ' billion'],
      [1e6, ' million'],
    ],
    unit,
  );

/** The sentences of findings in English. */
export const messageWords: MessageWords = {
  sentences: {
    conflict: ([a, b]) => `Two figures for one thing cannot both hold: ${a!.value} in ${a!.place}, ${b!.value} in ${b!.place}.`,
    'text-table': ([text, cell]) =>
      `The text and its own table differ: ${text!.value} in the text of ${text!.place}, ${cell!.value} in ${cell!.place}.`,
    dates: ([a, b]) => `One event has two dates: ${a!.value} in ${a!.place}, ${b!.value} in ${b!.place}.`,
    order: ([second, first], { later, earlier }) =>
      `Two events stand in the wrong order, for ${later.en} comes after ${earlier.en}: ${later.en} is dated ${second!.value} in ${second!.place}, ${earlier.en} ${first!.value} in ${first!.place}.`,
    scale: ([a, b], { exponent }) =>
      `One thing is stated ${powerOfTen(Math.abs(exponent))} times apart, so a unit is probably wrong: ${a!.value} in ${a!.place}, ${b!.value} in ${b!.place}.`,
    drift: ([a, b]) =>
      `One number stands under two measures and may have been carried over wrongly: ${a!.value} in ${a!.place}, ${b!.value} in ${b!.place}.`,
    'share-of-whole': ([share, part, whole], { expected }) =>
      `A share does not follow from its part and whole: ${share!.value} in ${share!.place}, but ${part!.value} in ${part!.place} of ${whole!.value} in ${whole!.place} is ${amount(expected)}.`,
    'share-of-share': ([share, inner, outer], { expected }) =>
      `A share of a share does not work out: ${share!.value} in ${share!.place}, but ${inner!.value} in ${inner!.place} of ${outer!.value} in ${outer!.place} is ${amount(expected)}.`,
    multiple: ([multiple, one, other], { expected }) =>
      `A multiple does not follow from the two figures: ${multiple!.value} in ${multiple!.place}, but ${one!.value} in ${one!.place} is ${amount(expected)} times ${other!.value} in ${other!.place}.`,
    growth: ([growth, before, after], { expected }) =>
      `A change does not follow from its two values: ${growth!.value} in ${growth!.place}, but from ${before!.value} in ${before!.place} to ${after!.value} in ${after!.place} is ${amount(expected)}.`,
    sum: ([total, ...parts], { expected }) =>
      `A total is not the sum of its parts: ${total!.value} in ${total!.place}, but the parts (${parts.map((part) => part.value).join(', ')}) add to ${amount(expected)}.`,
    'implied-total': ([a, shareA, b, shareB], { first, second }) =>
      `One whole comes out differently from its parts in ${a!.place}: ${a!.value} at ${shareA!.value} implies ${amount(first)}, ${b!.value} at ${shareB!.value} implies ${amount(second)}.`,
    direction: ([now, before], { rise }) =>
      `A ${rise ? 'rise' : 'fall'} contradicts the series: ${now!.place} says it ${rise ? 'rose' : 'fell'} to ${now!.value}, but ${before!.place} has ${before!.value} before.`,
    formula: ([cell, ...rest], { expected }) =>
      `A cell breaks the rule that the other rows of its table keep: ${cell!.value} in ${cell!.place}, but ${rest.map((figure) => figure.value).join(' and ')} give ${amount(expected)}.`,
    exhausted: ([yearly, years, ore, grade], { needed, held }) =>
      `The yearly output outlasts the resource: ${yearly!.value} a year for ${years!.value} in ${yearly!.place} needs ${amount(needed)}, but ${ore!.value} at ${grade!.value} holds ${amount(held)}.`,
    price: ([price, value, volume], { expected }) =>
      `A price does not follow from its value and volume: ${price!.value} in ${price!.place}, but ${value!.value} in ${value!.place} for ${volume!.value} in ${volume!.place} is ${amount(expected)}.`,
    conversion: ([a, b, rate], { expected }) =>
      `A conversion does not work: ${a!.value} in ${a!.place}, but ${b!.value} at ${rate!.value} is ${amount(expected)}.`,
    'part-above-whole': ([part, whole]) =>
      `A part is larger than its whole: ${part!.value} in ${part!.place}, but the whole is ${whole!.value} in ${whole!.place}.`,
    abstract: ([told, body]) =>
      `The abstract has a figure that the paper does not: ${told!.value} in ${told!.place}, but ${body!.value} in ${body!.place}.`,
    'count-of-others': ([rest, all]) =>
      `One list is given the same number of entries with and without the one named: ${rest!.value} others in ${rest!.place}, ${all!.value} in all in ${all!.place}.`,
    'p-value': ([p, interval]) =>
      `A p-value and its confidence interval contradict each other: ${p!.value} in ${p!.place}, but the interval is ${interval!.value} in ${interval!.place}.`,
    habit: ([habit, year], { above }) =>
      `What is said to be so every year fits none of the years: ${habit!.value} in ${habit!.place} is ${above ? 'above' : 'below'} all of the last years; the nearest is ${year!.value} in ${year!.place}.`,
    'above-capacity': ([output, capacity]) =>
      `More is made than could be: an output of ${output!.value} in ${output!.place}, but a capacity of ${capacity!.value} in ${capacity!.place}.`,
    'above-output': ([trade, output]) =>
      `More is bought from a country than it makes: ${trade!.value} in ${trade!.place}, but an output of ${output!.value} in ${output!.place}.`,
    yield: ([got, ore, grade, recovery], { expected }) =>
      `What is got from the ore does not follow: ${got!.value} in ${got!.place}, but ${ore!.value} at ${grade!.value}, of which ${recovery!.value} is recovered, gives ${amount(expected)}.`,
    'above-hundred': ([share]) => `A share is above 100%: ${share!.value} in ${share!.place}.`,
    'shares-above-hundred': (shares, { total }) =>
      `Shares of one whole add to more than 100%: ${shares.map((share) => share.value).join(', ')} in ${shares[0]!.place} add to ${amount(total)}.`,
    'closed-set': ([count, ...others], { atMost }) =>
      `A count exceeds its kind: ${count!.value} in ${count!.place}, but there are at most ${atMost}${others[0] ? ` (${others[0].value} in ${others[0].place})` : ''}.`,
    'outside-interval': ([estimate, interval]) =>
      `An estimate lies outside its own interval: ${estimate!.value} in ${estimate!.place}, but the interval in ${interval!.place} is ${interval!.value}.`,
  },
  amount,
  unit,
  hedge: (modifier, value) =>
    modifier === 'approx'
      ? `about ${value}`
      : modifier === 'at_least'
        ? `at least ${value}`
        : modifier === 'at_most'
          ? `at most ${value}`
          : value,
  letter: {
    quoted: (place, quote) => `${place} has: “${quote}”`,
    apart: (gap, relative) => `They are ${gap} (${relative}%) apart.`,
    points: (points) => `They are ${points} percentage points apart.`,
    days: (days) => `They are ${days} days apart.`,
    assumed: (fields) => `This takes it that both are of the same ${fields.join(', ')}, which is not said in both places.`,
    fields: { period: 'time', product: 'good', scope: 'whole', measure: 'measure', modality: 'mood', basis: 'basis', subject: 'holder' },
    instead: (exact, value) => `It would be right with ${value} in place of ${exact}.`,
    separator: ' ',
  },
  samePaper: (part) => `the same paper${part && ` (${part})`}`,
  about: (label, message) => (label === '' ? message : `${label}. ${message}`),
  place: (title, part) => `“${title}”${part && ` (${part})`}`,
};
