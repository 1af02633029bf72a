import { anyOf } from '../common/any-of.ts';
import { attachHedge } from '../common/attach-hedge.ts';
import { mergeExchange } from '../common/merge-exchange.ts';
import { spreadAlone } from '../common/spread-alone.ts';
import { mergeBounds } from '../common/merge-bounds.ts';
import { createRangeMerger } from '../common/merge-range.ts';
import { unitBehindInterval } from '../common/unit-behind-interval.ts';
import { mergeBracketedRange } from '../common/merge-bracketed-range.ts';
import { mergeCompound } from '../common/merge-compound.ts';
import { mergeUncertainty } from '../common/merge-uncertainty.ts';
import { readPartsPer } from '../common/read-parts-per.ts';
import { shareUnit } from '../common/share-unit.ts';
import { readRatio } from '../common/read-ratio.ts';
import { createAmountReader } from '../common/read-amount.ts';
import { createYearReader, readIsoDate } from '../common/read-calendar.ts';
import { readConcise } from '../common/read-concise.ts';
import { readDigits } from '../common/read-digits.ts';
import { readIdiom } from '../common/read-idiom.ts';
import { createQuotientReader, readSlash } from '../common/read-slash.ts';
import type { Room } from '../room.ts';
import { chooseSense } from './choose-sense.ts';
import { readDate } from './read-date.ts';
import { readFraction } from './read-fraction.ts';
import { addHalf, readHalf, readHalfUnit } from './read-half.ts';
import { numeralStandsAlone } from './numeral-alone.ts';
import { readSignedNumeral } from './read-numeral.ts';
import { readMore, readTail } from './read-inside.ts';
import { readTallMetre } from './read-metre.ts';
import { readOneIn } from './read-one-in.ts';
import { readOrdinal } from './read-ordinal.ts';
import { readPower } from './read-power.ts';
import { readPoint } from './read-point.ts';
import { readSeveral } from './read-several.ts';
import { readWhole } from './read-whole.ts';

export const chineseRoom: Room = {
  trigger: ({ cardinals, idiomWords }) =>
    anyOf(
      ['\\d', '[½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅐⅑⅒⅛⅜⅝⅞]', '[几数半]', '[万亿]', '全部', ...idiomWords, ...cardinals.keys()].filter(
        (word) => !/^[a-z]/.test(word),
      ),
    ),
  readers: [
    readIdiom,
    readWhole,
    readIsoDate,
    readDate,
    readOrdinal,
    readTallMetre,
    readOneIn,
    readFraction,
    readRatio,
    readSlash,
    readConcise,
    createYearReader({ before: /(?:于|在|自|从|至|到|截至|截止|[至到~—-]) ?$/, counted: /^ ?[万亿千百多余]/ }),
    createAmountReader({
      figures: [
        createQuotientReader([readDigits, readSignedNumeral]),
        readPower,
        readPoint,
        readSeveral,
        readDigits,
        readSignedNumeral,
        readHalfUnit,
      ],
      insides: { readMore, readHalf, addHalf, readTail },
      standsAlone: numeralStandsAlone,
    }),
  ],
  refiners: [
    chooseSense,
    mergeCompound,
    mergeUncertainty,
    createRangeMerger({
      separator: /^(?:\(含\))? ?(?:--?|—{1,2}|―{1,2}|~{1,2}|至|到) ?$/,
      change: /(?:由|从|自)[^，。；,;]{0,14}$/,
      changeAlways: /由[^，。；,;]{0,14}$/,
      changeWords: /[升降增减涨跌落提高扩缩变调]/,
      amountOfChange: /(?!)/,
      opening: /[从由自] ?$/,
      between: /(?:介于|处于|位于|介乎|在) ?$/,
      and: /^ ?(?:和|与|及|至|到|、) ?$/,
      behind: /^ ?(?:之间|间)/,
    }),
    mergeBracketedRange,
    unitBehindInterval,
    readPartsPer,
    shareUnit,
    mergeExchange,
    spreadAlone,
    attachHedge,
    mergeBounds,
  ],
};
