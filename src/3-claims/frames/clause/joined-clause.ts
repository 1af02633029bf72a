import type { Span } from '../../../schema/place.ts';
import { leftOf } from '../../../text/left-of.ts';
import type { SentenceView } from '../../view.ts';

/** Japan made 41% and|Germany|supplied 12%: a name that a clause joined to the one before it is told of. */
export const opensJoinedClause = ({ start, end }: Span, { folded, words }: SentenceView): boolean =>
  /\b(?:and|but|while|whereas) (?:the )?$/.test(leftOf(folded, start)) &&
  words.some((word) => word.start === end + 1 && word.tag === 'VERB');
