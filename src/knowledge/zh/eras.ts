import type { EraRow } from '../../schema/knowledge.ts';

const HISTORY = 'conventional dates of Chinese economic history';

/** Named stretches of time that Chinese writing dates figures by; five-year plans are grammar and are read without a table. */
export const eras: readonly EraRow[] = [
  { words: ['改革开放初期', '改革开放之初'], from: 1978, to: 1989, source: HISTORY },
  { words: ['改革开放以来'], from: 1978, to: null, source: HISTORY },
  { words: ['新中国成立以来', '建国以来'], from: 1949, to: null, source: HISTORY },
  { words: ['加入世贸组织以来', '加入世界贸易组织以来', '入世以来'], from: 2001, to: null, source: HISTORY },
  { words: ['本世纪初', '21世纪初', '二十一世纪初'], from: 2000, to: 2009, source: HISTORY },
  { words: ['上世纪末', '20世纪末', '二十世纪末'], from: 1990, to: 1999, source: HISTORY },
];
