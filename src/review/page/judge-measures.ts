import type { Claim, Term } from '../../schema/claim.ts';
import type { MeasureRow } from '../messages.ts';
import type { App } from './app.ts';
import { openDialog } from './dialogs.ts';
import { button, element } from './element.ts';
import type { Child } from './element.ts';
import { server } from './server.ts';

/** Asks with which measure another one is one, and says so. */
export async function judgeOne(app: App, measure: Term, known?: readonly MeasureRow[]): Promise<void> {
  const rows = known ?? (await server.measures());
  const other = await askMeasure(app, measure, rows);
  if (other) await judge(app, 'one', measure, other);
}

/** Says that figures in these words are not of the measure that they were read as. */
export async function judgeApart(app: App, measure: Term, other: Term): Promise<void> {
  await judge(app, 'apart', measure, other);
}

/** Where two figures that are set against one another have one measure in unlike words: the words, and a button that parts them for good. */
export function measureJudgement(app: App, [a, b]: readonly Claim[], letterOf: (claim: string) => string | null): Child {
  const [first, second] = [a?.measure, b?.measure];
  if (
    !a ||
    !b ||
    !first ||
    !second ||
    first.text.toLowerCase() === second.text.toLowerCase() ||
    first.id === null ||
    first.id !== second.id
  )
    return null;
  return element('p', { class: 'measure-judgement' }, [
    app.t('read-as-one', letterOf(a.id) ?? '', first.text, letterOf(b.id) ?? '', second.text),
    ' ',
    button(app.t('are-two'), () => void judgeApart(app, first, second), { class: 'plain', 'data-judge': 'apart' }),
  ]);
}

async function judge(app: App, are: 'one' | 'apart', measure: Term, other: Term): Promise<void> {
  const said = app.t(are === 'one' ? 'measures-one' : 'measures-apart', measure.text, other.text);
  const { note } = app;
  if (await app.keep((who) => server.judgeMeasures({ are, measure, other, note, who }), `${said} · ${app.t('next-run')}`)) app.emit('all');
}

function askMeasure(app: App, measure: Term, rows: readonly MeasureRow[]): Promise<Term | null> {
  const names = new Map<string, Term>();
  for (const row of rows)
    for (const name of [row.measure.label ? app.in(row.measure.label) : row.measure.text, row.measure.text])
      if (name !== measure.text && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), { ...row.measure, text: name });
  return openDialog<Term>(app.t('same-title', measure.text), (done) => {
    const field = element('input', { name: 'measure', list: 'measure-names', required: true, autofocus: true, autocomplete: 'off' }, null, {
      input: () => field.setCustomValidity(''),
    });
    const options = [...names.values()].map(({ text }) => element('option', { value: text }));
    return element(
      'form',
      { class: 'form', method: 'dialog' },
      [
        element('p', { class: 'hint' }, app.t('same-hint')),
        element('label', {}, [app.t('measure'), field]),
        element('datalist', { id: 'measure-names' }, options),
        element('div', { class: 'dialog-foot' }, [
          button(app.t('cancel'), () => done(null)),
          element('button', { type: 'submit', class: 'primary' }, app.t('save')),
        ]),
      ],
      {
        submit: (event) => {
          event.preventDefault();
          const named = names.get(field.value.trim().toLowerCase());
          if (named) return done(named);
          field.setCustomValidity(app.t('no-measure'));
          field.reportValidity();
        },
      },
    );
  });
}
