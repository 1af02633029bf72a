import type { Reading } from '../quantities/reading.ts';
import type { Scene } from '../scene.ts';
import type { Clause } from '../view.ts';

interface Answered<Answer> {
  reading: Reading;
  at: Clause | undefined;
  answer: Answer;
}

/** A question about a figure in its sentence (and clause) that many rules ask: answered once, for as long as the figure is looked at. */
export function answerOnce<At extends [at?: Clause], Answer>(
  question: (reading: Reading, scene: Scene, ...at: At) => Answer,
): (reading: Reading, scene: Scene, ...at: At) => Answer {
  const known = new WeakMap<Scene, Answered<Answer>[]>();
  return (reading, scene, ...rest) => {
    const [at] = rest;
    const answered = known.get(scene) ?? [];
    const before = answered.find((one) => one.reading === reading && one.at === at);
    if (before) return before.answer;
    const answer = question(reading, scene, ...rest);
    answered.push({ reading, at, answer });
    known.set(scene, answered);
    return answer;
  };
}
