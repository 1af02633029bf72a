import { leftOf } from '../../../text/left-of.ts';
import type { Span } from '../../../schema/place.ts';
import type { SentenceView } from '../../view.ts';

const partner = /(?:[对向从自由到往]|\b(?:from|to) (?:the )?)$/;

/** 自秘鲁进口, 对德国出口, imports from Peru: whether a name is that of whom a trade goes to or comes from. */
export const isPartner = ({ start }: Span, { folded }: SentenceView): boolean => partner.test(leftOf(folded, start));
