import type { Term } from '../schema/claim.ts';
import type { PaperDocument } from '../schema/document.ts';
import type { EntityRow } from '../schema/knowledge.ts';
import { foldText } from '../text/fold.ts';
import { contrastOf } from './cells/contrast.ts';
import { plainView } from './cells/headers.ts';
import { termOf } from './frames/terms.ts';
import type { MentionFinder } from './mentions/find-mentions.ts';
import type { DocumentFrame } from './scene.ts';

/** What the whole document is about: the holder and the good that its title names, else those it names most often. */
export function documentFrame(document: PaperDocument, finder: MentionFinder): DocumentFrame {
  const { language, year, title } = document.source;
  const inTitle = finder.find(plainView(title ?? '', language));
  const running = foldText(
    document.blocks
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ text }) => text.text)
      .join('\n'),
  );
  const counts = new Map<string, { term: Term; count: number }>();
  const products = new Map<string, { term: Term; count: number }>();
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') continue;
    const found = finder.find(plainView(block.text.text, language));
    for (const { value, start, end } of found.entities)
      if (value.kind === 'country' || value.kind === 'region' || value.kind === 'world')
        tally(counts, value.id, nameIn(language, value, block.text.text.slice(start, end)));
    for (const { value, start, end } of found.products)
      tally(products, value.id, termOf(value, language, block.text.text.slice(start, end)));
  }
  const owner = inTitle.entities.find(({ value }) => value.kind !== 'authority');
  const good = inTitle.products[0];
  return {
    language,
    year,
    subject: owner ? nameIn(language, owner.value, title?.slice(owner.start, owner.end)) : worldOrMost(counts),
    contrast: document.tables.map((table) => contrastOf(table)).find((term) => term !== null) ?? null,
    saysInText: (words) => running === '' || running.includes(foldText(words)),
    product: good ? termOf(good.value, language) : mostCounted(products),
  };
}

/** The name of a holder in the document's own characters (台灣), in full where the document has it short. */
function nameIn(language: 'zh' | 'en', row: EntityRow, words: string | undefined): Term {
  return termOf(row, language, words !== undefined && foldText(words) === foldText(row.label[language]) ? words : undefined);
}

function tally(counts: Map<string, { term: Term; count: number }>, id: string, term: Term): void {
  const entry = counts.get(id);
  if (entry) entry.count++;
  else counts.set(id, { term, count: 1 });
}

/** A text that names several countries and the world is about the world. */
function worldOrMost(counts: Map<string, { term: Term; count: number }>): Term | null {
  const world = counts.get('world');
  return world && world.count >= 2 && counts.size > 2 ? world.term : mostCounted(counts);
}

function mostCounted(counts: Map<string, { term: Term; count: number }>): Term | null {
  let best: { term: Term; count: number } | null = null;
  for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry;
  return best && best.count >= 3 ? best.term : null;
}
