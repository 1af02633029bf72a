import type { FindingMessage } from '../messages.ts';
import type { App } from './app.ts';
import { decisions } from './decide.ts';
import { button, element, fill } from './element.ts';
import type { Word } from './words.ts';

/** The bar with all verdicts, their keys and a note. */
export function decideBar(app: App): { root: HTMLElement; update: (message: FindingMessage | null) => void; draft: () => void } {
  const root = element('div', { class: 'decide', role: 'toolbar', 'aria-label': app.t('decide') });
  let shown: FindingMessage | null = null;
  let note = element('input');
  const draw = (): void => {
    const count = shown?.finding.claims.length ?? 2;
    const verdict = (key: string, word: Word, decide: () => void, isShown = true) =>
      isShown ? button([element('kbd', {}, key), app.t(word)], decide, { 'data-key': key, class: `verdict ${word}` }) : null;
    const selected = app.selected.size > 0;
    note = element(
      'input',
      {
        class: 'note-field',
        id: 'note',
        placeholder: app.t('note-hint'),
        'aria-label': app.t('note'),
        value: app.note,
        autocomplete: 'off',
      },
      null,
      { input: () => (app.note = note.value) },
    );
    root.setAttribute('aria-label', app.t('decide'));
    fill(root, [
      selected ? element('p', { class: 'bulk' }, app.t('selected', app.selected.size)) : null,
      element('div', { class: 'verdicts' }, [
        verdict('1', 'error-a', () => void decisions.errorIn(app, 0)),
        verdict('2', 'error-b', () => void decisions.errorIn(app, 1), count > 1),
        verdict('3', 'both-right', () => void decisions.bothRight(app)),
        verdict('4', 'same-after-rounding', () => void decisions.sameAfterRounding(app)),
        verdict('5', 'extraction-wrong', () => void decisions.misread(app), !selected),
        verdict('6', 'not-a-fact', () => void decisions.notAFact(app)),
        verdict('0', 'undecided', () => void decisions.undecided(app)),
      ]),
      note,
    ]);
  };
  draw();
  return {
    root,
    update: (message) => {
      shown = message;
      draw();
    },
    draft: () => {
      if (document.activeElement !== note) draw();
    },
  };
}
