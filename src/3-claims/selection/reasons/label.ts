import { foldText } from '../../../text/fold.ts';
import { leftOf } from '../../../text/left-of.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Selecting } from '../selecting.ts';
import type { SelectionWords } from '../selection-words.ts';

const labelled = phrasing('zh')`(?:^|[^一-龥]|[如见由据])(?:${'document-label'})$`;
const part = phrasing('zh')`^\s*(?:${'numbered-part'})`;

/** 表2, Figs. 3 and 4, 第5条: the number of a table, a figure, a section or a clause. */
export function isLabel({ start, end, number, unitText, dimension }: Reading, { view, words }: Selecting): boolean {
  const left = leftOf(view.folded, start).trimEnd();
  const right = view.folded.slice(end, end + 4);
  if (dimension === 'rank') return false;
  if (labelled(words).test(left) && (!unitText || /[所示中]/.test(unitText))) return true;
  if (left.endsWith('第') && part(words).test(right)) return true;
  if (/^\s*(?:号|条|款|期|卷|页)(?![一-龥]*(?:数|量))/.test(right) && !unitText) return true;
  // Vessels numbered 1,082: so many are counted, never labelled.
  if (/\d,\d{3}/.test(view.text.slice(number.start, number.end))) return false;
  const panel = /^[A-Za-z]$/.test(unitText) && end === number.end + 1;
  return view.language === 'en' && (!unitText || panel) && isLabelled(headOfList(leftOf(view.text, start)), words);
}

/** A label may be glued to the word before it where a text lost its blanks (`ofTable 8`); its capital tells it. */
function isLabelled(head: string, words: SelectionWords): boolean {
  return words.isLabel(foldText(head)) || /(?:Tables?|Figures?|Figs?\.|Eqs?\.|Sections?)$/.test(head);
}

const listedBefore = /(?:\d{1,4}[A-Za-z]?(?:\([A-Za-z]\)|\.\d{1,3})?(?: ?[-–—] ?|, ?(?:and |or )?| (?:and|or|to|&) )|[([])$/;

/** What stands before the first of a list of numbers (`Figs. 3a, 4 and ` → `figs.`): a label holds for all of them. */
function headOfList(left: string): string {
  let head = left.trimStart();
  for (let found = listedBefore.exec(head); found; found = listedBefore.exec(head)) head = head.slice(0, found.index);
  return head.trimEnd();
}
