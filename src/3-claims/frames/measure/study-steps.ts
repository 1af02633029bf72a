import type { MeasureRow } from '../../../schema/knowledge.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';

const between = {
  en: /^\s*(?:(?:a total of|only|the|another)\s+)*$/,
  zh: /^(?:了|到|的|共|为|均|者|病例|,)*$/,
};
const aside = { en: /^\s*(?:\([^()]*\)\s*)?/, zh: /^(?:\([^()]*\))?/ };
const copula = {
  en: /^\s*(?:(?:who|that|were|was|had been|had|have|have been|could be)\s+)*$/,
  zh: /^(?:因[^，,。;；]{0,12}|均|被|最终|中途)?$/,
};

/** The step of a study that a count of people is of: the word right before it (excluded 129, 共纳入120例) or behind it (14 were lost to follow-up, 6例失访). */
export function stepOfStudy(reading: Reading, scene: Scene): PhraseMatch<MeasureRow> | undefined {
  const { mentions, view } = scene;
  if (mentions.steps.length === 0 || !countsPeople(reading, scene)) return undefined;
  const { folded, language } = view;
  return (
    mentions.steps.findLast(
      ({ end }) => end <= reading.phrase.start && between[language].test(withoutPeople(folded.slice(end, reading.phrase.start), scene)),
    ) ??
    mentions.steps.find(({ start }) => {
      if (start < reading.end) return false;
      const rest = folded.slice(reading.end, start);
      const behind = withoutPeople(rest, scene);
      return copula[language].test(withoutPeople(behind.slice(aside[language].exec(behind)?.[0].length ?? 0), scene));
    })
  );
}

/** Whether a bare number counts people, or whatever was counted last. */
export function countsPeople({ counted, dimension, form, unit }: Reading, { lexicon, view }: Scene): boolean {
  if (unit !== '1' || form === 'ordinal' || !['count', 'number'].includes(dimension)) return false;
  return counted === '' || lexicon.personNoun[view.language].endsText(counted);
}

const people = phrasing('zh')`^(?:病例|${'studied-people'})`;

function withoutPeople(text: string, { lexicon, view }: Scene): string {
  const noun = (view.language === 'en' ? /^\s*[a-z]+/ : people(lexicon)).exec(text)?.[0] ?? '';
  return lexicon.personNoun[view.language].has(noun.trim()) ? text.slice(noun.length) : text;
}
