import { anyOf } from '../common/any-of.ts';
import { attachHedge } from '../common/attach-hedge.ts';
import { mergeExchange } from '../common/merge-exchange.ts';
import { spreadAlone } from '../common/spread-alone.ts';
import { mergeBounds } from '../common/merge-bounds.ts';
import { createRangeMerger } from '../common/merge-range.ts';
import { mergeBracketedRange } from '../common/merge-bracketed-range.ts';
import { mergeCompound } from '../common/merge-compound.ts';
import { mergeUncertainty } from '../common/merge-uncertainty.ts';
import { readPartsPer } from '../common/read-parts-per.ts';
import { unitBehindInterval } from '../common/unit-behind-interval.ts';
import { shareUnit } from '../common/share-unit.ts';
import { readRatio } from '../common/read-ratio.ts';
import { createAmountReader } from '../common/read-amount.ts';
import { createYearReader, readIsoDate } from '../common/read-calendar.ts';
import { readConcise } from '../common/read-concise.ts';
import { readDigits } from '../common/read-digits.ts';
import { readIdiom } from '../common/read-idiom.ts';
import { createQuotientReader, readSlash } from '../common/read-slash.ts';
import type { Room } from '../room.ts';
import { readAge } from './read-age.ts';
import { readAbsoluteZero, turnBelowZero, turnSpacedMinus } from './below-zero.ts';
import { chooseSense } from './choose-sense.ts';
import { isPronoun } from './is-pronoun.ts';
import { readArticle } from './read-article.ts';
import { readDecimalComma } from './read-decimal-comma.ts';
import { readDate } from './read-date.ts';
import { readFraction } from './read-fraction.ts';
import { readNumeral } from './read-numeral.ts';
import { readSpokenPoint } from './read-point.ts';
import { readOdd } from './read-odd.ts';
import { gluedOrdinal, readOrdinal } from './read-ordinal.ts';
import { readDigitByDigit, readPairwise, readSpokenYear } from './read-spoken.ts';
import { readVague } from './read-vague.ts';

const months =
  'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december'.split(
    ' ',
  );
const leads =
  'several few tens hundreds thousands twenties thirties forties fifties sixties seventies eighties nineties a an another minus negative point fiscal fy q[1-4] h[12]'.split(
    ' ',
  );

export const englishRoom: Room = {
  trigger: ({ cardinals, ordinals, fractions, idiomWords }) => {
    const words = [...leads, ...months, ...idiomWords, ...cardinals.keys(), ...ordinals.keys(), ...fractions.keys()].filter((word) =>
      /^[a-z]/.test(word),
    );
    return anyOf(['\\d', '[½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅐⅑⅒⅛⅜⅝⅞]', `\\b(?:${anyOf(words).source})(?:fold)?\\b`, '\\bfy(?=\\d)', gluedOrdinal.source]);
  },
  readers: [
    readDate,
    readIsoDate,
    readIdiom,
    readSpokenYear,
    readFraction,
    readOrdinal,
    readRatio,
    readSlash,
    readConcise,
    createYearReader({
      before:
        /(?:\b(?:in|since|by|from|of|during|between|until|till|before|after|early|late|mid|end|year|years|and|or|through|throughout|to|for|than|against|spring|summer|autumn|fall|winter|calendar|around|circa|over|on|at|the)[ \n-]|[-—] ?|^)$/i,
      counted:
        /^(?: (?:[a-z]+ )?(?!sales|prices|levels|figures|estimates|results|exports|imports|prices|terms|dollars|was|has|is|this|its|as)[a-z]{3,}[^su\W]s\b(?! (?:in|of) the year)| (?:people|patients|participants|men|women|subjects|samples|children|stems|students|cases|adults|workers|jobs|units|kcal|words|species|companies|countries|households|respondents|persons|more|or more|different|of the|of these|such)\b)/i,
    }),
    createAmountReader({
      figures: [
        createQuotientReader([readDigits, readNumeral]),
        readSpokenPoint,
        readVague,
        readDecimalComma,
        readDigits,
        readPairwise,
        readDigitByDigit,
        readNumeral,
      ],
      insides: { readMore: readOdd, readHalf: () => null, addHalf: (hit) => hit, readTail: () => null },
      standsAlone: (scan, hit) => !isPronoun(scan, hit),
    }),
    readArticle,
  ],
  refiners: [
    chooseSense,
    readAbsoluteZero,
    turnBelowZero,
    turnSpacedMinus,
    mergeCompound,
    mergeUncertainty,
    createRangeMerger({
      separator:
        /^(?: ?(?:--?|—{1,2}) ?|~|-to-|-? ?(?:to|through|up to|until) (?:plus |about |around |approximately |nearly |over |above |well over |well above |some |a maximum of |a minimum of )?| ?- ?~ ?)$/,
      change:
        /(?<!\b(?:rang(?:e|es|ed|ing)|run|runs|ran|running|var(?:y|ies|ied|ying)|span(?:s|ning|ned)?|extend(?:s|ed|ing)?) )\bfrom (?:(?:(?:less|more|fewer|lower|higher) than|about|around|some|over|under|above|below|nearly|almost|just|only|roughly|approximately|an estimated) )?$/,
      changeAlways: /(?!)/,
      changeWords:
        /\b(?:rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|grew|grow|grows|grown|growing|went|go|goes|gone|going|increas\w+|decreas\w+|declin\w+|drop\w*|slip\w*|climb\w*|jump\w*|improv\w+|reduc\w+|rais\w+|lift\w*|cut|chang\w+|mov\w+|shr[iau]nk\w*|expand\w*|up|down|doubl\w+|tripl\w+|lower\w*|narrow\w*|widen\w*|surg\w+|slid\w*|tumbl\w+|plung\w+|duty|tariff|tariffs)\b|\b(?:that|those) (?:of|in|for|at) [a-z' -]{2,40} from $/i,
      amountOfChange: /\bby $/i,
      opening: /\bfrom $/i,
      between: /\bbetween (?:the )?$/i,
      and: /^ (?:\([^() ]{1,9}\) )?(?:and|to|&) (?:the )?(?:about |around |approximately |nearly |over )?$/,
      behind: /(?!)/,
    }),
    mergeBracketedRange,
    unitBehindInterval,
    readPartsPer,
    readAge,
    shareUnit,
    mergeExchange,
    spreadAlone,
    attachHedge,
    mergeBounds,
  ],
};
