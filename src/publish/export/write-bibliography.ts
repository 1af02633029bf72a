import type { CitedWork } from './cited-works.ts';

/** CSL-JSON: what reference managers read. `custom.facts` names the rows of the fact table that rest on a work. */
export function toCsl(works: readonly CitedWork[]): object[] {
  return works.map(({ id, type, title, authors, year, doi, note, facts }) => ({
    id,
    type,
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(year !== null && { issued: { 'date-parts': [[year]] } }),
    ...(doi && { DOI: doi }),
    note,
    custom: { facts },
  }));
}

/** BibTeX in UTF-8; keys are plain ASCII and differ. */
export function toBibtex(works: readonly CitedWork[]): string {
  const keys = new Set<string>();
  return works
    .map((work) => {
      const fields = [
        ['title', `{${escapeTex(work.title)}}`],
        ['author', work.authors.map((name) => `{${escapeTex(name)}}`).join(' and ')],
        ['year', work.year === null ? '' : String(work.year)],
        ['doi', work.doi ?? ''],
        ['note', escapeTex(work.note)],
      ].filter(([, value]) => value !== '');
      const kind = work.type === 'article' ? 'article' : 'misc';
      return `@${kind}{${freshKey(work.id, keys)},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
    })
    .join('\n');
}

function freshKey(id: string, taken: Set<string>): string {
  const base = id.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'work';
  let key = base;
  for (let count = 2; taken.has(key); count++) key = `${base}-${count}`;
  taken.add(key);
  return key;
}

const texMarks: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

function escapeTex(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replace(/[\\~^&%$#_{}]/g, (mark) => texMarks[mark] ?? `\\${mark}`);
}
