const numberCharacters = /[0-9０-９①-⑳½⅓⅔¼¾〇零一二三四五六七八九十百千万亿萬億兆两兩半成倍翻廿壹贰叁肆伍陆柒捌玖拾全腰双雙几幾数數]/;
const numberWords =
  /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|[mb]illions?|trillions?|dozens?|half|halves|halv\w+|thirds?|quarters?|fourths?|fifths?|tenths?|second|twice|doubl\w+|tripl\w+|quadrupl\w+|\w+fold|none|nil|percent|per cent)\b/i;

/** Whether a text may hold a number: cheap, and never wrong the other way (a numeral character in a plain word counts too). */
export function holdsNumber(text: string): boolean {
  return numberCharacters.test(text) || numberWords.test(text);
}
