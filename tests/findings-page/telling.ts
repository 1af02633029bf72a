import type { FindingCode } from '../../src/schema/finding.ts';

/** A contradiction worth a reader's time, and what is to be made of it: written by hand after reading both places. The run supplies the rest. */
export interface Telling {
  code: FindingCode;
  /** The figures to show, each by its paper and as it is written there; the finding is the one that sets two of them against one another. */
  figures: readonly (readonly [paper: string, exact: string])[];
  title: Words;
  advice: Words;
}

interface Words {
  en: string;
  zh: string;
}

/** The ten, in the order in which they are shown. */
export const telling: readonly Telling[] = [
  {
    code: 'unit-scale',
    figures: [
      ['notes-ye-2025-en', '13.20'],
      ['notes-ye-2025-zh', '13.20'],
      ['usgs-summaries-en', '132,000 t'],
    ],
    title: { en: 'Thirteen tons of rare earths', zh: '十三吨稀土' },
    advice: {
      en: 'Table 4 of the paper heads its columns with t, and every value in them is ten thousand times too small: the unit must be 10,000 t (万吨). Read that way its Chinese values from 2019 on are those of the Geological Survey to the last digit. Nobody should quote the table without mending its head; both notes keep it as printed.',
      zh: '论文表4的表头写的是吨，列中每个数都小了一万倍，单位应是万吨。照此读，2019年以后的中国数值与美国地质调查局的完全一致。引用这张表之前应先改正表头；两篇札记都照原样保留。',
    },
  },
  {
    code: 'impossible',
    figures: [
      ['notes-cao-2023-en', '520 million t'],
      ['notes-cao-2023-en', '350 million t'],
    ],
    title: { en: 'More oxide than ore', zh: '氧化物比矿石还多' },
    advice: {
      en: 'The ore of Minasu cannot hold more rare earth oxide than it weighs, and 520 million t would be four times the reserves of the whole world. A factor of a thousand would make it 0.15% of the ore, a usual grade for clays; until someone finds the source, the figure is not to be used.',
      zh: '米纳苏的矿石不可能含有比自身还重的稀土氧化物，5.2亿吨也是全世界储量的四倍。若差的是一千倍，品位就是0.15%，与离子型黏土矿相符；在查到出处之前，这个数字不能用。',
    },
  },
  {
    code: 'conflict',
    figures: [
      ['solar-installations-en', '451.9 GW'],
      ['taiyang-guangdian-zh-hant', '597 GW'],
    ],
    title: { en: 'A third more solar power, depending on who counts', zh: '谁来统计，光伏就差三成' },
    advice: {
      en: 'Neither body need be wrong: some count the alternating current that plants may feed in, others the direct current of the modules, which is more. Until both say which, their figures belong in different columns, and a growth rate must never take its start from one and its end from the other.',
      zh: '两家未必有谁错：有的机构按电站可以馈入的交流容量统计，有的按组件的直流容量统计，后者更大。在各家说明口径之前，两种数字应分列两栏，计算增长率时切不可首尾各取一家。',
    },
  },
  {
    code: 'conflict',
    figures: [
      ['guangfu-zhizao-zh', '277.17GW'],
      ['solar-installations-en', '329 GW'],
      ['taiyang-guangdian-zh-hant', '357.3'],
    ],
    title: { en: 'What China built in 2024', zh: '2024年中国装了多少' },
    advice: {
      en: 'The ministry, SolarPower Europe and the Photovoltaic Power Systems Programme are 80 GW apart for one country and one year, which is more than the United States and India built together. The Programme says of the year before that it counts direct current; ask the others for their basis before comparing.',
      zh: '同一国、同一年，国家能源局、欧洲光伏产业协会和国际能源署光伏电力系统项目相差80 GW，比美国与印度新增之和还多。光伏电力系统项目说明上一年按直流侧计；比较之前，应先问清另外两家的口径。',
    },
  },
  {
    code: 'arithmetic',
    figures: [
      ['solar-installations-en', '45.48%'],
      ['solar-installations-en', '216.88 GW'],
      ['solar-installations-en', '277.17 GW'],
    ],
    title: { en: 'A growth rate that belongs to another figure', zh: '安错了地方的增长率' },
    advice: {
      en: 'From 216.88 GW to 277.17 GW is 27.8%. The 45.48% are right, but for all the capacity standing at the end of the year, as the Chinese note has it: 609.49 GW grew to 886.66 GW. The report joined one sentence of the release to the number of the next.',
      zh: '从216.88 GW到277.17 GW，增长27.8%。45.48%本身没错，但说的是年底的累计装机，中文札记即如此写：609.49 GW增至886.66 GW。那篇报道把通稿里前一句的指标配上了后一句的数字。',
    },
  },
  {
    code: 'drift',
    figures: [
      ['notes-ye-2025-en', '87%'],
      ['notes-cao-2023-en', '87%'],
    ],
    title: { en: '87% of what?', zh: '87%指的是什么' },
    advice: {
      en: 'The older paper says that China makes 87% of the world’s NdFeB magnets, the newer one that it exports 87% of them. The number wandered, the measure changed on the way. Cite the older paper, and only for production.',
      zh: '较早的论文说中国钕铁硼磁材产量占全球87%，较晚的论文说出口量占87%。数字照搬，指标在途中换了。应引较早的论文，并且只用于产量。',
    },
  },
  {
    code: 'conflict',
    figures: [
      ['notes-chen-zhang-2026-zh', '48.4%'],
      ['notes-chen-zhang-2026-zh', '40%'],
      ['xitu-gongying-zh-hant', '三分之一'],
    ],
    title: { en: 'China’s share of the world’s reserves', zh: '中国占全球储量多少' },
    advice: {
      en: 'One paper has two shares, an article from Taiwan a third, and none of the three is dated. The Chinese amount has stood at 44 million t for years; what moves the share is the total of the world, which fell when the Survey cut Vietnam and Russia. A share of reserves without a year says nothing.',
      zh: '一篇论文里有两个份额，台湾一篇文章又有第三个，三者都没有年份。中国的储量多年都是4400万吨，变动的是全球总量：地质调查局下调了越南和俄罗斯。不写年份的储量份额等于没说。',
    },
  },
  {
    code: 'conflict',
    figures: [
      ['xitu-gongying-zh-hant', '4.2萬公噸'],
      ['xitu-gongying-zh-hant', '4.5萬公噸'],
      ['usgs-summaries-en', '45,000 t'],
    ],
    title: { en: 'One briefing, two newspapers', zh: '一场说明会，两家报纸' },
    advice: {
      en: 'Two reporters heard different figures for US mine production at one briefing in Taipei. The yearbook they both go back to has 45,000 t; the other is a slip of the ear or of the speaker, and 41,600 t, the year before, may have been in somebody’s mind.',
      zh: '台北同一场说明会上，两家报纸记下的美国产量不同。二者的共同源头、美国地质调查局的年报写的是4.5万吨；另一个数不是听错就是口误，也可能有人想到了上一年的4.16万吨。',
    },
  },
  {
    code: 'conflict',
    figures: [
      ['xitu-gongying-zh-hant', '1.6萬公噸'],
      ['usgs-summaries-en', '13,000'],
    ],
    title: { en: 'Australia’s mines in 2024', zh: '2024年澳大利亚的产量' },
    advice: {
      en: 'The same briefing, the same yearbook, another figure: 16,000 t are nearly a quarter more than the 13,000 t of the edition of 2025. The yearbook revises its last year in every edition, so the figure may be of another edition or year; only a statement with its edition can be checked.',
      zh: '同一场说明会、同一部年报，又一个不同的数字：1.6万吨比2025年版的1.3万吨多出近四分之一。年报每版都修订上一年的数字，所以它可能出自别的版次或年份；不注明版次的数字无从核对。',
    },
  },
  {
    code: 'arithmetic',
    figures: [
      ['notes-ye-2025-en', '1.40'],
      ['notes-ye-2025-en', '10.50'],
      ['notes-ye-2025-en', '12.00'],
      ['notes-ye-2025-en', '63.20'],
    ],
    title: { en: 'One world, two totals', zh: '一个世界，两个总量' },
    advice: {
      en: 'If 1.40 is 10.50% of the world and 12.00 is 63.20% of it, the world has two sizes. The shares of the two countries were probably taken from totals of different editions; of the years in the table only 2021 and 2022 come close to fitting.',
      zh: '若1.40占全球10.50%，12.00占63.20%，全球总量就有两个。两国的份额可能取自不同版次的总量；表中各年只有2021年和2022年大致吻合。',
    },
  },
];
