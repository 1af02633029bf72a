import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import { measureWayOf } from '../../record/provenance.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt } from '../../view.ts';
import { nounPhraseAfter } from '../clause/noun-phrase.ts';
import { phraseTerm } from '../terms.ts';
import type { Dimensions } from '../../quantities/dimensions.ts';

const contains =
  /\b(?:(?:contain|contains|contained|containing|comprise[sd]?|has|had|have|with|consist(?:s|ed|ing)? of|composed of|made up of)\s+(?:only |on average |typically )?|composition:\s*)$/;
const listed = /^(?:[^,;.%\d]{2,30},|[^,;.%\d]{2,30})?\s*(?:,|and|, and)\s*$/;

const relative: Dimensions = new Set(['share', 'concentration', 'ratio']);

/** What is contained of something: contains 30% iron, 含铀0.02%. */
export function contentMeasure(reading: Reading, scene: Scene): Term | null {
  return scene.view.language === 'zh' ? chineseContent(reading, scene) : englishContent(reading, scene);
}

const contained = /(?<![包隐])含(?!量)有?(?:约|近|有)?(?:([\p{Script=Han}]{1,6}?)(?:[量为达约近]|超过?|不足|高达)?)?\s*$/u;
const goesOnWith = /^\s*[、，,和及与]\s*(?:含有?)?((?!含)[\p{Script=Han}]{1,6}?)(?:[为达约近])?\s*$/u;
const behindNumber = /^\s*(?:以[上下])?的?((?:(?!的)[\p{Script=Han}]){2,8})/u;

/** 含镍8%、铬18%, 含有0.5%的氨氮: what stands between the verb and the number, else behind the number. */
function chineseContent(reading: Reading, { clauses, framed, mentions, view }: Scene): Term | null {
  if (!relative.has(reading.dimension) || reading.counted !== '') return null;
  const clause = clauses[clauseAt(clauses, reading.start)];
  const before = view.folded.slice(clause?.start ?? 0, reading.phrase.start);
  const last = framed.at(-1);
  const isListed = last !== undefined && measureWayOf(last.provenance) === 'content';
  const item = isListed ? goesOnWith.exec(view.folded.slice(last.reading.phrase.end, reading.phrase.start)) : null;
  const verb = item ?? contained.exec(before);
  if (!verb) return null;
  const name = verb[1] ?? behindNumber.exec(view.folded.slice(reading.phrase.end, clause?.end))?.[1] ?? '';
  const isTaken = mentions.measures.some(({ start, end }) => end <= reading.phrase.start && start >= reading.phrase.start - verb[0].length);
  if (!name || isTaken) return null;
  // 含水率, 含碳量 name the measure themselves.
  return phraseTerm(/[率量]$/.test(name) ? `含${name}` : `${name}含量`);
}

/** Contains 30% iron, has 71% sand, 21% silt and 8% clay: a share right before a noun is what is contained of it. */
function englishContent(reading: Reading, { framed, lexicon, mentions, periods, readings, view }: Scene): Term | null {
  if (reading.dimension !== 'share' || reading.counted !== '' || reading.form === 'fraction') return null;
  const last = framed.at(-1);
  const goesOn =
    last !== undefined &&
    measureWayOf(last.provenance) === 'content' &&
    listed.test(view.folded.slice(last.reading.phrase.end, reading.phrase.start));
  if (!goesOn && !contains.test(view.folded.slice(0, reading.phrase.start))) return null;
  if (!/^ [a-z]/.test(view.folded.slice(reading.end)) || mentions.measures.some(({ start }) => start === reading.end + 1)) return null;
  const noun = nounPhraseAfter({ view, lexicon, periods, readings }, reading.end + 1, 30);
  return noun && view.text.startsWith(noun, reading.end + 1) ? phraseTerm(noun.endsWith('content') ? noun : `${noun} content`) : null;
}
