import type { Dimension, Quantity } from '../../schema/claim.ts';
import type { Knowledge } from '../../schema/knowledge.ts';
import type { Language, Span } from '../../schema/place.ts';
import { raiseSuperscripts } from '../../text/superscripts.ts';
import { chineseRoom } from './zh/room.ts';
import { englishRoom } from './en/room.ts';
import { finishReading } from './finish-reading.ts';
import { foldWidths } from './fold-text.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { readHeaderUnits, type HeaderUnit } from './read-header.ts';
import type { Reading } from './reading.ts';
import type { Draft, Room, Scan } from './room.ts';
import { createQuantityMaker } from './to-quantity.ts';

export interface QuantityReader {
  /** All amounts of a text, in order and apart from one another, whatever they are used for. Offsets are those of `text`. */
  read: (text: string, language: Language, superscripts?: readonly Span[]) => Reading[];
  /** The unit that a header, a caption or a unit cell names; the last one where it names several. */
  readUnit: (text: string) => { unit: string; scale: number; factor: number; dimension: Dimension } | null;
  readHeaderUnits: (text: string) => HeaderUnit[];
  toQuantity: (reading: Reading) => Quantity;
}

/** Builds the reader once from the tables; it keeps nothing between two texts. */
export function createQuantityReader(knowledge: Knowledge): QuantityReader {
  const lexicon = createLexicon(knowledge);
  const doors: Record<Language, Door> = { zh: openRoom(chineseRoom, lexicon), en: openRoom(englishRoom, lexicon) };
  const headersOf = (text: string) => readHeaderUnits(scanOf(text, 'zh', [], lexicon));
  return {
    read: (text, language, superscripts = []) => readAll(doors[language], text, language, superscripts, lexicon),
    readUnit: (text) => {
      const found = headersOf(text);
      return found.findLast((unit) => unit.dimension !== 'count') ?? found.at(-1) ?? null;
    },
    readHeaderUnits: headersOf,
    toQuantity: createQuantityMaker(lexicon),
  };
}

interface Door {
  room: Room;
  trigger: RegExp;
  /** Tried on the text as it is, before anything is folded. */
  anyNumber: RegExp;
}

function openRoom(room: Room, lexicon: Lexicon): Door {
  const trigger = room.trigger(lexicon);
  const folded = `${lexicon.traditional.pattern.source}|[０-９]`;
  return { room, trigger, anyNumber: new RegExp(`${trigger.source}|${folded}`, 'i') };
}

function readAll(
  { room, trigger, anyNumber }: Door,
  text: string,
  language: Language,
  superscripts: readonly Span[],
  lexicon: Lexicon,
): Reading[] {
  if (!anyNumber.test(text)) return [];
  const scan = scanOf(text, language, superscripts, lexicon);
  let drafts = scanDrafts(scan, room, trigger);
  for (const refine of room.refiners) drafts = refine(drafts, scan);
  const addresses = addressesIn(scan.text);
  const isOfText = ({ start, tentative }: Draft): boolean =>
    !tentative && !addresses.some((address) => start >= address.start && start < address.end);
  return drafts
    .filter(isOfText)
    .map((draft) => finishReading(draft, scan, text))
    .filter(isWithinReach);
}

/** Hundreds of digits in a row are beyond what a number of the records can be. */
const isWithinReach = ({ lower, upper }: Reading): boolean =>
  [lower, upper].every((bound) => bound === null || Number.isFinite(Number(bound)));

const address = /(?:https?:\/\/|www\.)[\x21-\x7e]+/g;

/** Digits and percent signs of a web address are no amounts. */
function addressesIn(text: string): Span[] {
  return /:\/\/|www\./.test(text)
    ? [...text.matchAll(address)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    : [];
}

function scanDrafts(scan: Scan, room: Room, trigger: RegExp): Draft[] {
  const drafts: Draft[] = [];
  let floor = 0;
  trigger.lastIndex = 0;
  for (let found = trigger.exec(scan.text); found; found = trigger.exec(scan.text)) {
    const at = found.index;
    const draft = readAt(scan, room, at, floor);
    if (draft && draft.start >= floor && draft.end > at) {
      drafts.push(draft);
      floor = draft.end;
    }
    trigger.lastIndex = draft ? Math.max(draft.end, at + 1) : skipFrom(scan.text, at);
  }
  return drafts;
}

function readAt(scan: Scan, room: Room, at: number, floor: number): Draft | null {
  for (const read of room.readers) {
    const draft = read(scan, at, floor);
    if (draft) return draft;
  }
  return null;
}

/** A run of digits that is no number is passed over as a whole. */
function skipFrom(text: string, at: number): number {
  let end = at + 1;
  while (/\d/.test(text[at]!) && /[\d.]/.test(text[end] ?? '')) end++;
  return end;
}

function scanOf(text: string, language: Language, superscripts: readonly Span[], lexicon: Lexicon): Scan {
  const widths = foldWidths(superscripts.length ? raiseSuperscripts(text, superscripts) : text);
  const { pattern, simple } = lexicon.traditional;
  const folded = widths.replace(pattern, (character) => simple.get(character)!);
  const traditional = folded !== widths;
  const lower = folded.toLowerCase();
  return { text: folded, original: text, lower: lower.length === folded.length ? lower : folded, language, traditional, lexicon };
}
