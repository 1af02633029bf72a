import { builtInKnowledge } from '../../knowledge/built-in.ts';
import type { Knowledge } from '../../schema/knowledge.ts';
import type { Settings } from '../../schema/settings.ts';
import { discoverPapers } from './discover-papers.ts';
import type { FailedInput } from '../reading/failed-input.ts';
import { loadBibliography } from './load-bibliography.ts';
import type { Bibliography } from './load-bibliography.ts';
import { loadDecisions } from './load-decisions.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { loadSettings } from './load-settings.ts';
import { Misuse } from '../../schema/misuse.ts';
import { namePapers } from './name-papers.ts';

/** The papers of a run and all that lies beside them. */
export interface OpenCorpus {
  root: string;
  /** The ids of the papers by their paths, in code point order of the paths. */
  ids: Map<string, string>;
  settings: Settings;
  knowledge: Knowledge;
  bibliography: Bibliography;
  /** What reviewers decided, and lines of it that could not be read. */
  decisions: ReturnType<typeof loadDecisions>;
  /** What could not be listed, and entries of sources.json that are wrong. */
  failed: FailedInput[];
}

/** Finds the papers, and reads the settings, tables and bibliography of their folder. `out` is where the results go. */
export function openCorpus(options: { inputs: readonly string[]; out: string; minConfidence?: number }, out: string): OpenCorpus {
  const { root, paths, failed } = discoverPapers(options.inputs, out);
  if (`${root}/`.startsWith(`${out}/`)) throw new Misuse(`${options.out}: holds the papers; name another folder for the results`);
  const stored = loadSettings(root);
  const bibliography = loadBibliography(root);
  return {
    root,
    ids: namePapers(paths),
    settings: { ...stored, minConfidence: options.minConfidence ?? stored.minConfidence },
    knowledge: loadKnowledge(root, builtInKnowledge()),
    bibliography,
    decisions: loadDecisions(root),
    failed: [...failed, ...bibliography.failed],
  };
}
