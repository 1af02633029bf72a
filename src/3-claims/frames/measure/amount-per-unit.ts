import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { nounOrWordsAfter } from '../clause/noun-phrase.ts';

const each = phrasing(
  'zh',
  'g',
)`(每(?:${'unit-deed'})[^，,。;；]{2,16}?)(?:[(（][^()（）]{0,12}[)）])?[，,]?\s*(?:大约|平均|通常|可以?|需要?|就|将|会|约)*(${'spending-verb'}|耗|需)`;
const told = phrasing('zh')`^(?:${'number-lead'})*$`;
const next = phrasing('zh', 'u')`^[，,](?:并|同时|还|且|可|另)?(${'spending-verb'})([\p{Script=Han}A-Za-z]{0,10}?)(?:约|近|达|为)?$`;

/** 每生产1吨粗钢消耗1.6吨铁矿石，排放二氧化碳1.8吨: an amount for each of something is no total; empty where it is none. */
export function amountPerUnit(reading: Reading, { lexicon, framed, readings, ...scene }: Scene): string {
  const { view } = scene;
  if (view.language === 'en' || reading.dimension === 'share') return '';
  // 约产生2吨: the deed may stand between a number and its hedge.
  const before = view.folded.slice(0, reading.number.start);
  const found = [...before.matchAll(each(lexicon))].at(-1);
  if (!found) return '';
  const [whole, per = '', verb = ''] = found;
  const end = found.index + whole.length;
  const rest = before.slice(end);
  if (/^[\p{Script=Han}A-Za-z]{0,10}$/u.test(rest)) {
    const lead = /(?:约|近|达到?|为)$/.exec(rest)?.index ?? rest.length;
    return named(per, rest.slice(0, lead), verb);
  }
  const last = readings[readings.indexOf(reading) - 1];
  const goesOn =
    last && last.start >= end && framed.at(-1)?.measure?.text.startsWith(per)
      ? next(lexicon).exec(before.slice(last.phrase.end).replace(/^[\p{Script=Han}A-Za-z]{0,10}(?=[，,])/u, ''))
      : null;
  return goesOn ? named(per, goesOn[2]!, goesOn[1]!) : '';

  function named(base: string, noun: string, deed: string): string {
    const what = noun && !told(lexicon).test(noun) ? noun : nounOrWordsAfter({ lexicon, readings, ...scene }, reading.phrase.end);
    return `${base}的${what}${deed.length > 1 ? deed : '消耗'}量`;
  }
}
