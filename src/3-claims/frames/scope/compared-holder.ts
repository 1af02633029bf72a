import type { Term } from '../../../schema/claim.ts';
import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt } from '../../view.ts';
import { termOf } from '../terms.ts';

/** Where the standard that a multiple is reckoned by begins: 相当于摩洛哥的两倍. */
const standard = /(?:是|为|為|相当于|相當於|等于)$/;

/** Whose figure a multiple is a multiple of: 是秘鲁的3倍, three times the output of Peru. */
export function holderOfSingle(reading: Reading, subject: Term | null, { clauses, mentions, view }: Scene): Term | null {
  const clause = clauses[clauseAt(clauses, reading.start)];
  const others = mentions.entities.filter(
    ({ start, end, value }) => clause && start >= clause.start && end <= clause.end && value.id !== subject?.id,
  );
  const single =
    view.language === 'zh'
      ? others.find(
          ({ start, end }) =>
            end <= reading.phrase.start &&
            standard.test(leftOf(view.folded, start)) &&
            /^[^，,。;；]{0,8}的?$/.test(view.folded.slice(end, reading.phrase.start)),
        )
      : others.find(
          ({ start }) =>
            start >= reading.end &&
            /^ (?:as (?:much|many|large|high) as|(?:that|those|the \w+(?: \w+)?) (?:of|in))? ?(?:the )?$/.test(
              view.folded.slice(reading.end, start),
            ),
        );
  return single ? termOf(single.value, view.language) : null;
}
