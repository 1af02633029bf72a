import { describe, expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

const study = '盆栽试验设不施肥(CK)、常规施肥(N1)和秸秆还田(N2)处理，N1处理与N2处理同日播种，秸秆还田在冬前进行。';

/** A line a claim; the introduction holds no number. */
const rows: readonly [string, ...string[]][] = [
  ['N2处理的株高最高，达91.5 cm。', '91.5 cm | N2'],
  ['N1的容重为1.31 g/cm3，较CK低9.2%。', '1.31 g/cm3 | N1', '9.2 % | N1'],
  ['N2的产量为7200 kg，是CK的1.8倍。', '7200 kg | N2', '1.8 1 | N2'],
  ['N2的株高为91.5 cm，显著高于CK的64.0 cm。', '91.5 cm | N2', '64.0 cm | CK'],
  ['N2的发芽率为93%，高于CK的81%，N1的倒伏率分别比CK和秸秆还田低12%和9%。', '93 % | N2', '81 % | CK', '12 % | N1', '9 % | N1'],
  ['与CK相比，N1处理的全氮含量提高31.4%。', '31.4 % | N1'],
  ['秸秆还田的出苗率为88.1%。', '88.1 % | 秸秆还田'],
  ['每处理设3次重复。', '3 1 | 试验'],
];

describe('treatments of an experiment', () => {
  test.each(rows)('%s', (text, ...claims) => expect(readClaims(`${study}${text}`, 'zh', claims)).toEqual(claims));

  test('codes that no text calls treatments hold nothing', () => {
    expect(readClaims('该区全氮(TN)含量为1.1 g/kg，较CK3井低2%。', 'zh', ['* | -', '* | -'])).toEqual(['* | 该区', '* | 该区']);
  });
});
