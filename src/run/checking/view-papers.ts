import { deserialize } from 'node:v8';
import type { PaperDetail, PaperIndex, Pipeline, ViewedPaper } from '../../pipeline.ts';
import { encodeView } from '../cache/encode-view.ts';
import type { ViewStore } from '../cache/view-store.ts';
import type { ClaimsOnDemand } from './claims-on-demand.ts';
import type { StoredPaper } from '../plan/plan-reading.ts';

/** Papers as they are compared, and their encoded indexes by what their views are known by. */
interface ViewedPapers {
  viewed: ViewedPaper[];
  indexes: Map<string, Uint8Array>;
}

/** Looks at papers, but not at those that were looked at when they were read, or that the last run knew. */
export function viewPapers(
  papers: readonly StoredPaper[],
  options: { former: ReadonlyMap<string, Uint8Array>; views: ViewStore; claims: ClaimsOnDemand; pipeline: Pick<Pipeline, 'view'> },
): ViewedPapers {
  const { former, views, claims, pipeline } = options;
  const indexes = new Map<string, Uint8Array>();
  const viewed = papers.map((paper): ViewedPaper => {
    const { records, state, about } = paper;
    const known = views.nameOf(records);
    const look = (): { index: Uint8Array; detail: PaperDetail } => {
      const view = pipeline.view(claims.all(paper));
      const encoded = encodeView(view);
      views.keep(state.key, records, encoded);
      return { index: encoded.index, detail: view.detail };
    };
    const index = former.get(known) ?? views.indexOf(known) ?? look().index;
    indexes.set(known, index);
    return {
      source: about.source,
      index: deserialize(index) as PaperIndex,
      detail: (part) => views.detailOf(part, state.key, known) ?? look().detail[part],
      known,
      claimAt: (row) => claims.at(paper, row),
    };
  });
  return { viewed, indexes };
}
