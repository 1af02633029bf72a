import type { SentenceView } from '../view.ts';

const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'X']);
/** Words between a noun and its number that belong to neither. */
const links = new Set([
  '有',
  '仅有',
  '只有',
  '为',
  '是',
  '达',
  '达到',
  '高达',
  '约',
  '共',
  '共有',
  '均',
  '也',
  '仅',
  '已',
  '将',
  '均达',
  '分别',
  '占',
  '至',
  '到',
  '超过',
  '超',
  '不足',
  '近',
  '增至',
  '升至',
  '降至',
  '增加',
  '减少',
  '增长',
  '下降',
  '需要',
  '建成',
  '实现',
  '同比',
  '环比',
  '连续',
  '逾',
  '由',
  '从',
  '到',
  '人增至',
  'was',
  'were',
  'is',
  'are',
  'at',
  'of',
  'reached',
  'had',
  'came',
  'to',
  'with',
  'about',
  'some',
  'nearly',
  'over',
]);

/** The noun phrase that ends at an offset, in the document's words: the run of nouns, names and what describes them, 的 inside it allowed. */
export function nounPhraseBefore(view: SentenceView, offset: number, most = 16): string {
  const words = view.words.filter((word) => word.end <= offset);
  let index = words.length - 1;
  while (index >= 0 && (['ADV', 'ADP'].includes(words[index]!.tag) || links.has(view.folded.slice(words[index]!.start, words[index]!.end))))
    index--;
  let first = index;
  while (first >= 0 && belongs(view, words, first) && words[index]!.end - words[first]!.start <= most) first--;
  const start = words[first + 1];
  const end = words[index];
  return start && end && first < index ? view.text.slice(start.start, end.end).replace(/^[的和与及、\s]+|[的\s]+$/g, '') : '';
}

/** The noun phrase that begins at an offset. */
export function nounPhraseAfter(view: SentenceView, offset: number, most = 16): string {
  const words = view.words.filter((word) => word.start >= offset);
  let index = 0;
  while (words[index] && ['的', 'of', 'the', 'a', 'an'].includes(view.folded.slice(words[index]!.start, words[index]!.end))) index++;
  let last = index;
  while (words[last] && belongs(view, words, last) && words[last]!.end - words[index]!.start <= most) last++;
  const start = words[index];
  const end = words[last - 1];
  return start && end && last > index ? view.text.slice(start.start, end.end).replace(/[的和与及、\s]+$/g, '') : '';
}

function belongs(view: SentenceView, words: SentenceView['words'], index: number): boolean {
  const word = words[index]!;
  const text = view.folded.slice(word.start, word.end);
  if (/[，,。;；:：()（）\d%]/.test(text)) return false;
  if (text === '的' || text === 'of' || text === '-') return true;
  if (links.has(text)) return false;
  return nominal.has(word.tag) || (view.language === 'zh' && word.tag === 'VERB' && word.end - word.start >= 2);
}
