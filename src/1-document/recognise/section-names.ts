/** Names that a section has in most papers, by what they mean for reading it. */
const names: { role: SectionRole; pattern: RegExp }[] = [
  {
    role: 'abstract',
    pattern: /^(?:(?:中文|英文|中英文|内容|內容)?摘要|提要|内容提要|內容提要|abstract|summary|executive summary|highlights)$/,
  },
  { role: 'keywords', pattern: /^(?:关键词|关键字|關鍵詞|關鍵字|key ?words(?: and phrases)?|index terms)$/ },
  {
    role: 'references',
    pattern:
      /^(?:主要)?(?:参考文献|參考文獻|参考资料|參考資料|引用文献|引用文獻|references|bibliography|works cited|literature cited|reference list|参考文献references|參考文獻references)$/,
  },
  { role: 'notes', pattern: /^(?:注释|註釋|注釋|尾注|notes|endnotes|footnotes)$/ },
  {
    role: 'body',
    pattern:
      /^(?:引言|前言|绪论|緒論|导言|导论|導論|序言|背景|研究背景|文献综述|方法|材料与方法|结果|结果与讨论|讨论|討論|结论|結論|结语|結語|结束语|结论与建议|结论与启示|附录|附錄|致谢|致謝|introduction|background|literature review|related work|methods?|materials? and methods|methodology|data|results?|results and discussion|discussion|conclusions?|concluding remarks|limitations|acknowledge?ments?|appendix|funding|data availability(?: statement)?|author contributions|conflicts? of interest|competing interests)$/,
  },
];

type SectionRole = 'abstract' | 'keywords' | 'references' | 'notes' | 'body';

/** What a heading announces, going by its words alone; null for any other heading. */
export function sectionRoleOf(heading: string): SectionRole | null {
  if (heading.length > 60) return null;
  const bare = heading
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*[.．、]?|[一二三四五六七八九十]{1,3}、|[IVX]{1,5}\.)\s*/, '')
    .replace(/[\s:：【】[\]()（）.*]+/g, ' ')
    .trim()
    .toLowerCase();
  const solid = bare.replace(/(?<=[^a-z]) | (?=[^a-z])/g, '');
  return names.find(({ pattern }) => pattern.test(solid))?.role ?? null;
}

/** Whether what stands under a heading are works cited, or notes that cite them. */
export function listsEntries(heading: string): boolean {
  const role = sectionRoleOf(heading);
  return role === 'references' || role === 'notes';
}

const label =
  /^[*【[「\s]*((?:内容|內容|中文|英文)?(?:摘\s{0,4}要|提要)|关\s{0,2}键\s{0,2}词|關\s{0,2}鍵\s{0,2}詞|关键字|[Aa]bstract|ABSTRACT|[Ss]ummary|SUMMARY|[Kk]ey ?[Ww]ords|KEY ?WORDS|[Ii]ndex [Tt]erms)(?:[*】\]」]+\s*[:：.]?|\s*[:：]|\s*\.(?=\s)|\s*[—–]+|(?<=[要词詞字])[\s　]+(?=\S)|(?<=bstract|BSTRACT)\s+(?=[A-Z“"])|(?<=ords|ORDS)\s+(?=\S))\s*/;

/** The label that an abstract or keyword line opens with (摘要：…, Abstract. …), and where what it announces begins. */
export function sectionLabelOf(line: string): { name: string; role: 'abstract' | 'keywords'; length: number } | null {
  const match = label.exec(line);
  if (!match || match[0].length === line.length) return null;
  const name = match[1]!.replace(/\s+/g, (space) => (/[a-z]/i.test(match[1]!) ? space : ''));
  return { name, role: sectionRoleOf(name) === 'keywords' ? 'keywords' : 'abstract', length: match[0].length };
}
