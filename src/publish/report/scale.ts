/** Maps the values of a plot to percent of its length, with a margin at both ends. */
export interface Scale {
  at: (value: number) => string;
  ticks: number[];
}

/** A scale over all values, with about `count` round ticks. */
export function scaleOver(values: readonly number[], count: number): Scale {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const span = most - least || Math.abs(most) || 1;
  const [from, to] = [least - span * 0.06, most + span * 0.06];
  return { at: (value) => `${(((value - from) / (to - from)) * 100).toFixed(2)}%`, ticks: ticksBetween(from, to, count) };
}

function ticksBetween(from: number, to: number, count: number): number[] {
  const rough = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? 10 * power;
  const ticks: number[] = [];
  for (let tick = Math.ceil(from / step); tick * step <= to && ticks.length <= count + 1; tick++)
    ticks.push(Number((tick * step).toPrecision(12)));
  return ticks;
}
