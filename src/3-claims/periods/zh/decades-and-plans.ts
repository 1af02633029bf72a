import { smallNumber } from '../../../text/small-numbers.ts';
import { phrasing } from '../../../text/phrasing.ts';
import { isoDate, type PeriodForm, point, range } from '../period.ts';
import { TO } from './calendar.ts';

/** Stretches of years that are counted: the decades of a century, the five-year plans. */
export const decadesAndPlans: readonly PeriodForm[] = [
  {
    name: 'zh-decade',
    pattern: phrasing('zh')`(?<!\d)(1[5-9]\d0|20\d0)\s*年代(?:${TO}(1[5-9]\d0|20\d0)\s*年代)?`,
    read: ([, from, to]) => range(isoDate(Number(from)), isoDate(Number(to ?? from) + 9)),
  },
  {
    name: 'zh-decade-of-a-century',
    pattern: phrasing(
      'zh',
    )`(?:(1\d|2\d)世纪|(上)世纪|(二十)世纪)\s*(?:(\d0)${TO})?(\d0|[一二三四五六七八九](?:、[一二三四五六七八九])?十)\s*年代(初期?|中期|末期?)?(?:\s*(${'since-word'}))?`,
    read: ([, century, , , first, decade, part, since]) => {
      const base = (century ? Number(century) - 1 : 19) * 100;
      const numbers = /^\d/.test(decade ?? '')
        ? [Number(decade)]
        : [...(decade ?? '').replace(/[十、]/g, '')].map((digit) => smallNumber(digit) * 10);
      const from = base + (first ? Number(first) : (numbers[0] ?? 0));
      const to = base + (numbers.at(-1) ?? 0) + 9;
      const start = isoDate(from + (part?.startsWith('中') ? 5 : part?.startsWith('末') ? 8 : 0));
      if (since && start) return { from: start, to: null };
      if (part?.startsWith('中')) return point(isoDate(from + 5));
      return part?.startsWith('初') ? range(isoDate(from), isoDate(from + 3)) : range(isoDate(from), isoDate(to));
    },
  },
  {
    name: 'zh-plan',
    pattern: phrasing(
      'zh',
    )`(?:“([一二三四]?)|(?<![一-龥])(十[一二三四五]?))(?:(十[一二三四五]?)?)五”?(?:${'time-span-noun'})?(前[一二三四]年)?(?:${'time-span-noun'})?`,
    read: ([text, , bare, quoted, first]) => {
      if (!/[”间期]/.test(text)) return null;
      const number = [...(quoted ?? bare ?? '')].reduce((sum, digit) => sum + smallNumber(digit), 0);
      if (number < 10 || number > 16) return null;
      const start = 2001 + (number - 10) * 5;
      return range(isoDate(start), isoDate(first ? start + smallNumber(first[1]) - 1 : start + 4));
    },
  },
];
