import { byCodePoint } from '../../schema/by-code-point.ts';
import { likenessOf } from '../../formats/fingerprint.ts';

/** What is compared of a paper to tell whether another one is a version of it. */
export interface PaperVersion {
  id: string;
  sha256: string;
  year: number | null;
  title: string | null;
  authors: readonly string[];
  doi: string | null;
  fingerprint: readonly number[];
  /** Of several copies of one year the one that was read from the plainest format stands; 0 is plainest. */
  rank: number;
}

/** A paper that another one of the corpus takes the place of, and why. */
export interface Superseded {
  by: string;
  why: string;
}

/** Texts as alike as this are one paper; with the same DOI, or title and authors, less is enough. */
const nearlyEqual = 0.8;
const related = 0.25;

/** Finds copies and earlier versions of papers: of each group the newest stands. Keys are ids. */
export function findVersions(papers: readonly PaperVersion[]): Map<string, Superseded> {
  const newestFirst = papers.toSorted(
    (one, other) => (other.year ?? 0) - (one.year ?? 0) || one.rank - other.rank || byCodePoint(other.id, one.id),
  );
  const standing = new Map<string | number, PaperVersion[]>();
  const superseded = new Map<string, Superseded>();
  const frequencies = frequenciesOf(papers);
  for (const paper of newestFirst) {
    const keys = keysOf(paper, frequencies);
    const candidates = new Set(keys.flatMap((key) => standing.get(key) ?? []));
    const match = [...candidates].map((newer) => ({ by: newer.id, why: whyOne(paper, newer) })).find(({ why }) => why !== null);
    if (match) superseded.set(paper.id, { by: match.by, why: match.why! });
    else
      for (const key of keys) {
        const others = standing.get(key);
        if (others) others.push(paper);
        else standing.set(key, [paper]);
      }
  }
  return superseded;
}

/** In how many papers each run of letters stands, of those that stand for them. */
function frequenciesOf(papers: readonly PaperVersion[]): Map<number, number> {
  const frequencies = new Map<number, number>();
  for (const { fingerprint } of papers) for (const hash of fingerprint) frequencies.set(hash, (frequencies.get(hash) ?? 0) + 1);
  return frequencies;
}

/** So many of the runs that a paper shares with others, the rarest, find its versions; what stands in every paper tells nothing. */
const telling = 24;

/** Versions of one paper share one of these. */
function keysOf({ sha256, doi, title, fingerprint }: PaperVersion, frequencies: ReadonlyMap<number, number>): (string | number)[] {
  const byFrequency = new Map<number, number[]>();
  for (const hash of fingerprint) {
    const frequency = frequencies.get(hash)!;
    const alike = byFrequency.get(frequency);
    if (alike) alike.push(hash);
    else if (frequency > 1) byFrequency.set(frequency, [hash]);
  }
  const rarest: number[] = [];
  for (const frequency of [...byFrequency.keys()].sort((one, other) => one - other)) {
    if (rarest.length >= telling) break;
    rarest.push(...byFrequency.get(frequency)!.slice(0, telling - rarest.length));
  }
  return [sha256, ...(doi ? [doi] : []), ...(title ? [plain(title)] : []), ...rarest];
}

function whyOne(older: PaperVersion, newer: PaperVersion): string | null {
  if (older.sha256 === newer.sha256) return 'the same bytes';
  const likeness = likenessOf(older.fingerprint, newer.fingerprint);
  const share = `${Math.round(likeness * 100)}% of the text`;
  if (likeness >= nearlyEqual) return share;
  if (likeness < related) return null;
  if (older.doi && older.doi === newer.doi) return `the same DOI and ${share}`;
  const sameTitle =
    older.title !== null && newer.title !== null && plain(older.title) === plain(newer.title) && plain(older.title).length >= 6;
  const sameAuthors =
    older.authors.length === 0 || newer.authors.length === 0 || plain(older.authors.join()) === plain(newer.authors.join());
  return sameTitle && sameAuthors ? `the same title and ${share}` : null;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
