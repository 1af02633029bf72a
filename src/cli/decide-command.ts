import { Desk, Misuse } from '../index.ts';
import type { DeskDraft, Finding } from '../index.ts';
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
  note?: string;
  who?: string;
}

/** `heshu decide`: writes what somebody decided on a finding, takes the last step back, or lists the findings with what was decided. */
export function decideCommand(
  id: string | undefined,
  verdict: string | undefined,
  options: DecideCommandOptions,
  { stdout, env }: Surroundings,
): number {
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
    for (const { finding } of decisions) stdout.write(`${lineOf(desk.state.findings.get(finding), desk)}\n`);
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
  const { figure, period, subject, measure, product, note = '', differ = null } = options;
  const letter = /^error-in-([a-z])$/.exec(word)?.[1];
  const verdict = (letter ? 'error' : word) as DeskDraft['verdict'];
  const given = Object.entries({ figure, period, subject, measure, product }).filter(([, value]) => value !== undefined);
  return {
    verdict,
    claim: claimCalled(letter ?? options.claim, finding),
    prefer: claimCalled(options.prefer, finding),
    differ,
    note,
    reading: given.length > 0 ? Object.fromEntries(given) : null,
  };
}

function claimCalled(name: string | undefined, { id, claims }: Finding): string | null {
  if (name === undefined) return null;
  const claim = /^[a-z]$/i.test(name) ? claims[name.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0)] : name;
  if (claim === undefined) throw new Misuse(`${name}: finding ${id} has only ${claims.length} claims`);
  return claim;
}

function lineOf(finding: Finding | undefined, { state: { standing } }: Desk): string {
  if (!finding) return '';
  const decision = standing.get(finding.id);
  const decided = decision ? ` (${[decision.verdict, decision.who, decision.note].filter(Boolean).join(', ')})` : '';
  return onOneLine(`${finding.id} ${finding.status}${decided}: ${finding.code}, ${finding.severity}: ${finding.message.en}`);
}
