import { widthOf } from '../inline/scripts.ts';

const source = /^(?:(?:数据|資料|资料|數據|图表|信息)?(?:来源|來源)|(?:data )?sources?)\s*[:：]\s*/i;
const note = /^(?:注|註|附注|附註|表注|表註|说明|說明|备注|備註|notes?)(?:\s?\d{0,2})\s*[:：.．]\s*/i;
const opening =
  /^(?:values|data|figures|numbers|percentages|all (?:values|figures|amounts|data)|standard errors|shares|totals?)\s+(?:are|is|may|in|do)\b/i;

/** Whether a line says where figures were taken from; such a line belongs to a table or figure wherever it stands. */
export function isSourceLine(line: string): boolean {
  return source.test(line) && widthOf(line) <= 400;
}

/** Whether a line opens with the word for a note or a source. */
export function hasNoteLabel(line: string): boolean {
  return source.test(line) || note.test(line);
}

/** Whether a line that follows a table, or another of its notes, is a note to it. */
export function isNoteLine(line: string): boolean {
  return hasNoteLabel(line) || opening.test(line) || /^(?:[*†‡]|\*{1,3}\s?p\s?[<=])\s*\S/i.test(line);
}

/** What a note says of where its figures are from: what follows the word for source, or the whole of a note that names an origin; null for any other note. */
export function sourceNamedIn(line: string): string | null {
  const after = /(?:(?:数据|資料|资料|數據|图表|信息)(?:来源|來源)|(?<![\p{L}])sources?|^来源|^來源)\s*[:：]\s*([^]*)$/iu.exec(line);
  if (after) return trimmed(after[1]!);
  const told =
    /整理|数据来自|資料來自|摘自|引自|编制|編製|(?:根据|依据|根據|依據|据)[^。；;]{1,80}(?:数据|資料|资料|统计|統計|公布)|\b(?:compiled|calculated|computed|adapted|taken|reproduced|obtained) (?:by|from|on)\b|\bbased on\b/i;
  return told.test(line) ? trimmed(line.replace(note, '')) : null;
}

function trimmed(text: string): string | null {
  return text.trim().replace(/[。.]$/, '') || null;
}
