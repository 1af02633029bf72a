import { App } from './app.ts';
import { askName } from './dialogs.ts';
import { documentView } from './document-view.ts';
import { element, fill } from './element.ts';
import { factsView, factView } from './facts-view.ts';
import { createFindingView } from './finding-view.ts';
import { createHeader } from './header.ts';
import { historyView } from './history-view.ts';
import { listenToKeys } from './keyboard.ts';
import { measuresView } from './measures-view.ts';
import { papersView } from './papers-view.ts';
import { createQueueView } from './queue-view.ts';

const app = new App();
const header = createHeader(app);
const queue = createQueueView(app);
const finding = createFindingView(app);
const desk = element('div', { class: 'desk' }, [queue.root, finding.root]);
const main = element('main', { id: 'main', tabindex: '-1' });
const toast = element('p', { class: 'toast', role: 'status', 'aria-live': 'polite' });
const skip = element('a', { class: 'skip', href: '#evidence' }, '', {
  click: (event) => {
    event.preventDefault();
    document.getElementById(app.route.view === 'queue' ? 'evidence' : 'main')?.focus();
  },
});
let toastTimer = 0;

function drawMain(): void {
  const { route } = app;
  skip.setAttribute('href', route.view === 'queue' ? '#evidence' : '#main');
  document.body.dataset['view'] = route.view === 'queue' && route.finding !== null ? 'finding' : route.view;
  if (route.view === 'queue') {
    if (main.firstChild !== desk) fill(main, desk);
  } else if (route.view === 'facts') fill(main, factsView(app));
  else if (route.view === 'fact') fill(main, factView(app, route.id));
  else if (route.view === 'measures') fill(main, measuresView(app));
  else if (route.view === 'papers') fill(main, papersView(app));
  else if (route.view === 'document') fill(main, documentView(app, route.id, route.claim));
  else fill(main, historyView(app));
}

function drawPreferences(): void {
  const { language, theme } = app.preferences;
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  document.documentElement.dataset['theme'] = theme;
  skip.textContent = app.t('skip');
}

app.onChange((change) => {
  if (change === 'all') drawPreferences();
  if (change === 'all' || change === 'route' || change === 'rows' || change === 'run') header.update();
  if (change === 'all' || change === 'route' || change === 'finding') drawMain();
  if (app.route.view === 'queue' || change === 'all') {
    queue.update(change);
    finding.update(change);
  }
  if (change === 'draft') {
    toast.textContent = app.message;
    clearTimeout(toastTimer);
    toastTimer = setTimeout(() => (toast.textContent = ''), 4000);
  }
});
app.askName = () => askName(app);
document.body.append(skip, header.root, main, toast);
drawPreferences();
header.update();
listenToKeys(app, () => {
  if (app.route.view === 'queue') queue.focusSearch();
  else document.getElementById('search')?.focus();
});
void app.start();
