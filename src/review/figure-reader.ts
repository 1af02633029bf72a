import { builtInKnowledge, createPipeline } from '../pipeline.ts';
import type { Pipeline, Pointer } from '../pipeline.ts';
import { createTaggers } from '../run/taggers/create-taggers.ts';
import { loadKnowledge } from '../run/corpus/load-knowledge.ts';
import { loadSettings } from '../run/corpus/load-settings.ts';
import { Misuse } from '../schema/misuse.ts';
import type { Claim } from '../schema/claim.ts';
import type { FigurePlace, RightReading } from '../schema/decision.ts';
import type { Source } from '../schema/document.ts';
import { readPaperInput } from './paper-input.ts';

/** A figure that somebody points at, and what a run would read of it; null where it would find no number. */
export interface ProposedFigure {
  place: FigurePlace;
  claim: Claim | null;
}

const draft = 'draft';

/** Reads figures that a run left out, by the tables of a corpus; dictionaries are loaded when the first is asked for. */
export class FigureReader {
  readonly #corpus: string;
  #pipeline: Pipeline | null = null;

  constructor(corpus: string) {
    this.#corpus = corpus;
  }

  /** What a run would make of a figure if it took it for a claim. @throws {Misuse} where the words cannot be found, or lead to several places. */
  async propose(source: Source, pointer: Pointer, reading: RightReading = {}): Promise<ProposedFigure> {
    const input = await readPaperInput(this.#corpus, source);
    if (!input) throw new Misuse(`${source.path}: has changed since the run, or cannot be read; run heshu again first`);
    this.#pipeline ??= this.#build();
    const place = this.#pipeline.point(input, pointer);
    if (!place) throw new Misuse(whyNowhere(pointer));
    const { claims } = this.#pipeline.read({ ...input, asked: [{ id: draft, ...place, reading }] });
    return { place, claim: claims.find(({ rules }) => rules.includes(`decision:${draft}`)) ?? null };
  }

  #build(): Pipeline {
    const knowledge = loadKnowledge(this.#corpus, builtInKnowledge());
    return createPipeline({ knowledge, settings: loadSettings(this.#corpus), taggers: createTaggers(knowledge) });
  }
}

function whyNowhere(pointer: Pointer): string {
  if (!('exact' in pointer)) return 'no figure can be added here: choose words within one sentence or cell';
  const { exact, within } = pointer;
  return `“${exact}” does not stand in just one place${within === exact ? '' : ` of a sentence with “${within}”`}; give more of its sentence with --within`;
}
