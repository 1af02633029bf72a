import type { SentenceRoom } from '../room.ts';

/** Chinese sentences end with 。！？ and their closing quotes; a full stop of Latin text inside them ends nothing. */
export const chineseRoom: SentenceRoom = {
  locale: 'zh',
  breaks: /(?<=[。！？])(?=[“‘《])/,
  joins: (text, before) =>
    !/[。！？!?…；;][”’」』》）)\]"'\s]*[[［]?$/.test(text.slice(Math.max(before.start, before.end - 8), before.end)),
};
