import type { PaperInput } from '../../../src/pipeline.ts';
import { createAllotment } from './allotment.ts';
import { kinds } from './kinds.ts';
import type { Kind, Matter } from './matter.ts';
import { createRandom } from './random.ts';
import type { Figure, Language, Part } from './text.ts';
import { writePaper } from './write-paper.ts';

/** Where a figure was printed: offsets in code points of the paper's text. */
export interface Printed {
  paper: string;
  start: number;
  end: number;
}

export interface PlantedCorpus {
  papers: { id: string; format: PaperInput['format']; text: string }[];
  matters: { kind: Kind; matter: Matter; languages: readonly Language[] }[];
  places: ReadonlyMap<Figure, Printed>;
}

const languages: readonly Language[] = ['zh', 'en'];
/** Matters planted per paper. */
const density = 2;

/** Papers in both languages and formats with known truths and errors; the same seed writes the same corpus. */
export function writeCorpus(size: number, seed: number): PlantedCorpus {
  const random = createRandom(seed);
  const allotment = createAllotment(random);
  const drafts = Array.from({ length: size }, (_, index) => ({
    id: `p${String(index).padStart(5, '0')}`,
    language: languages[index % 2]!,
    format: random.pick(['txt', 'md'] as const),
    parts: [] as Part[],
    cites: [] as string[],
  }));
  const matters: PlantedCorpus['matters'] = [];
  const order = random.shuffled(kinds);
  for (let index = 0; index < size * density; index++) {
    const kind = order[index % order.length]!;
    const hosts = random
      .shuffled(random.oneIn(2) ? drafts : drafts.filter(({ language }) => language === drafts[index % size]!.language))
      .slice(0, kind.papers);
    const [first, ...rest] = hosts.map(({ language }) => language);
    const matter = hosts.length === kind.papers ? kind.plant({ random, languages: [first!, ...rest], allotment }) : null;
    if (!matter) continue;
    for (const [at, part] of matter.parts.entries()) {
      hosts[at]!.parts.push(part);
      if (part.citesOthers) hosts[at]!.cites.push(...hosts.filter((host) => host !== hosts[at]).map(({ id }) => id));
    }
    matters.push({ kind, matter, languages: hosts.map(({ language }) => language) });
  }
  const places = new Map<Figure, Printed>();
  const papers = drafts.map((draft) => ({ id: draft.id, format: draft.format, text: writePaper(draft, random, places) }));
  return { papers, matters, places };
}
