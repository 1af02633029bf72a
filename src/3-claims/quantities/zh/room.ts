import { anyOf } from '../common/any-of.ts';
import { attachHedge } from '../common/attach-hedge.ts';
import { createRangeMerger } from '../common/merge-range.ts';
import { mergeCompound } from '../common/merge-compound.ts';
import { mergeUncertainty } from '../common/merge-uncertainty.ts';
import { shareUnit } from '../common/share-unit.ts';
import { readRatio } from '../common/make-draft.ts';
import { createAmountReader } from '../common/read-amount.ts';
import { createYearReader, readIsoDate } from '../common/read-calendar.ts';
import { readDigits } from '../common/read-digits.ts';
import { readIdiom } from '../common/read-idiom.ts';
import { readSlash } from '../common/read-slash.ts';
import type { FigureHit, Room, Scan } from '../room.ts';
import { chooseSense } from './choose-sense.ts';
import { readDate } from './read-date.ts';
import { readFraction } from './read-fraction.ts';
import { numeralStandsAlone, readSignedNumeral } from './read-numeral.ts';
import { addHalf, readHalf, readMore, readTail } from './read-inside.ts';
import { readOrdinal } from './read-ordinal.ts';
import { readWhole } from './read-whole.ts';

export const chineseRoom: Room = {
  trigger: ({ cardinals, idiomWords }) => anyOf(['\\d', '[½¼¾⅓⅔⅕⅛]', '[几数半]', '[万亿]', '全部', ...idiomWords, ...cardinals.keys()].filter((word) => !/^[a-z]/.test(word))),
  readers: [
    readIdiom,
    readWhole,
    readIsoDate,
    readDate,
    readOrdinal,
    readFraction,
    readRatio,
    readSlash,
    createYearReader({ before: /(?:于|在|自|从|至|到|截至|截止|[至到~—-]) ?$/, counted: /^ ?[万亿千百多余]/ }),
    createAmountReader({ figures: [readDigits, readSignedNumeral, readHalfUnit], insides: { readMore, readHalf, addHalf, readTail }, standsAlone: numeralStandsAlone }),
  ],
  refiners: [
    chooseSense,
    mergeCompound,
    mergeUncertainty,
    createRangeMerger({
      separator: /^ ?(?:--?|—{1,2}|―{1,2}|~{1,2}|至|到) ?$/,
      change: /(?:由|从|自)[^，。；,;]{0,14}$/,
      changeAlways: /由[^，。；,;]{0,14}$/,
      changeWords: /[升降增减涨跌落提高扩缩变调]/,
      amountOfChange: /(?!)/,
      between: /(?:介于|处于|位于|介乎|在) ?$/,
      and: /^ ?(?:和|与|及|至|到|、) ?$/,
      behind: /^ ?(?:之间|间)/,
    }),
    shareUnit,
    attachHedge,
  ],
};

function readHalfUnit({ text }: Scan, at: number): FigureHit | null {
  if (text[at] !== '半' || !/^半 ?(?:年|小时|天|月|日|公里|公升|升|里|斤|吨|周|世纪|个世纪|个月|个小时|公斤|分钟|秒|米|英里|加仑|块|元|分)/.test(text.slice(at, at + 5))) return null;
  const figure = { value: '0.5', decimals: 1, scale: 0 };
  return { start: at, end: at + 1, low: figure, high: figure, modifier: 'exact', form: 'numeral' };
}
