import { leftOf } from '../../text/left-of.ts';
import { mentionOf } from '../frames/period/choose-period.ts';
import type { PeriodMention } from '../periods/period.ts';
import type { Scene } from '../scene.ts';
import type { SentenceView } from '../view.ts';
import type { EventWord } from './event-words.ts';
import { instrumentNear } from './instruments.ts';
import { goodsOfList } from './lists.ts';

/** Whether a sentence asserts the date of an event: the date dates no figure, or what happened is told apart from the figure. */
export function assertsDate(period: PeriodMention, word: EventWord, scene: Scene): boolean {
  if (word.end <= period.start && datesWhatIsSaid(period, scene.view)) return false;
  const dated = scene.readings.filter((reading) => mentionOf(reading, scene) === period);
  if (dated.length === 0) return true;
  const { view } = scene;
  if (dated.some(({ end }) => end <= word.start)) return false;
  return tellsWhen(period, word, view) || (leads(period, word, view) && tellsOfDocument(word, scene));
}

/** 矿山关闭是2018年产量下降的原因: the date is of what stands behind it, and what happened is told to be that. */
const datesWhatIsSaid = ({ start, end }: PeriodMention, { folded, language }: SentenceView): boolean =>
  language === 'zh' && leftOf(folded, start).endsWith('是') && /^[^，,。;；的]{2,16}的\p{Script=Han}/u.test(folded.slice(end));

/** 2019年，…公布了; what was announced 到2030年 or by 2030 is no date of the announcing. */
function leads(period: PeriodMention, word: EventWord, { language, folded }: SentenceView): boolean {
  if (period.end <= word.start) return true;
  return language === 'en' && /^(?:in|on|at)\b/.test(folded.slice(period.start));
}

/** Whether what was brought out is a document by name, or a list of goods: a figure behind it is of its contents. */
function tellsOfDocument(word: EventWord, { lexicon, view }: Scene): boolean {
  return instrumentNear(view, word, lexicon) !== null || goodsOfList(view, word, lexicon) !== null;
}

/** 成立于1927年, 2003年投产，装机…; was founded in 1927, came on stream in 1972 and …: the word says of its subject when, whatever follows. */
function tellsWhen(period: PeriodMention, word: EventWord, { folded, language }: SentenceView): boolean {
  const behind = folded.slice(word.end, word.end + 1);
  if (language === 'zh')
    return word.end <= period.start
      ? /^[于於在]/.test(folded.slice(word.end)) && period.start - word.end <= 1
      : word.start - period.end <= 2 && /^(?:$|[，,。;；])/.test(behind);
  if (word.end > period.start || period.start - word.end > 12) return false;
  const before = leftOf(folded, word.end);
  // Of a single word in -ed that no auxiliary or comma leads, the date may be of what it qualifies: projects launched in 2023 cost 3 billion.
  return !/(?:^|\s)[a-z]+ed$/.test(before) || /(?:^|\b(?:was|were|been|being|and) |, )(?:\w+ly )?(?:was |were )?\S+$/.test(before);
}
