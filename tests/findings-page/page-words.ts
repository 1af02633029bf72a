/** What the page says around its figures, in one language. */
export interface PageWords {
  title: string;
  other: string;
  intro: (counts: { papers: number; claims: number; findings: number; shared: number }) => string;
  contradictions: string;
  advice: string;
  facts: string;
  factsIntro: string;
  columns: readonly [fact: string, value: string, papers: string, origins: string];
  after: (sources: string) => string;
  quoted: (words: string) => string;
  atLeast: (value: string) => string;
  atMost: (value: string) => string;
  about: (place: string) => string;
  listed: string;
  stop: string;
}

export const pageWords: Record<'en' | 'zh', PageWords> = {
  en: {
    title: 'What heshu found in the corpus',
    other: '[中文](findings.zh.md)',
    intro: ({ papers, claims, findings, shared }) =>
      `\`npm run findings\` makes this page from a run over the ${papers} files of the [corpus](../corpus/README.md): ${claims} figures, ${findings} findings, ${shared} values that two or more files state. Figures, places, quotes and sources are what the run read. What to make of a contradiction was written by hand, after reading the places.`,
    contradictions: 'Ten contradictions',
    advice: 'What to make of it.',
    facts: 'The twenty best-attested facts',
    factsIntro:
      'Values on which nobody disagrees, by the number of independent origins: files that go back to one source count once. All facts, disputed ones among them, stand in `out/facts.csv` after `npm start`.',
    columns: ['Fact', 'Value', 'Stated in', 'Origins'],
    after: (sources) => `, after ${sources}`,
    quoted: (words) => `“${words}”`,
    atLeast: (value) => `at least ${value}`,
    atMost: (value) => `at most ${value}`,
    about: (place) => ` (${place})`,
    listed: '; ',
    stop: '.',
  },
  zh: {
    title: 'heshu 在语料中的发现',
    other: '[English](findings.md)',
    intro: ({ papers, claims, findings, shared }) =>
      `本页由 \`npm run findings\` 据一次对[语料](../corpus/README.md)${papers} 个文件的核对生成：${claims} 个数字，${findings} 项发现，${shared} 个由两个以上文件陈述的数值。数字、位置、引文和出处都是这次核对读出的；每项矛盾之后的说明系人工核对原文后写成。`,
    contradictions: '十处矛盾',
    advice: '怎么看：',
    facts: '二十条佐证最多的事实',
    factsIntro:
      '各处说法一致的数值，按独立来源数排列：源头相同的文件只算一个。全部事实（包括有争议的）在 `npm start` 之后见 `out/facts.csv`。',
    columns: ['事实', '数值', '见于', '独立来源'],
    after: (sources) => `，据${sources}`,
    quoted: (words) => `“${words}”`,
    atLeast: (value) => `${value}以上`,
    atMost: (value) => `${value}以下`,
    about: (place) => `（${place}）`,
    listed: '；',
    stop: '。',
  },
};
