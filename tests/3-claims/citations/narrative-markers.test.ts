import { expect, test } from 'vitest';
import { readMarkers } from '../../../src/3-claims/citations/read-markers.ts';

const narrative = (text: string) => readMarkers(text).map((marker) => marker.narrative);

test.each(['张某某等[3]测算，存量为42吨。', '与李某和王某[7]发现的6%相比偏低。', '有研究指出，赵某团队［12］报道的产率为3%。'])(
  'a marker behind an author who goes on to say something speaks for what follows: %s',
  (text) => expect(narrative(text)).toEqual([true]),
);

test.each(['产量占世界九成的份额[4]。', '库存降至42吨[3]，价格随之上涨。'])('a marker behind a figure speaks for it: %s', (text) =>
  expect(narrative(text)).toEqual([false]),
);
