import type { RightReading } from '../../schema/decision.ts';
import type { App } from './app.ts';
import { button, element } from './element.ts';
import type { Child } from './element.ts';
import type { Word } from './words.ts';

/** Opens a dialog and waits for what is chosen in it; null where it is closed without. */
export function openDialog<Answer>(title: string, content: (done: (answer: Answer | null) => void) => Child): Promise<Answer | null> {
  const before = document.activeElement;
  return new Promise((resolve) => {
    const done = (answer: Answer | null): void => {
      dialog.remove();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      resolve(answer);
    };
    const dialog = element('dialog', { 'aria-labelledby': 'dialog-title' }, [element('h2', { id: 'dialog-title' }, title), content(done)], {
      cancel: (event) => {
        event.preventDefault();
        done(null);
      },
      click: (event) => {
        if (event.target === dialog) done(null);
      },
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** A choice of one of several; the digits choose as well. */
export function chooseOne<Value>(app: App, title: string, options: readonly { label: string; value: Value }[]): Promise<Value | null> {
  return openDialog<Value>(title, (done) => {
    const list = element(
      'div',
      { class: 'choices' },
      options.map(({ label, value }, index) => button([element('kbd', {}, index + 1), ` ${label}`], () => done(value))),
      {
        keydown: (event) => {
          const option = /^\d$/.test(event.key) ? options[Number(event.key) - 1] : undefined;
          if (!option) return;
          event.preventDefault();
          event.stopPropagation();
          done(option.value);
        },
      },
    );
    return [
      list,
      element(
        'div',
        { class: 'dialog-foot' },
        button(app.t('cancel'), () => done(null)),
      ),
    ];
  });
}

/** Asks for the right reading of a figure. */
export function askReading(
  app: App,
  claims: readonly { id: string; label: string; exact: string }[],
  first: string,
): Promise<{ claim: string; reading: RightReading } | null> {
  return openDialog(app.t('misread-title'), (done) => {
    const which = element(
      'select',
      { name: 'claim' },
      claims.map(({ id, label }) => element('option', { value: id, selected: id === first }, label)),
    );
    const fields = (['figure', 'period', 'subject', 'measure', 'product', 'scope'] as const).map((name) => {
      const placeholder =
        name === 'period' ? app.t('period-hint') : name === 'figure' ? (claims.find(({ id }) => id === first)?.exact ?? '') : '';
      return element('label', {}, [app.t(name satisfies Word), element('input', { name, placeholder, autofocus: name === 'figure' })]);
    });
    return element(
      'form',
      { class: 'form', method: 'dialog' },
      [
        element('p', { class: 'hint' }, app.t('misread-hint')),
        element('label', {}, [app.t('which-claim'), which]),
        ...fields,
        element('div', { class: 'dialog-foot' }, [
          button(app.t('cancel'), () => done(null)),
          element('button', { type: 'submit', class: 'primary' }, app.t('save')),
        ]),
      ],
      {
        submit: (event) => {
          event.preventDefault();
          const given = fields.map((field) => field.querySelector('input')!).filter(({ value }) => value.trim() !== '');
          const reading = Object.fromEntries(given.map(({ name, value }) => [name, value.trim()])) as RightReading;
          if (given.length > 0) done({ claim: which.value, reading });
        },
      },
    );
  });
}

/** Asks who decides. */
export function askName(app: App): Promise<string | null> {
  return openDialog<string>(app.t('reviewer'), (done) => {
    const name = element('input', { name: 'who', required: true, autofocus: true, autocomplete: 'name', value: app.preferences.who });
    return element(
      'form',
      { class: 'form', method: 'dialog' },
      [
        element('label', {}, [app.t('your-name'), name]),
        element('div', { class: 'dialog-foot' }, [
          button(app.t('cancel'), () => done(null)),
          element('button', { type: 'submit', class: 'primary' }, app.t('save')),
        ]),
      ],
      {
        submit: (event) => {
          event.preventDefault();
          const who = name.value.trim();
          if (who === '') return;
          app.set({ who });
          done(who);
        },
      },
    );
  });
}

const keys: readonly (readonly [keys: readonly string[], word: Word])[] = [
  [['j', 'k'], 'key-next'],
  [['1', '…', '6', '0'], 'key-decide'],
  [['u', 'r'], 'key-undo'],
  [['/'], 'key-search'],
  [['n'], 'key-note'],
  [['a', 'b'], 'key-prefer'],
  [['x'], 'key-select'],
  [['X'], 'key-all'],
  [['g q', 'g f', 'g m', 'g p', 'g h'], 'key-go'],
  [['?'], 'key-help'],
  [['Esc'], 'key-close'],
];

/** The sheet of all keys. */
export function showHelp(app: App): Promise<unknown> {
  return openDialog(app.t('help'), (done) => {
    const works = element('input', { type: 'checkbox', checked: app.preferences.keys }, null, {
      change: () => app.set({ keys: works.checked }),
    });
    return [
      element(
        'dl',
        { class: 'keys' },
        keys.map(([names, word]) =>
          element('div', {}, [
            element(
              'dt',
              {},
              names.map((name) => [element('kbd', {}, name), ' ']),
            ),
            element('dd', {}, app.t(word)),
          ]),
        ),
      ),
      element('label', { class: 'check' }, [works, app.t('single-keys')]),
      element(
        'div',
        { class: 'dialog-foot' },
        button(app.t('close'), () => done(null), { autofocus: true }),
      ),
    ];
  });
}
