/** What can be told of a cited work from the words of its entry. */
interface ParsedReference {
  authors: string[];
  year: number | null;
  title: string | null;
  doi: string | null;
}

const doiPattern = /\b10\.\d{4,9}\/[^\s"<>，。；）〉》]+/;
const typeTag = /\[[A-Z]{1,2}(?:\/[A-Z]{2})?\]|〔[A-Z]〕/;

/** Reads an entry in the styles that both languages use: GB/T 7714, author-year, author: 《title》, and author. Title. Journal, year. */
export function parseReference(text: string): ParsedReference {
  const doi = doiPattern.exec(text)?.[0].replace(/[.,;)]+$/, '') ?? null;
  const bare = text.replace(/https?:\/\/\S+/g, ' ').replace(doiPattern, ' ');
  const { authors, title } = readNames(bare);
  return { authors: splitAuthors(authors), year: readYear(bare), title: title?.trim() || null, doi };
}

function readNames(text: string): { authors: string; title: string | null } {
  const tag = typeTag.exec(text);
  if (tag) {
    const head = text.slice(0, tag.index);
    const cut = endOfAuthors(head);
    return cut ? { authors: head.slice(0, cut.at), title: head.slice(cut.next) } : { authors: '', title: head };
  }
  const dated = /^([^()（）《〈]{1,300})[(（]((?:1[89]|20)\d{2})[a-z]?(?:[,，]\s?[^()（）]{1,24})?[)）][\s.:,：，。]*/.exec(text);
  if (dated) return { authors: dated[1]!.replace(/[\s,，]+$/, ''), title: titleAt(text, dated[0].length) };
  const marked = /^([^《]{0,200})《([^》]{1,300})》/.exec(text.replace(/^([^《]*)[〈“"]([^〉”"]{1,300})[〉”"]/, '$1《$2》'));
  if (marked) return { authors: marked[1]!.replace(/[:：,，。.\s]+$/, ''), title: marked[2]!.replace(/[,，.]$/, '') };
  const plain = /^([^《〈“"\d]{2,300}?),\s*((?:1[89]|20)\d{2})[a-z]?\.\s+(?=\S)/.exec(text);
  if (plain && !/\p{Ll}{3}\.\s+\p{Lu}/u.test(plain[1]!)) return { authors: plain[1]!, title: titleAt(text, plain[0].length) };
  const cut = endOfAuthors(text);
  if (!cut) return { authors: '', title: titleAt(text, 0) };
  return { authors: text.slice(0, cut.at), title: titleAt(text, cut.next) };
}

/** The title that begins at an offset: up to a stop that is not inside a number, or a question mark. */
function titleAt(text: string, offset: number): string | null {
  const rest = text.slice(offset, offset + 400);
  const end = /[.．](?!\S)|[。?？]|，\s*(?=(?:1[89]|20)\d{2})/.exec(rest);
  if (!end) return rest;
  return rest.slice(0, /[?？]/.test(end[0]) ? end.index + 1 : end.index);
}

/** The first stop that ends the names: not one after an initial, nor after et al where a further stop follows at once. */
function endOfAuthors(text: string): { at: number; next: number } | null {
  for (const match of text.matchAll(/[.．。]\s*/g)) {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (!after.trim()) return null;
    if (/^(?:et al|,|;|and\b|&)/.test(after)) continue;
    const initial = /(?:^|[\s.,-])\p{Lu}$/u.test(before);
    if (
      initial &&
      /^(?:\p{Lu}[.\s,-]|\p{Lu}[\p{L}'’-]+(?:,|\.|;|,? (?:and|&) \p{Lu}| et al))/u.test(after) &&
      !/\p{L}{2}\s\p{Lu}{1,3}$/u.test(before.replace(/\b(?:and|&)\s(?=\p{Lu}{1,3}$)/u, ', '))
    )
      continue;
    if (initial && (match[0] === '.' || /(?:^|\.)\p{Lu}$/u.test(before))) continue;
    return { at: match.index, next: match.index + match[0].length };
  }
  return null;
}

function splitAuthors(names: string): string[] {
  const cleaned = names.replace(/(?:[,，]?\s*(?:et al\.?|等|主编|編著|编著|著))+\s*$/, '').trim();
  if (!cleaned || cleaned.length > 300) return [];
  if (/\p{Script=Han}/u.test(cleaned))
    return cleaned
      .split(/[,，、;；]\s*|\s+和\s*/)
      .map((name) => name.trim())
      .filter(Boolean);
  const parts = cleaned.split(/;\s*|\s+(?:and|&)\s+|,\s+(?:and|&)\s+/);
  return parts.flatMap((part) =>
    joinInitials(
      part
        .split(/,\s*/)
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  );
}

/** Pike, D., Moss, A. → Pike, D. and Moss, A. */
function joinInitials(parts: readonly string[]): string[] {
  const names: string[] = [];
  for (const part of parts) {
    if (names.length > 0 && /^\p{Lu}(?:[.\s-]{1,2}\p{Lu}){0,3}\.?$/u.test(part))
      names[names.length - 1] += `, ${part.endsWith('.') ? part : `${part}.`}`;
    else names.push(part);
  }
  return names;
}

function readYear(text: string): number | null {
  const issue = /((?:1[89]|20)\d{2})\s*年?第/.exec(text);
  if (issue) return Number(issue[1]);
  const bracketed =
    /[(（]((?:1[89]|20)\d{2})[a-z]?(?:[,，]\s?[^()（）]{1,24})?[)）]/.exec(text) ??
    /^[^\d]{2,300},\s*((?:1[89]|20)\d{2})[a-z]?\.\s/.exec(text);
  const tag = typeTag.exec(text);
  const rest = tag ? text.slice(tag.index + tag[0].length) : text;
  const years = [
    ...rest
      .replace(/\[(?:1[89]|20)\d{2}-[^\]]*\]/g, ' ')
      .matchAll(/(?<![\d:：\-–—.])((?:1[89]|20)\d{2})(?!\d|\s*[-–—]\s*\d{3,}(?![\d-]))/g),
  ].map((match) => Number(match[1]));
  if (tag) return years[0] ?? null;
  if (bracketed) return Number(bracketed[1]);
  return years.at(-1) ?? null;
}
