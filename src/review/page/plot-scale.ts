/** A scale from values to places, with the round values that stand on its axis. */
export interface Scale {
  place: (value: number) => number;
  ticks: number[];
  lower: number;
  upper: number;
}

/** A scale that shows all values with some room around them; a span of nothing is widened. */
export function createScale(values: readonly number[], from: number, to: number): Scale {
  const finite = values.filter(Number.isFinite);
  const [least, most] = finite.length > 0 ? [Math.min(...finite), Math.max(...finite)] : [0, 1];
  const room = (most - least || Math.abs(most) || 1) * 0.08;
  const [lower, upper] = [least - room, most + room];
  const step = roundStep((upper - lower) / 4);
  const ticks: number[] = [];
  for (let tick = Math.ceil(lower / step) * step; tick <= upper && ticks.length < 12; tick += step)
    ticks.push(Number(tick.toPrecision(12)));
  return { lower, upper, ticks, place: (value) => from + ((value - lower) / (upper - lower)) * (to - from) };
}

/** The nearest of 1, 2, 5 times a power of ten that is not below. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return power * ([1, 2, 5].find((factor) => factor * power >= step * 0.999) ?? 10);
}
