import { expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

const holders = (text: string) => readClaims(text, 'zh').map((claim) => claim.split(' | ')[1]);

test.each([
  ['秘鲁的埃斯特拉能源公司投资3亿美元，计划建成年产2万吨的选厂。', ['埃斯特拉能源公司', '埃斯特拉能源公司']],
  ['智利科尔特斯公司2023年投产的拉马尔项目产能为6000吨/年。', ['拉马尔项目']],
  ['挪威的奥斯泰勒公司宣布扩产，总投资4亿美元。', ['奥斯泰勒公司']],
])('a body of a country holds its figures itself: %s', (text, wanted) => expect(holders(text)).toEqual(wanted));

test.each([
  ['秘鲁向埃斯特拉能源公司出口铜精矿3万吨。', ['PE']],
  ['智利锂辉石精矿产量为5万吨。', ['CL']],
  ['挪威上市公司的产量为5万吨。', ['NO']],
])('another party, a good and companies at large hold none: %s', (text, wanted) => expect(holders(text)).toEqual(wanted));
