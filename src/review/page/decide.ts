import type { Claim } from '../../schema/claim.ts';
import type { Difference } from '../../schema/decision.ts';
import type { App } from './app.ts';
import { askReading, chooseOne } from './dialogs.ts';
import { letterAt } from './letters.ts';

/** The claims of the finding that is shown, as they were loaded last. */
const claimsShown = async (app: App): Promise<Claim[]> => {
  if (app.current === null) return [];
  const { claims } = await app.evidence(app.current);
  return claims.map(({ claim }) => claim);
};

/** What the number keys and the buttons of the decision bar do. */
export const decisions = {
  errorIn: (app: App, index: number) => app.decide({ verdict: 'error', claim: index }),
  sameAfterRounding: (app: App) => app.decide({ verdict: 'same-after-rounding' }),
  undecided: (app: App) => app.decide({ verdict: 'undecided' }),

  bothRight: async (app: App): Promise<void> => {
    const differences: Difference[] = ['period', 'product', 'scope', 'definition'];
    const differ = await chooseOne(
      app,
      app.t('differ-title'),
      differences.map((value) => ({ value, label: app.t(value) })),
    );
    if (differ) await app.decide({ verdict: 'both-right', differ });
  },

  misread: async (app: App, first = 0): Promise<void> => {
    const claims = await claimsShown(app);
    const options = claims.map(({ id, exact }, index) => ({ id, exact, label: `${letterAt(index)}: ${exact}` }));
    const answer = await askReading(app, options, claims[first]?.id ?? '');
    if (answer) await app.decide({ verdict: 'extraction-wrong', ...answer });
  },

  notAFact: async (app: App): Promise<void> => {
    const claims = await claimsShown(app);
    const claim = await chooseOne(
      app,
      app.t('which-claim'),
      claims.map(({ exact }, index) => ({ value: index, label: `${letterAt(index)}: ${exact}` })),
    );
    if (claim !== null) await app.decide({ verdict: 'not-a-fact', claim });
  },
};
