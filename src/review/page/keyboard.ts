import type { App } from './app.ts';
import { decisions } from './decide.ts';
import { showHelp } from './dialogs.ts';
import { togglePrefer } from './finding-view.ts';
import type { Route } from './route.ts';

const places: Readonly<Record<string, Route>> = {
  q: { view: 'queue', finding: null },
  f: { view: 'facts' },
  m: { view: 'measures' },
  p: { view: 'papers' },
  h: { view: 'history' },
};

/** Single keys do what the buttons do, wherever nobody is writing. */
export function listenToKeys(app: App, focusSearch: () => void): void {
  let isGoing = false;
  addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    if (document.querySelector('dialog[open]')) return;
    if (event.key === 'Escape') {
      if (target.matches('input, select, textarea')) target.blur();
      else if (app.selected.size > 0) app.select([...app.selected], false);
      return;
    }
    if (target.matches('input:not([type=checkbox]), textarea, select') || event.ctrlKey || event.metaKey || event.altKey) {
      if (target.id === 'note' && event.key === 'Enter') target.blur();
      return;
    }
    if (!app.preferences.keys) return;
    const place = isGoing ? places[event.key] : undefined;
    isGoing = event.key === 'g' && !isGoing;
    const act = place ? () => app.go(place) : actionOf(event.key, app, focusSearch);
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function actionOf(key: string, app: App, focusSearch: () => void): (() => unknown) | null {
  const everywhere: Record<string, () => unknown> = {
    '?': () => showHelp(app),
    '/': focusSearch,
    u: () => app.step('undo'),
    r: () => app.step('redo'),
  };
  const atFinding: Record<string, () => unknown> = {
    j: () => app.move(1),
    k: () => app.move(-1),
    '1': () => decisions.errorIn(app, 0),
    '2': () => decisions.errorIn(app, 1),
    '3': () => decisions.bothRight(app),
    '4': () => decisions.sameAfterRounding(app),
    '5': () => decisions.misread(app),
    '6': () => decisions.notAFact(app),
    '0': () => decisions.undecided(app),
    n: () => document.getElementById('note')?.focus(),
    a: () => preferAt(app, 0),
    b: () => preferAt(app, 1),
    x: () => app.current !== null && app.select([app.current], !app.selected.has(app.current)),
    X: () => app.select(app.list, true),
  };
  const known = Object.hasOwn(everywhere, key)
    ? everywhere[key]
    : app.route.view === 'queue' && Object.hasOwn(atFinding, key)
      ? atFinding[key]
      : null;
  return known ?? null;
}

async function preferAt(app: App, index: number): Promise<void> {
  if (app.current === null) return;
  const { claims } = await app.evidence(app.current);
  const claim = claims[index]?.claim.id;
  if (claim) togglePrefer(app, claim);
}
