import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { phraseTerm } from '../terms.ts';
import type { ChosenMeasure } from './chosen-measure.ts';

/** A Chinese phrase beside a number with the verb that a list leaves out (销售手机12万部，平板3万台: 销售平板), and without the holder it opens with. */
export function wholePhrase(chosen: ChosenMeasure, reading: Reading, scene: Scene, subject: Term | null): ChosenMeasure {
  const { term, way } = chosen;
  const meaning = term && !term.id ? scene.document.abbreviations.get(term.text) : undefined;
  if (meaning) return { ...chosen, term: phraseTerm(meaning) };
  if (scene.view.language === 'en' || !term || term.id || (way !== 'phrase' && way !== 'counted')) return chosen;
  const owner = subject?.text ?? '';
  const rest = owner && term.text.startsWith(owner) ? term.text.slice(owner.length) : '';
  const own = rest.length > 1 && rest !== '数量' ? rest : term.text;
  const verb = verbLeftOut(own, reading, scene) || shortVerb(own, reading, scene);
  return verb || own !== term.text ? { ...chosen, term: phraseTerm(`${verb}${own}`) } : chosen;
}

/** 钨丝耗|钨4500吨: a verb of one character right before its object and the number. */
function shortVerb(own: string, { phrase }: Reading, { view }: Scene): string {
  const before = view.text.slice(0, phrase.start).trimEnd();
  const verb = before.endsWith(own) ? view.folded[before.length - own.length - 1] : undefined;
  return verb &&
    /[耗产需用销购售]/.test(verb) &&
    view.words.some(({ start, end }) => end - start === 1 && end === before.length - own.length)
    ? verb
    : '';
}

/** 招收学生3万人，在校生11万人: who or what there is at a time is no object of what was done in it. */
const standing = /^(?:在|现|存|累计|年末|期末)/;

/** The verb of the figure before, where both figures stand right behind their nouns and nothing else stands between them. */
function verbLeftOut(own: string, reading: Reading, { framed, lexicon, view }: Scene): string {
  const last = framed.at(-1);
  const before = last?.measure;
  if (
    !before ||
    before.id ||
    standing.test(own) ||
    !/^\s*[、，,和及与]\s*$/.test(view.text.slice(last.reading.phrase.end, reading.phrase.start).replace(own, ''))
  )
    return '';
  const behindNoun = view.text.slice(0, last.reading.phrase.start).trimEnd();
  const verb = view.words
    .map(({ start, end }) => view.text.slice(start, end))
    .find(
      (word) =>
        lexicon.amountVerb.zh.has(word) &&
        before.text.startsWith(word) &&
        before.text.length > word.length + 1 &&
        behindNoun.endsWith(before.text.slice(word.length)),
    );
  return verb ?? '';
}
