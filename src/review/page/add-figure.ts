import type { Claim, Term } from '../../schema/claim.ts';
import type { RightReading } from '../../schema/decision.ts';
import type { Proposal, ProposeRequest } from '../messages.ts';
import type { App } from './app.ts';
import { openDialog } from './dialogs.ts';
import { button, element } from './element.ts';
import { server } from './server.ts';

const fields = ['figure', 'period', 'subject', 'measure', 'product', 'scope'] as const;
type Field = (typeof fields)[number];

/** Asks the reader what it makes of words that somebody has chosen, lets it be set right, and adds the figure. */
export async function addFigure(app: App, request: ProposeRequest): Promise<void> {
  try {
    const proposal = await server.propose(request);
    const answer = await askFigure(app, proposal);
    if (!answer) return;
    const { note, reading } = answer;
    const isAdded = await app.keep(
      (who) => server.add({ source: request.source, ...proposal.place, reading, note, who }),
      `${app.t('figure-added', proposal.place.exact)} · ${app.t('next-run')}`,
    );
    if (isAdded) app.emit('all');
  } catch (error) {
    app.say(app.t('failed', error instanceof Error ? error.message : String(error)));
  }
}

/** A form that holds what was read; what is changed in it becomes the right reading. */
function askFigure(app: App, { place, claim }: Proposal): Promise<{ reading: RightReading; note: string } | null> {
  const read = valuesOf(app, claim);
  return openDialog(app.t('add-title'), (done) => {
    const inputs = fields.map((name) => {
      const placeholder = name === 'period' ? app.t('period-hint') : name === 'figure' && !claim ? app.t('figure-hint') : '';
      return element('input', {
        name,
        value: read[name],
        placeholder,
        required: name === 'figure',
        autofocus: name === 'figure',
        autocomplete: 'off',
      });
    });
    const note = element('input', { name: 'note', autocomplete: 'off' });
    return element(
      'form',
      { class: 'form', method: 'dialog' },
      [
        element('blockquote', { class: 'passage' }, quoted(place.quote, place.exact)),
        element('p', { class: 'hint' }, app.t(claim ? 'add-hint' : 'add-unread')),
        ...inputs.map((input, index) => element('label', {}, [app.t(fields[index]!), input])),
        element('label', {}, [app.t('note'), note]),
        element('div', { class: 'dialog-foot' }, [
          button(app.t('cancel'), () => done(null)),
          element('button', { type: 'submit', class: 'primary' }, app.t('add')),
        ]),
      ],
      {
        submit: (event) => {
          event.preventDefault();
          const changed = inputs.filter(({ name, value }) => value.trim() !== '' && value.trim() !== read[name as Field]);
          done({ reading: Object.fromEntries(changed.map(({ name, value }) => [name, value.trim()])), note: note.value.trim() });
        },
      },
    );
  });
}

function quoted(quote: string, exact: string): (Node | string)[] {
  const at = quote.indexOf(exact);
  return [quote.slice(0, at), element('mark', {}, exact), quote.slice(at + exact.length)];
}

function valuesOf(app: App, claim: Claim | null): Record<Field, string> {
  const word = (term: Term | null | undefined): string => (term ? (term.label ? app.in(term.label) : term.text) : '');
  const { period } = claim ?? {};
  const ends = [period?.start ?? '', period?.end ?? ''];
  return {
    figure: claim?.exact ?? '',
    period: ends[0] === ends[1] ? ends[0]! : ends.join('/'),
    subject: word(claim?.subject),
    measure: word(claim?.measure),
    product: word(claim?.product),
    scope: word(claim?.scope),
  };
}
