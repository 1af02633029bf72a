import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';

const told = {
  zh: /(?:出口|外销)[^。;；占]*占(?:其|自身|总|全年|国内|本国|全国|当年)*(?:产量|产能|总产量)的?$/,
  en: /\bexport(?:s|ed)?\b[^.;]*$/,
};

/** Exports made up 15% of production, exported 306 t, a third of its output, 出口占产量的15%: a share of one's own production and not of the world's. */
export function isOfOwnExports({ phrase }: Reading, { view: { folded, language } }: Scene): boolean {
  const before = leftOf(folded, phrase.start);
  if (!told[language].test(before)) return false;
  return (
    language === 'zh' ||
    /^\s*of (?!(?:the )?(?:world|global|eu|european|asian)\b)(?:its |their |that |total |domestic |national |the country's )?(?:(?!world|global)[a-z-]+ ){0,2}(?:production|output)\b(?! (?:in|of) the world)/.test(
      folded.slice(phrase.end),
    )
  );
}
