import type { Span } from '../../../schema/place.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { answerOnce } from '../answer-once.ts';

/** How long, wide, high, thick or deep a Chinese clause says something to be. */
export interface ToldDimension {
  holder: Span | null;
  /** 长度, 平均厚度, 株高. */
  words: string;
}

const told =
  /^[\s,，、]*(?:其中)?(?:每[个座条台处])?((?:(?!最[大小]|平均|总|全|真|净)(?:(?![和与及])[\p{Script=Han}A-Za-z\d-]){2,16}?)?)(最大|最小|平均|总|全|真|净|斜|垂)?([株穗树苗叶茎根粒果坝堤壁孔井水埋层线冠胸])?([长宽高厚深])(?:度|分别|约|为|达到?|仅|近|超过?|至|在)*\s*$/u;
const nominal = new Set(['NOUN', 'PROPN', 'X', 'ADJ']);
/** 平均厚6米 is said of a thickness. */
const bare = /^(?:最大|最小|平均|真)?$/;

/** 大坝|长1200米，高85米: the adjective right before a length with what it is told of, which a later clause leaves out. */
export const toldDimension = answerOnce((reading: Reading, scene: Scene, clause: Clause): ToldDimension | null => {
  const { mentions, periods, readings, view } = scene;
  if (view.language === 'en' || reading.dimension !== 'length') return null;
  const taken = [...periods, ...mentions.entities, ...readings.map(({ phrase }) => phrase)];
  const from = Math.max(clause.start, ...taken.filter(({ end }) => end <= reading.phrase.start).map(({ end }) => end));
  const match = told.exec(view.folded.slice(from, reading.phrase.start));
  if (!match) return null;
  const [whole, named = '', how = '', part = '', adjective = ''] = match;
  const start = from + whole.indexOf(named);
  const tags = view.words.filter((word) => word.start < start + named.length && word.end > start).map(({ tag }) => tag);
  const isNoun = named.length > 1 && nominal.has(tags.at(-1) ?? '') && !tags.some((tag) => tag === 'PART' || tag === 'ADP');
  return {
    holder: isNoun ? { start, end: start + named.length } : null,
    words: `${how}${part}${adjective}${!part && bare.test(how) ? '度' : ''}`,
  };
});
