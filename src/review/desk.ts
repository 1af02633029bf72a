import {
  faultOf,
  faultOfMeasures,
  isRuling,
  makeAddedClaim,
  makeAmendment,
  makeDecision,
  makeMeasureDecision,
  nextSteps,
  setAsideBy,
  settleFindings,
  standingDecisions,
  withdrawnIn,
} from '../pipeline.ts';
import type { DecisionDraft, Standing } from '../pipeline.ts';
import { Misuse } from '../schema/misuse.ts';
import type { Term } from '../schema/claim.ts';
import type { AddedClaim, Decision, DecisionRecord, FigurePlace, MeasureDecision, RightReading, Ruling } from '../schema/decision.ts';
import type { Finding } from '../schema/finding.ts';
import { DecisionFile } from './decision-file.ts';
import { loadResults, stampOfResults } from './load-results.ts';
import type { Results } from './load-results.ts';
import { countPending } from './pending-rulings.ts';

/** The claims that a draft names may be called by their place in the finding: 0 is A. */
export interface DeskDraft extends Omit<DecisionDraft, 'claim' | 'prefer'> {
  claim?: string | number | null;
  prefer?: string | number | null;
}

/** Findings as they stand with all that was decided, the last minute included. */
export interface DeskState {
  results: Results;
  findings: Map<string, Finding>;
  /** The decisions in force on findings, by finding. */
  standing: Map<string, Decision>;
  /** All that is in force. */
  rulings: Standing;
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

  /** The measure of figures of the results that somebody calls by its words, its name or its id. @throws {Misuse} where there is none. */
  measureCalled(name: string): Term {
    const sought = name.trim().toLowerCase();
    const claims = [...this.state.results.claims.values()];
    const named = (namesOf: (measure: Term) => readonly (string | null | undefined)[]): Term | undefined =>
      claims.find(({ measure }) => measure && namesOf(measure).some((known) => known?.toLowerCase() === sought))?.measure ?? undefined;
    const measure = named(({ text }) => [text]) ?? named(({ id, label }) => [id, label?.zh, label?.en]);
    if (!measure) throw new Misuse(`${name}: no figure of the results has such a measure`);
    return measure;
  }

  /** Says that two measures are one, or are not. */
  judgeMeasures(
    draft: { are: MeasureDecision['are']; measure: Term; other: Term; note?: string },
    who: string,
    now: Date,
  ): MeasureDecision {
    const fault = faultOfMeasures(draft.are, draft.measure, draft.other);
    if (fault) throw new Misuse(fault);
    return this.#keep(makeMeasureDecision(draft, { who, when: now.toISOString() }));
  }

  /** Adds a figure that was missed. */
  addClaim(draft: FigurePlace & { source: string; reading: RightReading; note?: string }, who: string, now: Date): AddedClaim {
    return this.#keep(makeAddedClaim(draft, { who, when: now.toISOString() }));
  }

  /** Takes one decision back, whoever made it. */
  withdraw(id: string, who: string, now: Date): Ruling {
    const { records, withdrawn } = this.state;
    const ruling = records.find((record) => record.id === id);
    if (!ruling || !isRuling(ruling) || withdrawn.has(id)) throw new Misuse(`${id}: there is no such decision in force`);
    this.#file.append([makeAmendment('withdraw', id, { who, when: now.toISOString() }, records.length)]);
    return ruling;
  }

  /** Takes back the last step of a reviewer, or does it again; gives the decisions concerned. */
  step(direction: 'undo' | 'redo', who: string, now: Date): Ruling[] {
    const { records } = this.state;
    const decisions = nextSteps(records, who)[direction];
    const stamp = { who, when: now.toISOString() };
    const type = direction === 'undo' ? 'withdraw' : 'restore';
    if (decisions.length > 0) this.#file.append(decisions.map(({ id }) => makeAmendment(type, id, stamp, records.length)));
    return decisions;
  }

  #keep<Made extends Ruling>(ruling: Made): Made {
    this.#file.append([ruling]);
    return ruling;
  }

  #replay(): DeskState {
    const { records, warnings } = this.#file.read();
    const results = this.#results;
    const rulings = standingDecisions(records);
    const standing = rulings.decisions;
    const setAside = setAsideBy(results.coverage.values());
    const settled = settleFindings([...results.findings.values()], [...results.claims.values()], standing, setAside);
    this.#revision++;
    return {
      revision: this.#revision,
      results,
      findings: new Map(settled.map((finding) => [finding.id, finding])),
      standing: new Map(standing.map((decision) => [decision.finding, decision])),
      rulings,
      records,
      withdrawn: withdrawnIn(records),
      warnings: [...warnings, ...results.warnings.filter((warning) => !warnings.includes(warning))],
      pending: countPending(results, rulings, setAside),
    };
  }
}

function claimAt({ claims }: Finding, named: string | number | null | undefined): string | null {
  return typeof named === 'number' ? (claims[named] ?? null) : (named ?? null);
}
