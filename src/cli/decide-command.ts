import { Desk, FigureReader, Misuse } from '../index.ts';
import type { DeskDraft, Finding, Ruling, Term } from '../index.ts';
import { onOneLine } from './on-one-line.ts';
import type { Surroundings } from './surroundings.ts';

export interface DecideCommandOptions {
  folder: string;
  out: string;
  list?: true;
  undo?: true;
  redo?: true;
  claim?: string;
  prefer?: string;
  differ?: NonNullable<DeskDraft['differ']>;
  figure?: string;
  period?: string;
  subject?: string;
  measure?: string;
  product?: string;
  scope?: string;
  oneMeasure?: string[];
  twoMeasures?: string[];
  add?: string;
  paper?: string;
  within?: string;
  note?: string;
  who?: string;
}

/** `heshu decide`: writes what somebody decided on a finding, on measures or on a figure that was missed, takes the last step back, or lists the findings. */
export async function decideCommand(
  id: string | undefined,
  verdict: string | undefined,
  options: DecideCommandOptions,
  { stdout, env }: Surroundings,
): Promise<number> {
  const desk = new Desk(options.folder, options.out);
  const who = options.who ?? env['HESHU_REVIEWER'] ?? env['USER'] ?? '';
  if (options.list) {
    for (const warning of desk.state.warnings) stdout.write(`${onOneLine(warning)}\n`);
    for (const finding of desk.state.findings.values()) stdout.write(`${lineOf(finding, desk)}\n`);
    return 0;
  }
  if (options.undo || options.redo) {
    const decisions = desk.step(options.undo ? 'undo' : 'redo', who, new Date());
    if (decisions.length === 0) throw new Misuse(`${who || 'nobody'}: has no decision to ${options.undo ? 'take back' : 'restore'}`);
    for (const ruling of decisions) stdout.write(`${options.undo ? 'taken back: ' : 'restored: '}${tell(ruling, desk)}\n`);
    return 0;
  }
  const measures = options.oneMeasure ?? options.twoMeasures;
  if (measures) {
    if (measures.length !== 2) throw new Misuse('name two measures, each in quotes');
    const [measure, other] = measures.map((name) => desk.measureCalled(name)) as [Term, Term];
    const are = options.oneMeasure ? 'one' : 'apart';
    stdout.write(`${tell(desk.judgeMeasures({ are, measure, other, note: options.note ?? '' }, who, new Date()), desk)}\n`);
    return 0;
  }
  if (options.add !== undefined) {
    stdout.write(`${tell(await addFigure(options.add, options, desk, who), desk)}\n`);
    return 0;
  }
  if (id === undefined || verdict === undefined) throw new Misuse('name a finding and what it is; heshu decide --list shows the findings');
  const finding = findingCalled(id, desk);
  desk.decide([finding.id], draftOf(verdict, finding, options), who, new Date());
  stdout.write(`${lineOf(desk.state.findings.get(finding.id), desk)}\n`);
  return 0;
}

/** A finding may be called by the beginning of its id. */
function findingCalled(id: string, { state: { findings } }: Desk): Finding {
  const known = findings.get(id);
  const alike = known ? [known] : [...findings.values()].filter((finding) => finding.id.startsWith(id));
  if (alike.length === 1) return alike[0]!;
  throw new Misuse(
    `${id}: ${alike.length === 0 ? 'there is no such finding' : `begins ${alike.length} findings`}; see heshu decide --list`,
  );
}

function draftOf(word: string, finding: Finding, options: DecideCommandOptions): DeskDraft {
  const { note = '', differ = null } = options;
  const letter = /^error-in-([a-z])$/.exec(word)?.[1];
  const verdict = (letter ? 'error' : word) as DeskDraft['verdict'];
  const reading = readingOf(options);
  return {
    verdict,
    claim: claimCalled(letter ?? options.claim, finding),
    prefer: claimCalled(options.prefer, finding),
    differ,
    note,
    reading: Object.keys(reading).length > 0 ? reading : null,
  };
}

/** Fields of the right reading that were given. */
function readingOf({ figure, period, subject, measure, product, scope }: DecideCommandOptions): NonNullable<DeskDraft['reading']> {
  return Object.fromEntries(
    Object.entries({ figure, period, subject, measure, product, scope }).filter(([, value]) => value !== undefined),
  );
}

async function addFigure(exact: string, options: DecideCommandOptions, desk: Desk, who: string): Promise<Ruling> {
  const { paper, within = exact, note = '' } = options;
  if (paper === undefined) throw new Misuse('name the paper that the figure stands in by --paper');
  const source = desk.state.results.sources.get(paper);
  if (!source) throw new Misuse(`${paper}: there is no such paper in ${desk.out}; its name is that of its file without the ending`);
  const reading = readingOf(options);
  const { place, claim } = await new FigureReader(desk.corpus).propose(source, { exact, within }, reading);
  if (!claim) throw new Misuse(`${exact}: no number can be read in it; say by --figure how it has to be read`);
  return desk.addClaim({ source: paper, ...place, reading, note }, who, new Date());
}

function claimCalled(name: string | undefined, { id, claims }: Finding): string | null {
  if (name === undefined) return null;
  const claim = /^[a-z]$/i.test(name) ? claims[name.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0)] : name;
  if (claim === undefined) throw new Misuse(`${name}: finding ${id} has only ${claims.length} claims`);
  return claim;
}

function tell(ruling: Ruling, desk: Desk): string {
  if (ruling.type === 'decision') return lineOf(desk.state.findings.get(ruling.finding), desk);
  if (ruling.type === 'claim') return onOneLine(`${ruling.source}: “${ruling.exact}” is a figure: “${ruling.quote}”`);
  const { measure, other, are } = ruling;
  return `${measure.text} ${are === 'one' ? 'is' : 'is not'} ${other.label?.en ?? other.text}`;
}

function lineOf(finding: Finding | undefined, { state: { standing } }: Desk): string {
  if (!finding) return '';
  const decision = standing.get(finding.id);
  const decided = decision ? ` (${[decision.verdict, decision.who, decision.note].filter(Boolean).join(', ')})` : '';
  return onOneLine(`${finding.id} ${finding.status}${decided}: ${finding.code}, ${finding.severity}: ${finding.message.en}`);
}
