import {
  faultOf,
  makeAmendment,
  makeDecision,
  nextSteps,
  setAsideBy,
  settleFindings,
  standingDecisions,
  withdrawnIn,
} from '../pipeline.ts';
import type { DecisionDraft } from '../pipeline.ts';
import { Misuse } from '../run/misuse.ts';
import type { Decision, DecisionRecord } from '../schema/decision.ts';
import type { Finding } from '../schema/finding.ts';
import { DecisionFile } from './decision-file.ts';
import { loadResults, stampOfResults } from './load-results.ts';
import type { Results } from './load-results.ts';

/** The claims that a draft names may be called by their place in the finding: 0 is A. */
export interface DeskDraft extends Omit<DecisionDraft, 'claim' | 'prefer'> {
  claim?: string | number | null;
  prefer?: string | number | null;
}

/** Findings as they stand with all that was decided, the last minute included. */
export interface DeskState {
  results: Results;
  findings: Map<string, Finding>;
  standing: Map<string, Decision>;
  records: DecisionRecord[];
  withdrawn: Set<string>;
  warnings: string[];
  pending: number;
  /** Grows with every change. */
  revision: number;
}

/** Results of a run and the decisions beside its corpus, on one desk: what the command line and the page decide goes through it. */
export class Desk {
  readonly corpus: string;
  readonly out: string;
  readonly #file: DecisionFile;
  #results: Results;
  #stamp: string;
  #revision = 0;
  #state: { of: string; state: DeskState } | null = null;

  constructor(corpus: string, out: string) {
    [this.corpus, this.out] = [corpus, out];
    this.#file = new DecisionFile(corpus);
    this.#stamp = stampOfResults(out);
    this.#results = loadResults(out);
  }

  get stamps(): { results: string; decisions: string } {
    return { results: stampOfResults(this.out), decisions: this.#file.stamp };
  }

  /** The present state; results and decisions are read anew where they have changed. */
  get state(): DeskState {
    const { results, decisions } = this.stamps;
    if (results !== this.#stamp && results !== '') {
      this.#results = loadResults(this.out);
      this.#stamp = results;
    }
    const of = `${this.#stamp} ${decisions}`;
    if (this.#state?.of !== of) this.#state = { of, state: this.#replay() };
    return this.#state.state;
  }

  decide(findings: readonly string[], draft: DeskDraft, who: string, now: Date): Decision[] {
    const { findings: known, results } = this.state;
    const when = now.toISOString();
    const batch = findings.length > 1 ? `${when} ${who}` : null;
    const decisions = findings.map((id) => {
      const finding = known.get(id);
      if (!finding) throw new Misuse(`${id}: there is no such finding in ${this.out}`);
      const named = { ...draft, claim: claimAt(finding, draft.claim), prefer: claimAt(finding, draft.prefer) };
      const fault = faultOf(named, finding);
      if (fault) throw new Misuse(fault);
      return makeDecision(named, finding, results.claims, { who, when }, batch);
    });
    this.#file.append(decisions);
    return decisions;
  }

  /** Takes back the last step of a reviewer, or does it again; gives the decisions concerned. */
  step(direction: 'undo' | 'redo', who: string, now: Date): Decision[] {
    const { records } = this.state;
    const decisions = nextSteps(records, who)[direction];
    const stamp = { who, when: now.toISOString() };
    const type = direction === 'undo' ? 'withdraw' : 'restore';
    if (decisions.length > 0) this.#file.append(decisions.map(({ id }) => makeAmendment(type, id, stamp, records.length)));
    return decisions;
  }

  #replay(): DeskState {
    const { records, warnings } = this.#file.read();
    const results = this.#results;
    const standing = standingDecisions(records);
    const setAside = setAsideBy(results.coverage.values());
    const settled = settleFindings([...results.findings.values()], [...results.claims.values()], standing, setAside);
    this.#revision++;
    return {
      revision: this.#revision,
      results,
      findings: new Map(settled.map((finding) => [finding.id, finding])),
      standing: new Map(standing.map((decision) => [decision.finding, decision])),
      records,
      withdrawn: withdrawnIn(records),
      warnings,
      pending: pendingCorrections(results, standing, setAside),
    };
  }
}

function claimAt({ claims }: Finding, named: string | number | null | undefined): string | null {
  return typeof named === 'number' ? (claims[named] ?? null) : (named ?? null);
}

/** How many corrections the results do not show yet, or show although they were taken back. */
function pendingCorrections({ claims }: Results, standing: readonly Decision[], setAside: ReadonlySet<string>): number {
  const shown = new Set(setAside);
  for (const { rules } of claims.values())
    for (const rule of rules) if (rule.startsWith('decision:')) shown.add(rule.slice('decision:'.length));
  const wanted = standing.filter(({ verdict }) => verdict === 'extraction-wrong' || verdict === 'not-a-fact').map(({ id }) => id);
  return wanted.filter((id) => !shown.has(id)).length + [...shown].filter((id) => !wanted.includes(id)).length;
}
