import type { App } from './app.ts';
import { askName, showHelp } from './dialogs.ts';
import { button, element, fill } from './element.ts';
import type { Theme } from './preferences.ts';
import { linkTo } from './route.ts';
import type { Route } from './route.ts';
import type { Child } from './element.ts';

const nextTheme: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };
const themeSigns: Readonly<Record<Theme, string>> = { auto: '◐', light: '○', dark: '●' };

/** The bar above all: where to go, undo and redo, and how the page is shown. */
export function createHeader(app: App): { root: HTMLElement; update: () => void } {
  const root = element('header', { class: 'top' });
  const link = (route: Route, word: 'queue' | 'facts' | 'measures' | 'papers' | 'history') => {
    const isHere =
      app.route.view === route.view ||
      (word === 'facts' && app.route.view === 'fact') ||
      (word === 'papers' && app.route.view === 'document');
    return element('a', { href: linkTo(route), 'aria-current': isHere ? 'page' : null }, app.t(word));
  };
  const update = (): void => {
    const { theme, who } = app.preferences;
    const pending = app.queue?.pending ?? 0;
    fill(root, [
      element('h1', { class: 'brand' }, [element('span', { lang: 'zh' }, '核数'), element('span', { class: 'latin' }, ' heshu')]),
      element('nav', { 'aria-label': 'heshu' }, [
        link({ view: 'queue', finding: null }, 'queue'),
        link({ view: 'facts' }, 'facts'),
        link({ view: 'measures' }, 'measures'),
        link({ view: 'papers' }, 'papers'),
        link({ view: 'history' }, 'history'),
      ]),
      element('div', { class: 'pending', role: 'status' }, runState(app, pending)),
      element('div', { class: 'tools' }, [
        runButton(app, pending),
        button([element('span', { 'aria-hidden': 'true' }, '↶ '), app.t('undo')], () => void app.step('undo'), { 'data-tool': 'undo' }),
        button([element('span', { 'aria-hidden': 'true' }, '↷ '), app.t('redo')], () => void app.step('redo'), { 'data-tool': 'redo' }),
        button(who || app.t('reviewer'), () => void askName(app), {
          class: 'who',
          title: app.t('your-name'),
          'aria-label': `${app.t('reviewer')}: ${who}`,
        }),
        button(app.t('other-language'), () => app.set({ language: app.preferences.language === 'en' ? 'zh' : 'en' }), {
          'data-tool': 'language',
        }),
        button(themeSigns[theme], () => app.set({ theme: nextTheme[theme] }), {
          title: app.t(`theme-${theme}`),
          'aria-label': app.t(`theme-${theme}`),
          'data-tool': 'theme',
        }),
        button('?', () => void showHelp(app), { title: app.t('help'), 'aria-label': app.t('help'), 'data-tool': 'help' }),
      ]),
    ]);
  };
  return { root, update };
}

/** How far a run has come, or what waits for one. */
function runState(app: App, pending: number): Child {
  const { running } = app;
  if (running) return element('span', { class: 'running' }, app.t(`run-${running.step as 'wait'}`, running.done, running.total));
  return pending > 0 ? element('span', {}, app.t('pending', pending)) : null;
}

/** Starts a run, where the server has one to start; in the foreground once something waits for it. */
function runButton(app: App, pending: number): Child {
  if (!app.queue?.canRun) return null;
  return button(
    [element('span', { 'aria-hidden': 'true' }, '⟳ '), element('span', { class: 'word' }, app.t('run-again'))],
    () => void app.run(),
    {
      class: pending > 0 ? 'primary' : '',
      disabled: app.running !== null,
      title: app.t('run-again'),
      'aria-label': app.t('run-again'),
      'data-tool': 'run',
    },
  );
}
