import type { WordingRow } from '../../../schema/knowledge.ts';

const TIMES = 'usual wording of time in statistical communiqués and papers of both languages';
const YEARS = 'usual names of accounting, crop and marketing years (FAO, USDA, company law)';

/** Words that name a time, or stand beside one, by what they make of it. */
export const periods: readonly WordingRow[] = [
  // Tell of no time that can be told.
  { id: 'present-time', zh: ['近年', '近年来', '近些年', '近些年来', '近期', '目前', '当前', '如今', '现阶段', '长期以来', '一直以来', '以往', '迄今'], en: ['in recent years', 'recently', 'currently', 'today', 'at present', 'nowadays'], source: TIMES },
  // Stand between the two ends of a stretch.
  { id: 'up-to', zh: ['至', '到'], en: ['to', 'until', 'through'], source: TIMES },
  // Name the last month of a stretch that was counted.
  { id: 'through-word', zh: [], en: ['to', 'through'], source: TIMES },
  // Open a stretch that goes on.
  { id: 'since-word', zh: ['以来', '以后', '之后', '开始', '至今', '起'], en: ['since', 'ever since'], source: TIMES },
  // Make a stretch of an era or a plan.
  { id: 'time-span-noun', zh: ['期间', '时期', '规划期'], en: [], source: TIMES },
  // Years that begin with a crop or a market, and years of account.
  { id: 'crop-year', zh: ['年', '年度', '榨季', '产季', '年季', '市场年度', '作物年度', '销售年度'], en: [], source: YEARS },
  { id: 'business-year', zh: ['财年', '财政年度', '会计年度'], en: ['fy', 'fiscal', 'fiscal year', 'full-year', 'full year'], source: YEARS },
  // Stand before a year and take a part of it.
  { id: 'season-of-year', zh: [], en: ['early', 'mid', 'late', 'spring', 'summer', 'autumn', 'fall', 'winter'], source: TIMES },
  // The last day of a year.
  { id: 'year-end', zh: [], en: ['year-end', 'year end', 'yearend', 'end of the year'], source: TIMES },
  // Mean the time that was spoken of, the year before it and the year behind it.
  { id: 'same-time', zh: ['同年', '该年', '该月', '该季', '当月', '当时', '其时', '这一时期', '此期间', '这期间'], en: ['that year', 'the same year'], source: TIMES },
  // Stand behind 同期 where all earlier years are meant: 同期历史, 同期新高.
  { id: 'record-noun', zh: ['历史', '新高', '新低', '最高', '最低', '次高', '纪录'], en: [], source: TIMES },
  { id: 'year-before', zh: ['上年', '上一年', '前一年', '去年'], en: ['previous year', 'prior year'], source: TIMES },
  { id: 'year-after', zh: ['次年', '翌年', '下一年'], en: ['next year', 'following year'], source: TIMES },
  { id: 'earlier-adverb', zh: [], en: ['before', 'earlier', 'ago'], source: TIMES },
  // Stand before so many years up to now.
  { id: 'past-adjective', zh: ['近', '最近', '过去'], en: ['past', 'last'], source: TIMES },
  // Stand before so many years that tell how far two times lie apart, or how long something took.
  { id: 'time-apart', zh: ['提前', '提早', '延后', '推迟', '推后', '历时', '为期', '耗时', '相隔', '时隔'], en: [], source: TIMES },
  // Stand behind what looks like a year and is none: a version, an edition, or what it counts.
  { id: 'behind-no-year', zh: ['代', '版', '期', '来'], en: ['percent', 'edition', 'editions', 'report', 'survey', 'yearbook', 'issue', 'version', 'outlook', 'summaries', 'conference', 'people', 'patients', 'participants', 'units', 'jobs', 'companies', 'hours', 'days'], source: TIMES },
  // Told of the whole of any year: the normals of a climate.
  { id: 'climate-noun', zh: ['无霜期', '日照'], en: [], source: 'WMO climatological normals' },
];
