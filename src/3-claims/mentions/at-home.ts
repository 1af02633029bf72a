import type { EntityRow } from '../../schema/knowledge.ts';
import { foldText, simplifyScript } from '../../text/fold.ts';
import type { Calendar } from '../periods/period.ts';
import type { SentenceView } from '../view.ts';
import type { Mentions } from './find-mentions.ts';

/** Where Chinese is written in traditional characters. */
const traditional: ReadonlySet<string> = new Set(['TW', 'HK', 'MO']);

/** A place that a paper is written in, with its name as the paper writes it (臺灣, 台灣). */
export interface Home extends EntityRow {
  inText: string;
}

/** The place that 全國 and 我國 mean in a paper: of those that write traditional characters the one that a paper so written names most often, else whatever the tables say (null). */
export function homeOf(text: string, namesIn: () => readonly EntityRow[]): Home | null {
  const folded = simplifyScript(text);
  let changed = 0;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) !== folded.charCodeAt(index)) changed++;
  if (changed * 10 < text.length) return null;
  const counts = new Map<EntityRow, number>();
  for (const row of namesIn()) if (traditional.has(row.id)) counts.set(row, (counts.get(row) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (!most) return null;
  const at = foldText(text).indexOf(foldText(most.label.zh));
  return { ...most, inText: at < 0 ? most.label.zh : text.slice(at, at + most.label.zh.length) };
}

/** The country that a title names is what 全国 means in a text that speaks of China nowhere else. */
export function countryOfStudy(titled: EntityRow | undefined, running: string): Home | null {
  const isAbroad = titled?.kind === 'country' && titled.id !== 'CN' && !/中国|我国|中方|大陆|国产/.test(running);
  return isAbroad ? { ...titled, inText: titled.label.zh } : null;
}

/** How a paper counts years: of Taiwan's those that name the Republic or its offices, or have its years stand alone more than once (112年), count by it. */
export function calendarOf(folded: string, home: EntityRow | null): Calendar {
  const alone = folded.match(/(?<![\d.,近逾约达])1[01]\d年/g)?.length ?? 0;
  return alone > 1 && (home?.id === 'TW' || /民国\s?\d{2,3}年|行政院|立法院|主计总处|新[台臺]币/.test(folded)) ? 'republic' : 'common';
}

/** The mentions of a sentence with its 全國 and 我國 read as the paper means them. */
export function atHome(mentions: Mentions, { text }: SentenceView, home: Home | null): Mentions {
  if (!home) return mentions;
  const entities = mentions.entities.map((entity) => {
    const { pronouns } = entity.value;
    const isOwn = pronouns?.includes(foldText(text.slice(entity.start, entity.end))) === true;
    return isOwn ? { ...entity, value: { ...home, pronouns: [...pronouns, ...(home.pronouns ?? [])] } } : entity;
  });
  return { ...mentions, entities };
}
