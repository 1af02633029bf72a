import { matchesOf } from '../../../text/matches-of.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { roleInChange } from '../period/period-of-change.ts';

const rose = phrasing(
  'en',
  'g',
)`(?:^|[,;:.]\s+)(?:and |while |but )?(?:the |its |their |an? )?([a-z][a-z0-9' -]{2,50}?)\s+(?:${'moved-verb'})\s+(?:[a-z]+ly\s+)?from\s`;
const went =
  /(?:^|[，,;；:：。])([^，,;；:：。]{2,24}?)(?:分别|将|虽然?|已经?|也|仅|则|亦|均|曾|预计)*(?:由|从(?![业事属])|自)[^，,;；:：。]*$/;

/** Median blood pressure fell from 150 to 138, 步行距离由342米增加到398米: what the tables do not know and the sentence says to have changed, without the arm or the time before it. */
export function changingThing(reading: Reading, { document, lexicon, mentions, periods, view }: Scene): string {
  if (!roleInChange(reading, view.folded)) return '';
  const before = view.folded.slice(0, reading.phrase.start);
  if (view.language === 'en') {
    const match = matchesOf(rose(lexicon), view.folded).findLast(({ index }) => index < reading.phrase.start);
    const between = match ? view.folded.slice(match.index + match[0].length, reading.phrase.start) : '';
    return match && !/[;.]\s/.test(between) ? match[1]! : '';
  }
  const match = went.exec(before);
  if (!match) return '';
  const start = match.index + match[0].indexOf(match[1]!);
  const from = Math.max(start, ...periods.filter(({ end }) => end > start && end < start + match[1]!.length).map(({ end }) => end));
  const words = view.text.slice(from, start + match[1]!.length);
  const holder = mentions.entities.find((entity) => entity.start === from && entity.end < start + match[1]!.length);
  const arm = document.arms.find((name) => words.startsWith(name)) ?? (holder && view.text.slice(holder.start, holder.end)) ?? '';
  return words
    .slice(arm.length)
    .replace(/^(?:的|[该本全][国省市县区州院校所厂]|[该此这][一个种类项]?(?:领域|行业|产业|产品|方面|环节|地区|矿))+|的$/g, '');
}
