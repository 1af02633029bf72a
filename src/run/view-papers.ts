import { deserialize, serialize } from 'node:v8';
import type { PaperDetail, PaperIndex, Pipeline, ViewedPaper } from '../pipeline.ts';
import type { DetailStore } from './cache/detail-store.ts';
import { hashOf } from './cache/hash.ts';
import type { ClaimsOnDemand } from './claims-on-demand.ts';
import type { StoredPaper } from './plan-reading.ts';

/** Papers as they are compared, and their encoded indexes by what their views are known by. */
interface ViewedPapers {
  viewed: ViewedPaper[];
  indexes: Map<string, Uint8Array>;
}

/** Looks at papers, but not at those that are known by their content; `basis` stands for the program, the settings and the tables. */
export function viewPapers(
  papers: readonly StoredPaper[],
  options: {
    former: ReadonlyMap<string, Uint8Array>;
    details: DetailStore;
    basis: string;
    claims: ClaimsOnDemand;
    pipeline: Pick<Pipeline, 'view'>;
  },
): ViewedPapers {
  const { former, details, basis, claims, pipeline } = options;
  const indexes = new Map<string, Uint8Array>();
  const viewed = papers.map((paper): ViewedPaper => {
    const known = hashOf(basis, paper.records);
    const look = (): { index: PaperIndex; detail: PaperDetail } => {
      const view = pipeline.view(claims.all(paper));
      details.keep(paper.state.key, known, view.detail);
      return view;
    };
    const kept = former.get(known);
    const index = kept ? (deserialize(kept) as PaperIndex) : look().index;
    indexes.set(known, kept ?? serialize(index));
    return {
      source: paper.about.source,
      index,
      detail: () => details.find(paper.state.key, known) ?? look().detail,
      known,
      claimAt: (row) => claims.at(paper, row),
    };
  });
  return { viewed, indexes };
}
