const endings: Record<string, 'txt' | 'md' | 'html'> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

/** The format that a file's name announces, or null where it is none that is read. */
export function formatOf(path: string): 'txt' | 'md' | 'html' | null {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  return (ending && Object.hasOwn(endings, ending) && endings[ending]) || null;
}
