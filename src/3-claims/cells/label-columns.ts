import { foldText } from '../../text/fold.ts';

/** Heads of columns that tell where something stands or number the rows. Source: usual heads of tables in both languages. */
const heads: ReadonlySet<string> = new Set(
  'section,sections,chapter,page,pages,no,no.,nr,#,number,ref,ref.,reference,references,row,item,table,figure,节,章节,章,页,页码,序号,编号,行号,文献,参考文献,出处页码'.split(
    ',',
  ),
);

/** Whether the figures of a column are labels (Section 2.1, 序号 3), by its own head. */
export function isLabelColumn(column: readonly string[]): boolean {
  return heads.has(foldText(column.at(-1) ?? '').trim());
}
