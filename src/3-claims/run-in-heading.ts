import type { SentenceView } from './view.ts';

const name =
  '(?:background|importance|context|rationale|(?:research )?questions?|objectives?|aims?|purpose|(?:study |trial )?design|settings?|participants|patients|population|(?:materials and )?methods|procedures?|interventions?|exposures?|(?:main |primary )?outcomes?(?: measures?)?|measure(?:ment)?s|data (?:sources?|extraction|synthesis|analysis)|study selection|eligibility criteria|(?:main |key )?results|(?:key )?findings|limitations?|conclusions?|(?:clinical )?relevance|interpretation|implications|significance|(?:trial )?registration|funding)';
const runIn = new RegExp(`^${name}(?:(?:,|,? and| &) ${name}){0,3}\\s+(?=[\\p{Lu}\\d])`, 'iu');

/** Where the heading ends that a paragraph of a structured abstract opens with, without a mark behind it (Results Of 912 children …); 0 where there is none. */
export function runInHeadingEnd({ text, language }: SentenceView): number {
  const heading = language === 'en' && /^\p{Lu}/u.test(text) ? runIn.exec(text)?.[0] : undefined;
  // The flag that lets the heading be written in any case lets the word behind it, too.
  return heading && /^[\p{Lu}\d]/u.test(text.slice(heading.length)) ? heading.length : 0;
}
