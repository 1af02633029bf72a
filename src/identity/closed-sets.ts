import type { Claim, Term } from '../schema/claim.ts';

/** A set with a fixed number of members: no count of its members, or of a part of it, can be larger. */
export interface ClosedSet {
  id: string;
  /** Words of the good or thing counted. */
  zh: readonly string[];
  en: readonly string[];
  /** What must be counted for the bound to hold. */
  countedZh: readonly string[];
  countedEn: readonly string[];
  atMost: number;
  /** The set that it is a part of. */
  within: string | null;
  source: string;
}

export const closedSets: readonly ClosedSet[] = [
  {
    id: 'rare-earth-elements',
    zh: ['稀土'],
    en: ['rare earth', 'rare-earth'],
    countedZh: ['种', '種', '元素'],
    countedEn: ['element', 'metals'],
    atMost: 17,
    within: null,
    source: 'IUPAC, Nomenclature of Inorganic Chemistry 2005, IR-3.5',
  },
  {
    id: 'heavy-rare-earth-elements',
    zh: ['重稀土'],
    en: ['heavy rare earth', 'heavy rare-earth'],
    countedZh: ['种', '種', '元素'],
    countedEn: ['element'],
    atMost: 10,
    within: 'rare-earth-elements',
    source: 'USGS, Rare-Earth Elements, Professional Paper 1802-O (gadolinium to lutetium and yttrium, europium at the widest)',
  },
  {
    id: 'light-rare-earth-elements',
    zh: ['轻稀土', '輕稀土'],
    en: ['light rare earth', 'light rare-earth'],
    countedZh: ['种', '種', '元素'],
    countedEn: ['element'],
    atMost: 9,
    within: 'rare-earth-elements',
    source: 'USGS, Rare-Earth Elements, Professional Paper 1802-O (lanthanum to gadolinium, scandium at the widest)',
  },
  {
    id: 'lanthanides',
    zh: ['镧系', '鑭系'],
    en: ['lanthanide', 'lanthanoid'],
    countedZh: ['种', '種', '元素'],
    countedEn: ['element'],
    atMost: 15,
    within: 'rare-earth-elements',
    source: 'IUPAC, Nomenclature of Inorganic Chemistry 2005, IR-3.5',
  },
];

/** The closed sets whose members a claim counts. */
export function setsCountedBy({ quantity, exact, suffix, measure, product, subject }: Claim): ClosedSet[] {
  if ((quantity.dimension !== 'count' && quantity.dimension !== 'number') || (quantity.lowerBound ?? 0) > 200) return [];
  const counted = `${exact}${suffix.slice(0, 24)} ${measure?.text ?? ''}`.toLowerCase();
  const goods = `${product?.text ?? ''} ${subject?.text ?? ''} ${suffix.slice(0, 24)} ${measure?.text ?? ''}`.toLowerCase();
  // Minerals, products and deposits of them are more.
  if (
    !/元素|element|metal/.test(`${counted} ${goods}`) ||
    /[矿礦]物|[矿礦]床|minerals?\b|deposits?\b/.test(`${counted} ${subject?.text ?? ''}`)
  )
    return [];
  return closedSets.filter(
    ({ zh, en, countedZh, countedEn }) =>
      [...zh, ...en].some((word) => goods.includes(word) && !isJoinedWithOthers(word, [product, subject])) &&
      [...countedZh, ...countedEn].some((word) => counted.includes(word)),
  );
}

/** 镧系元素和钪、钇 are more than the lanthanides. */
function isJoinedWithOthers(word: string, terms: readonly (Term | null)[]): boolean {
  return terms.some((term) => {
    const [, behind] = term?.text.toLowerCase().split(word) ?? [];
    return behind !== undefined && /^s?\s*(?:元素|elements?|metals?)?\s*(?:和|及|与|與|以及|、|and\b|plus\b|,)/.test(behind);
  });
}

/** The set that a claim counts in full: the narrowest that it names, if it has as many members. */
export function setCountedInFull(claim: Claim): ClosedSet | null {
  const [narrowest] = setsCountedBy(claim).sort((a, b) => a.atMost - b.atMost);
  const { lowerBound, upperBound } = claim.quantity;
  return narrowest && lowerBound === narrowest.atMost && upperBound === narrowest.atMost ? narrowest : null;
}
