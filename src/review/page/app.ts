import type { Difference, RightReading, Verdict } from '../../schema/decision.ts';
import type { Bilingual, ChangedRows, FindingMessage, QueueMessage, QueueRow, RunProgress, StepAnswer } from '../messages.ts';
import { filterQueue, noFilters } from './filter-queue.ts';
import type { Filters } from './filter-queue.ts';
import { loadPreferences, savePreferences } from './preferences.ts';
import type { Preferences } from './preferences.ts';
import { linkTo, routeOf } from './route.ts';
import type { Route } from './route.ts';
import { listen, server, ServerError } from './server.ts';
import { isWord, wordsIn } from './words.ts';
import type { Word } from './words.ts';

export interface Choice {
  verdict: Verdict;
  claim?: string | number | null;
  differ?: Difference | null;
  reading?: RightReading | null;
}

/** What has changed and has to be drawn anew. */
export type Change = 'all' | 'list' | 'rows' | 'finding' | 'route' | 'draft' | 'run';

const remembered = 40;

/** The state of the page and all that can be done to it; views draw it and call these. */
export class App {
  readonly preferences: Preferences = loadPreferences();
  queue: QueueMessage | null = null;
  rows = new Map<string, QueueRow>();
  /** The findings that pass the filters; it changes with them, not with a decision, so that nobody loses their place. */
  list: string[] = [];
  filters: Filters = { ...noFilters };
  selected = new Set<string>();
  route: Route = routeOf(location.hash);
  current: string | null = null;
  note = '';
  prefer: string | null = null;
  message = '';
  /** How far a run has come that somebody asked for; null where none goes. */
  running: RunProgress | null = null;
  /** Asks for the reviewer's name. */
  askName: () => Promise<string | null> = () => Promise.resolve(null);
  #toldOfRun = false;
  #cameDuringRun = false;
  #listeners = new Set<(change: Change) => void>();
  #findings = new Map<string, FindingMessage | Promise<FindingMessage>>();

  t(word: Word, ...values: (string | number)[]): string {
    return wordsIn(this.preferences.language)(word, ...values);
  }

  /** The words of a code of the records; the code itself where there are none. */
  named(code: string): string {
    return isWord(code) ? this.t(code) : code;
  }

  in(text: Bilingual): string {
    return text[this.preferences.language];
  }

  titleOf = (paper: string): string => this.queue?.papers.find(({ id }) => id === paper)?.title ?? paper;

  onChange(listener: (change: Change) => void): void {
    this.#listeners.add(listener);
  }

  emit(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  async start(): Promise<void> {
    addEventListener('hashchange', () => this.#follow());
    await this.#load();
    this.#follow();
    requestAnimationFrame(() => setTimeout(() => performance.mark('heshu-first-view')));
    listen(
      () => void this.#load().then(() => this.#tellOfResults()),
      (changes) => this.#apply(changes),
      (progress) => this.#followRun(progress),
    );
  }

  say(text: string): void {
    this.message = text;
    this.emit('draft');
  }

  set(preferences: Partial<Preferences>): void {
    Object.assign(this.preferences, preferences);
    savePreferences(this.preferences);
    this.emit('all');
  }

  filter(filters: Partial<Filters>): void {
    Object.assign(this.filters, filters);
    this.#narrow();
    this.emit('list');
  }

  /** Shows a finding, without a step in the browser's history for each. */
  show(id: string): void {
    history.replaceState(null, '', linkTo({ view: 'queue', finding: id }));
    this.#follow();
  }

  go(route: Route): void {
    location.hash = linkTo(route);
  }

  /** Shows the finding so many places on in the list. */
  move(by: number): void {
    if (this.list.length === 0) return;
    const at = this.current === null ? -1 : this.list.indexOf(this.current);
    const next = this.list[Math.min(this.list.length - 1, Math.max(0, at + by))];
    if (next !== undefined) this.show(next);
  }

  select(ids: readonly string[], isSelected: boolean): void {
    for (const id of ids)
      if (isSelected) this.selected.add(id);
      else this.selected.delete(id);
    this.emit('rows');
  }

  /** The evidence of a finding: at once where it is known, else when it has come. */
  evidence(id: string): FindingMessage | Promise<FindingMessage> {
    const known = this.#findings.get(id);
    if (known) return known;
    const coming = server.finding(id).then(
      (message) => {
        if (this.#findings.get(id) === coming) this.#findings.set(id, message);
        return message;
      },
      (error: unknown) => {
        this.#findings.delete(id);
        throw error;
      },
    );
    this.#findings.set(id, coming);
    if (this.#findings.size > remembered) this.#findings.delete(this.#findings.keys().next().value!);
    return coming;
  }

  async decide(choice: Choice): Promise<void> {
    const findings = this.selected.size > 0 ? this.list.filter((id) => this.selected.has(id)) : this.current === null ? [] : [this.current];
    const who = this.preferences.who || (await this.askName());
    if (findings.length === 0 || !who) return;
    const isBulk = findings.length > 1;
    const { note, prefer } = this;
    await this.#attempt(async () => {
      const { claim = null, differ = null, reading = null, verdict } = choice;
      const changes = await server.decide({ findings, verdict, claim, differ, reading, prefer: isBulk ? null : prefer, note, who });
      this.selected.clear();
      this.note = '';
      this.prefer = null;
      this.#apply(changes);
      this.say(this.t('saved', this.t(verdict === 'error' ? 'error-short' : verdict)));
      if (!isBulk) this.#moveToOpen();
    });
  }

  /** Does what asks for the reviewer's name, saves it, and says so; gives whether it was done. */
  async keep(work: (who: string) => Promise<StepAnswer>, said: string): Promise<boolean> {
    const who = this.preferences.who || (await this.askName());
    if (!who) return false;
    let isDone = false;
    await this.#attempt(async () => {
      this.#apply(await work(who));
      this.say(said);
      isDone = true;
    });
    return isDone;
  }

