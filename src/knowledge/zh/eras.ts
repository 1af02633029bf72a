/** Named stretches of time as Chinese writing uses them, with their conventional years. Source: the outline of national five-year plans and common usage. */
export const eras: readonly { words: readonly string[]; from: number; to: number }[] = [
  { words: ['改革开放初期', '改革开放之初'], from: 1978, to: 1989 },
  { words: ['改革开放以来'], from: 1978, to: 0 },
  { words: ['新中国成立以来', '建国以来'], from: 1949, to: 0 },
  { words: ['本世纪初', '21世纪初', '二十一世纪初'], from: 2000, to: 2009 },
  { words: ['“九五”', '九五期间', '九五时期'], from: 1996, to: 2000 },
  { words: ['“十五”', '十五期间', '十五时期'], from: 2001, to: 2005 },
  { words: ['“十一五”', '十一五期间', '十一五时期'], from: 2006, to: 2010 },
  { words: ['“十二五”', '十二五期间', '十二五时期'], from: 2011, to: 2015 },
  { words: ['“十三五”', '十三五期间', '十三五时期'], from: 2016, to: 2020 },
  { words: ['“十四五”', '十四五期间', '十四五时期'], from: 2021, to: 2025 },
  { words: ['“十五五”', '十五五期间', '十五五时期'], from: 2026, to: 2030 },
];
