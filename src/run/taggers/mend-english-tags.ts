/** A word with its Penn Treebank tag. */
export interface PennWord {
  text: string;
  tag: string;
}

/** Brill's tagger takes many a noun for the verb that is written alike; grammar tells some of them: a verb in the base form agrees with no determiner, adjective or noun in the singular before it, and "exports of" or "new exports fell" has no verb in exports. `tagsOf` gives the tags that the dictionary has for a word. */
export function mendEnglishTags(words: readonly PennWord[], tagsOf: (word: string) => readonly string[]): string[] {
  const tags = words.map(({ tag }) => tag);
  for (const [index, { text }] of words.entries()) {
    const before = tags[index - 1];
    const verb = /^(?:it|he|she|they|we)$/i.test(words[index - 1]?.text ?? '') ? verbInstead(tags[index]!) : undefined;
    if (verb && tagsOf(text).includes(verb)) tags[index] = verb;
    if (
      tags[index] === 'NN' &&
      before === 'NNS' &&
      isBeforeObject(words, index) &&
      tagsOf(text).some((tag) => tag === 'VB' || tag === 'VBP')
    )
      tags[index] = 'VBP';
    if (tags[index] === 'NNS' && isVerbOfOne(words, tags, index) && tagsOf(text).includes('VBZ')) tags[index] = 'VBZ';
    if (tags[index] === 'NN' && isVerbWithParticle(text, words[index + 1]?.text)) tags[index] = 'VBP';
    const noun = nounInstead(tags[index]!);
    if (!noun || !before || !tagsOf(text).includes(noun) || isPlainVerb(text)) continue;
    const isOfNoun = /^(?:DT|JJ|JJR|JJS|PRP\$|POS)$/.test(before) && !isPronoun(words[index - 1]!.text);
    const isNoun =
      noun === 'NN'
        ? isOfNoun || (before === 'NN' && !isCollective(words[index - 1]!.text))
        : words[index + 1]?.text === 'of' || (isOfNoun && /^(?:VBD|VBP|VBZ|MD)$/.test(tags[index + 1] ?? ''));
    if (isNoun) tags[index] = noun;
  }
  return tags;
}

/** Chile and China account for 45%, holdings amount to 4 t. */
const isVerbWithParticle = (text: string, next: string | undefined): boolean =>
  (text === 'amount' && next === 'to') || (text === 'account' && next === 'for');

/** Small exporters face a duty: behind a noun in the plural, with an article or a number behind itself, a word that can be a verb is one. */
const isBeforeObject = (words: readonly PennWord[], index: number): boolean => /^(?:DT|PRP\$|CD)$/.test(words[index + 1]?.tag ?? '');

/** The company plans to invest; Norway exports 40 t; the dam, built in 1978, stores 11 m3: what ends with an s may be the verb of one. */
function isVerbOfOne(words: readonly PennWord[], tags: readonly string[], index: number): boolean {
  const [before, next, third] = [tags[index - 1], words[index + 1], words[index + 2]];
  return (
    (before === 'NN' && next?.text === 'to' && third?.tag === 'VB') ||
    (next?.tag === 'CD' && (before === 'NNP' || (before === 'NN' && tags[index - 2] === 'DT'))) ||
    (words[index - 1]?.text === ',' && next?.tag === 'CD' && closesAside(words, tags, index - 1))
  );
}

/** Whether a comma closes what a participle opened behind the comma before it (the dam, built in 1978, stores …), and parts no items of a list. */
function closesAside(words: readonly PennWord[], tags: readonly string[], comma: number): boolean {
  const opening = words.slice(0, comma).findLastIndex(({ text }) => text === ',');
  return opening > 0 && /^VB[DN]$/.test(tags[opening + 1] ?? '');
}

/** The tag of the noun that a verb in the present is written like. */
const nounInstead = (tag: string): string | undefined => ({ VB: 'NN', VBP: 'NN', VBZ: 'NNS' })[tag];

/** The tag of the verb that a noun is written like: it forecasts, they plan. */
const verbInstead = (tag: string): string | undefined => ({ NN: 'VBP', NNS: 'VBZ' })[tag];

/** This, those and all stand for nouns, too: these report, all cost. */
const isPronoun = (word: string): boolean => /^(?:this|that|these|those|all|both|some|each|any|half|many|most|more)$/i.test(word);

/** Nouns in the singular that a plural verb may follow. */
const isCollective = (word: string): boolean => /^(?:staff|police|people|data|public|government|majority|half|rest|number)$/i.test(word);

/** Helpers are no nouns, and some verbs have a past that is written like their base: the drug cut new cases. */
const isPlainVerb = (word: string): boolean =>
  /^(?:is|has|does|do|have|cut|put|set|hit|let|cost|spread|split|shut|bet|quit|shed|thrust|read|beat)$/i.test(word);
