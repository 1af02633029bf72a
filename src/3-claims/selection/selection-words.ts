import type { Knowledge } from '../../schema/knowledge.ts';
import type { Language } from '../../schema/place.ts';
import { foldText } from '../../text/fold.ts';
import { type Wording, wordingOf } from '../../text/phrasing.ts';

/** Word lists that the selection asks, built once. */
export interface SelectionWords extends Wording {
  /** The text behind a number or its counted noun begins with a word of rhetoric (问题, 支柱, reasons). */
  isRhetorical: (text: string, language: Language) => boolean;
  /** A noun of rhetoric of two characters or more stands a few characters behind a Chinese number. */
  isRhetoricalNoun: (text: string) => boolean;
  /** The text before a number ends with a word that numbers parts of a publication (Table, Section). */
  isLabel: (left: string) => boolean;
  /** An ordinal is asserted of something (位居全球第7, came second). */
  assertsRank: (around: string, language: Language) => boolean;
}

const rankBefore = {
  zh: /(?:居|位列|排名|名列|列|排|位|跃居|仅次于|稳居|全球|世界|全国|推至全球|成为全球|同样排名|[升降跌滑落退]至|[升降]到|退居|由|为)[^|，,。]{0,6}\|/,
  en: /\b(?:came|ranks?|ranked|comes|was|placed|in|is|are|were|be|been|remains?|remained|became|become|has|have|had|holds?|held|owns?|operates?|manages?|runs?|boasts?|as|and|with)\s*(?:(?:still|now|also|currently|already)\s+)?(?:the\s*)?(?:[a-z.-]+(?:['’]s|s['’])\s+)?\|/,
};
const rankAfter = {
  zh: /\|(?:大|位|名|。|，|,|$)/,
  en: /\|(?:\s*(?:with|place|in the world)|[ -](?:leading\b|most (?!important)|(?!test|west|rest|request|forest|interest|contest|harvest|quest|guest|chest)[a-z]{2,}est\b))/,
};

/** Builds the selection's word tests from the wording table. */
export function createSelectionWords(knowledge: Knowledge): SelectionWords {
  const list = (id: string, language: Language) => (knowledge.wording.find((row) => row.id === id)?.[language] ?? []).map(foldText);
  const rhetorical = { zh: list('rhetorical-noun', 'zh'), en: new Set(list('rhetorical-noun', 'en')) };
  const longNouns = rhetorical.zh.filter((word) => word.length > 1);
  const labels = [...list('document-label', 'en'), ...list('thing-label', 'en')];
  return {
    ...wordingOf(knowledge.wording),
    isRhetorical: (text, language) => {
      const words = text.trimStart();
      if (language === 'en') return rhetorical.en.has(/^[a-z]+/.exec(words)?.[0] ?? '');
      const noun = words.replace(/^[个大种项条类]/, '');
      return rhetorical.zh.some((word) => words.startsWith(word) || noun.startsWith(word));
    },
    isRhetoricalNoun: (text) => /^[一-龥]+/.test(text) && longNouns.some((word) => text.slice(0, 6).includes(word)),
    isLabel: (left) => labels.some((word) => left.endsWith(word) && !/[a-z]/.test(left.at(-word.length - 1) ?? ' ')),
    assertsRank: (around, language) => rankBefore[language].test(around) && rankAfter[language].test(around),
  };
}
