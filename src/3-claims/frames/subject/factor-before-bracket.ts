import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { phraseTerm } from '../terms.ts';
import { headAsSubject } from './head-as-subject.ts';

/** An English bracket that opens with an estimate of how much more likely something is. */
const estimate = /^\s*(?:adjusted |pooled |crude |unadjusted )?(?:[ac]?(?:OR|HR|RR|IRR|PR)\b|(?:odds|hazard|risk|rate|prevalence) ratio)/;
const firstEstimate = new RegExp(`\\((?=${estimate.source.slice(1)})`);
/** A trial compares its arms, unless it says that it looks for factors. */
const onFactors = /\b(?:associat\w+|correlat\w+|predict\w+|(?:risk|prognostic|protective) factors?|independent\w*|determinants?)\b/;
/** What may stand before the first item of a list: a colon, a verb, a preposition that does not belong to the item. */
const beforeItem =
  /^.*(?:[:;,]|\b(?:and|or|was|were|is|are|be|been|among|in|for|by|than|that|included?|including|identified|showed|revealed|on))\s+/s;
const article = /^(?:the|an?|both|either|those)\s+/i;
/** What is made more or less likely, or changed, stands behind such words. */
const toOutcome =
  /\b(?:associated with|linked (?:to|with)|related to|(?:risks?|odds|hazards?|incidence|likelihood|rates?|probability|chances?) (?:of|for)|effects? on|predict(?:ed|s|or of|ors of)|(?:lower|higher|fewer|more|less|reduced|increased|greater)(?: (?!among|in|for|with|than)\w+)?)\s+(?:(?:an?|the|both)\s+)?(?:(?:lower|higher|increased|reduced|greater|fewer|more|less)\s+)?$/;

/** Odds of relapse were higher among …: behind such words no outcome stands. */
const leadsOn = /\b(?:among|for|by|was|were|is|are|than)\b/;

/** Welders (OR 1.8, 95% CI 1.2 to 2.9), obesity (HR 1.8, p = 0.003): of a list of factors each has what its own bracket tells; where the bracket stands behind an outcome, it is of what the clause tells of. */
export function factorBeforeBracket(reading: Reading, scene: Scene, at: number): Term | null {
  const { clauses, document, framed, view } = scene;
  if (view.language !== 'en' || clauses[at]?.inside !== true) return null;
  const open = view.text.lastIndexOf('(', reading.start);
  if (open < 0 || !estimate.test(view.text.slice(open + 1))) return null;
  const estimated = framed.findLast(({ reading: other }) => other.start > open);
  if (estimated) return estimated.subject;
  if (document.contrast && !onFactors.test(view.folded)) return null;
  const first = view.text.search(firstEstimate);
  if (isOutcome(view.folded.slice(0, first).trimEnd())) return document.contrast ?? headAsSubject(reading, scene);
  const item = itemOf(view.text.slice(0, open));
  return item.split(' ').length <= 8 ? phraseTerm(item) : null;
}

/** The words between the item before, or what opens the list, and the bracket. */
function itemOf(before: string): string {
  const behind = before.slice(before.lastIndexOf(')') + 1).trim();
  const own = before.includes(')') ? behind.replace(/^(?:[,;]\s*)?(?:(?:and|or|but|plus|followed by|as well as)\s+)?/, '') : behind;
  return own.replace(beforeItem, '').replace(article, '');
}

/** Whether the words before a bracket say that something is more or less likely, rather than for whom. */
function isOutcome(before: string): boolean {
  const words = before
    .slice(before.search(/[^,:;]*$/))
    .trim()
    .split(/\s+/);
  return [1, 2, 3, 4].some(
    (count) => !leadsOn.test(words.slice(-count).join(' ')) && toOutcome.test(`${words.slice(0, -count).join(' ')} `),
  );
}
