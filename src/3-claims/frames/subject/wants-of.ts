import type { Term } from '../../../schema/claim.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { phraseTerm } from '../terms.ts';

const wants = phrasing(
  'zh',
  'u',
)`^(?:${'chinese-lead'})?([\p{Script=Han}]{2,12}?(?:业|领域|行业|市场|企业|厂商|用户|居民|汽车|电池))对(\p{Script=Han}{1,12})的[^，,。;；的]{0,8}(?:需求|消费|用量|依赖|依存|投资|采购)`;

/** 光伏产业对多晶硅的年需求增速: whose demand for something a clause tells, where no name of the tables stands in it. */
export function wantsOf(reading: Reading, { clauses, lexicon, mentions, view }: Scene, at: number): Term | null {
  const clause = clauses[at];
  if (view.language === 'en' || !clause || clause.inside) return null;
  const found = wants(lexicon).exec(view.folded.slice(clause.start, reading.phrase.start));
  if (!found) return null;
  const start = clause.start + found[0].indexOf(found[1]!);
  const end = start + found[1]!.length;
  const isTaken = mentions.entities.some((entity) => entity.start < end && entity.end > start);
  return isTaken ? null : phraseTerm(view.text.slice(start, end));
}
