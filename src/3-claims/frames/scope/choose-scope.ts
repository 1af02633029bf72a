import { measureParts, operatorOf, tradeOf } from '../../../identity/measure-id.ts';
import type { Term } from '../../../schema/claim.ts';
import type { EntityRow } from '../../../schema/knowledge.ts';
import { leftOf } from '../../../text/left-of.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { type Clause, clauseAt } from '../../view.ts';
import { holderOfSingle } from './compared-holder.ts';
import type { ChosenMeasure } from '../measure/chosen-measure.ts';
import { termOf } from '../terms.ts';
import { wholesIn } from './names-in.ts';
import { isPartner } from './trade-partner.ts';
import { wholeOfShare } from './whole-of-share.ts';

/** Relative to what: the whole of a share (the world, a country's imports), the partner of a trade figure, the second party of a dependence. */
export function chooseScope(reading: Reading, subject: Term | null, measure: ChosenMeasure, scene: Scene): Term | null {
  const clause = scene.clauses[clauseAt(scene.clauses, reading.start)];
  if (!clause) return null;
  const id = measure.term?.id ?? '';
  if (id === 'import-dependence') return providerIn(clause, scene) ?? (measure.way === 'carried' ? scene.carried.scope : null);
  if (measureParts(id).operator === 'multiple') return holderOfSingle(reading, subject, scene);
  if (operatorOf(id) === 'rank') return fieldOfRank(clause, reading, scene);
  if (operatorOf(id) === 'difference') return comparedIn(clause, reading, scene);
  if (operatorOf(id) === 'share') return wholeOfShare(reading, subject, measure, clause, scene);
  return tradeOf(id) ? partnerIn(clause, subject, scene) : null;
}

/** 对智利的依存度, dependence on Chile. */
function providerIn(clause: Clause, scene: Scene): Term | null {
  return named(behind(/(?:对|\bon |\bupon |\bfrom )$/, clause, scene)[0], scene);
}

/** 比印度低一成, 10% less than in India: the other holder; the one behind its figure in English, before it in Chinese. */
function comparedIn(clause: Clause, reading: Reading, scene: Scene): Term | null {
  const compared = behind(/(?:比|\bthan (?:in )?(?:the )?)$/, clause, scene);
  const other =
    scene.view.language === 'en'
      ? (compared.find(({ start }) => start >= reading.end) ?? compared.at(-1))
      : (compared.findLast(({ end }) => end <= reading.start) ?? compared[0]);
  return named(other, scene);
}

/** The world's second-largest, third in Asia, 居全球第二位: among whom a place in an order is. */
function fieldOfRank(clause: Clause, { phrase }: Reading, scene: Scene): Term | null {
  const { folded, language } = scene.view;
  const field = wholesIn(clause, scene).find(({ start, end }) =>
    language === 'zh'
      ? end <= phrase.start &&
        (/^(?:的?第|排名)?$/.test(folded.slice(end, phrase.start)) || /(?:居|列|排在?|排名)$/.test(leftOf(folded, start)))
      : /^['’]s $/.test(folded.slice(end, phrase.start)) ||
        (start >= phrase.end && /^[^,;:]{1,60}? (?:in|of) (?:the )?$/.test(folded.slice(phrase.end, start))),
  );
  return named(field, scene);
}

/** 向秘鲁出口, imports from Peru. */
function partnerIn(clause: Clause, subject: Term | null, scene: Scene): Term | null {
  const partners = wholesIn(clause, scene).filter((name) => isPartner(name, scene.view));
  return named(
    partners.find(({ value }) => value.id !== subject?.id),
    scene,
  );
}

const behind = (words: RegExp, clause: Clause, scene: Scene): PhraseMatch<EntityRow>[] =>
  wholesIn(clause, scene).filter(({ start }) => words.test(leftOf(scene.view.folded, start)));

const named = (name: PhraseMatch<EntityRow> | undefined, { view }: Scene): Term | null => (name ? termOf(name.value, view.language) : null);