  /** Takes one decision back, whoever made it. */
  async withdraw(decision: string): Promise<void> {
    if (await this.keep((who) => server.withdraw(decision, who), this.t('undone'))) this.emit('all');
  }

  /** Makes the results anew; they are shown when they are there. */
  async run(): Promise<void> {
    await this.#attempt(async () => {
      const { started } = await server.run();
      if (!started) this.say(this.t('runs-already'));
    });
  }

  async step(direction: 'undo' | 'redo'): Promise<void> {
    const who = this.preferences.who || (await this.askName());
    if (!who) return;
    await this.#attempt(async () => {
      const changes = await server.step(direction, who);
      this.#apply(changes);
      if (changes.count === 0) return this.say(this.t(direction === 'undo' ? 'nothing-undo' : 'nothing-redo'));
      this.say(this.t(direction === 'undo' ? 'undone' : 'redone'));
      if (this.route.view !== 'queue') return this.emit('all');
      if (changes.finding === null) return;
      if (!this.list.includes(changes.finding)) this.filter({});
      this.show(changes.finding);
    });
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.say(error instanceof ServerError ? this.t('failed', error.message) : this.t('offline'));
    }
  }

  async #load(): Promise<void> {
    await this.#attempt(async () => {
      this.queue = await server.queue();
      if (!this.preferences.who) this.preferences.who = this.queue.reviewer;
      this.rows = new Map(this.queue.rows.map((row) => [row.id, row]));
      this.#findings.clear();
      for (const id of this.selected) if (!this.rows.has(id)) this.selected.delete(id);
      this.#narrow();
      this.emit('all');
    });
  }

  /** What has been decided, here or elsewhere. */
  #apply({ rows, pending, revision }: ChangedRows): void {
    if (!this.queue || revision < this.queue.revision) return;
    this.queue.revision = revision;
    const changed = new Map(rows.map((row) => [row.id, row]));
    for (const row of this.rows.values()) {
      const { status, verdict, who } = changed.get(row.id) ?? { status: 'open' as const, verdict: null, who: null };
      if (row.status === status && row.verdict === verdict && row.who === who) continue;
      Object.assign(row, { status, verdict, who });
    }
    this.#findings.clear();
    this.queue.pending = pending;
    this.emit('rows');
    this.emit('finding');
  }

  /** Of a run that was asked for here the end is told already, or will be. */
  #tellOfResults(): void {
    if (this.running !== null) this.#cameDuringRun = true;
    else if (this.#toldOfRun) this.#toldOfRun = false;
    else this.say(this.t('new-results'));
  }

  #followRun(progress: RunProgress): void {
    this.running = progress.step === 'done' ? null : progress;
    this.emit('run');
    if (progress.failed !== null) this.say(this.t('failed', progress.failed));
    else if (progress.step === 'done') {
      this.#toldOfRun = !this.#cameDuringRun;
      this.#cameDuringRun = false;
      this.say(this.t('new-results'));
    }
  }

  #narrow(): void {
    this.list = filterQueue(this.queue?.rows ?? [], this.filters, this.titleOf);
  }

  /** On to the next finding below that still is to be decided; the place stays where there is none. */
  #moveToOpen(): void {
    const at = this.current === null ? -1 : this.list.indexOf(this.current);
    const next = this.list
      .slice(at + 1)
      .find((id) => ['open', 'stale'].includes(this.rows.get(id)?.status ?? '') && this.rows.get(id)?.verdict !== 'undecided');
    if (next !== undefined && this.route.view === 'queue') this.show(next);
    else this.emit('finding');
  }

  #follow(): void {
    const before = this.route;
    this.route = routeOf(location.hash);
    if (this.route.view === 'queue') {
      const wanted = this.route.finding ?? this.current ?? this.list[0] ?? null;
      if (wanted !== this.current) {
        [this.note, this.prefer] = ['', null];
        this.current = wanted;
      }
    }
    this.emit(before.view === 'queue' && this.route.view === 'queue' ? 'finding' : 'route');
  }
}
