import type { ScaleRow } from '../../schema/knowledge.ts';

/** Words for powers of ten behind a number. 兆 as in Taiwan and Japan, for in mainland use it is a prefix of units (兆瓦). */
export const scales: readonly ScaleRow[] = [
  { exponent: 1, zh: ['十', '拾'], en: [], source: 'GB/T 15835-2011' },
  { exponent: 2, zh: ['百', '佰'], en: ['hundred', 'hundreds'], source: 'GB/T 15835-2011' },
  { exponent: 3, zh: ['千', '仟'], en: ['thousand', 'thousands'], source: 'GB/T 15835-2011' },
  { exponent: 4, zh: ['万'], en: [], source: 'GB/T 15835-2011' },
  { exponent: 5, zh: [], en: ['lakh', 'lakhs', 'lac', 'lacs', 'lkh', 'lkhs'], source: 'Indian numbering system' },
  { exponent: 6, zh: ['百万'], en: ['million', 'millions', 'mn', 'mln'], source: 'ISO 80000-1' },
  { exponent: 7, zh: ['千万'], en: ['crore', 'crores', 'cr', 'krore', 'krores', 'koti'], source: 'Indian numbering system' },
  { exponent: 8, zh: ['亿'], en: [], source: 'GB/T 15835-2011' },
  { exponent: 9, zh: ['十亿'], en: ['billion', 'billions', 'bn', 'bln'], source: 'ISO 80000-1' },
  { exponent: 12, zh: ['兆', '万亿'], en: ['trillion', 'trillions', 'tn', 'trn', 'tln'], source: 'ISO 80000-1; CNS' },
  { exponent: 15, zh: [], en: ['quadrillion'], source: 'ISO 80000-1' },
  { exponent: 18, zh: [], en: ['quintillion'], source: 'ISO 80000-1' },
];
