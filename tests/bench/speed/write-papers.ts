import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../planted/random.ts';
import type { Random } from '../planted/random.ts';

/** What a corpus for timing is like: how many papers, how long each is in characters, and how many figures each states. */
export interface CorpusSize {
  papers: number;
  characters: number;
  figures: number;
}

type Words = readonly string[];

const chinese: readonly Words[] = [
  [
    '各国政府',
    '当地企业',
    '行业协会',
    '研究机构',
    '投资者',
    '冶炼厂',
    '监管部门',
    '供应商',
    '回收企业',
    '港口管理方',
    '电池厂商',
    '地方社区',
  ],
  ['近来', '普遍', '逐步', '重新', '并未', '正在', '长期', '共同', '谨慎地', '主动'],
  ['审视', '推动', '评估', '限制', '支持', '协调', '忽视', '重塑', '讨论', '改进'],
  [
    '供应安全',
    '回收利用',
    '许可程序',
    '定价机制',
    '技术标准',
    '库存管理',
    '环境责任',
    '贸易规则',
    '下游加工',
    '人才培养',
    '融资渠道',
    '运输路线',
  ],
  ['并对此提出不同意见', '但成效有限', '以降低风险', '因而备受关注', '同时兼顾成本', '仍有待观察', '却缺少数据', '从而形成共识'],
];
const english: readonly Words[] = [
  [
    'Governments',
    'Local firms',
    'Industry bodies',
    'Research institutes',
    'Investors',
    'Smelters',
    'Regulators',
    'Suppliers',
    'Recyclers',
    'Port authorities',
  ],
  ['often', 'slowly', 'rarely', 'openly', 'jointly', 'carefully', 'once more', 'in part', 'at last', 'reluctantly'],
  ['review', 'support', 'restrict', 'overlook', 'reshape', 'coordinate', 'discuss', 'question', 'improve', 'delay'],
  [
    'security of supply',
    'the use of scrap',
    'permits',
    'pricing',
    'technical standards',
    'stock keeping',
    'care for rivers',
    'trade rules',
    'refining',
    'training',
  ],
  [
    'although the effect is small',
    'in order to lower risk',
    'while data are lacking',
    'and this draws attention',
    'which remains to be seen',
    'as costs allow',
  ],
];
const syllables = ['ka', 'lo', 'mi', 'ter', 'van', 'so', 'ber', 'du', 'ran', 'gel', 'po', 'shi', 'na', 'wex', 'tor', 'li'];
const characters = [...'安宝昌德峰光海金兰龙明宁平清瑞山石泰西新兴阳永云'];
const goods = [
  ['铜', 'copper'],
  ['锡', 'tin'],
  ['锂', 'lithium'],
  ['钴', 'cobalt'],
  ['镍', 'nickel'],
] as const;
const countries = [
  ['中国', 'China'],
  ['智利', 'Chile'],
  ['印度', 'India'],
  ['加拿大', 'Canada'],
  ['巴西', 'Brazil'],
] as const;

/** Writes papers in both languages by turns, from number `first` on; the same numbers write the same papers. */
export function writePapers(folder: string, size: CorpusSize, first = 0): void {
  mkdirSync(folder, { recursive: true });
  for (let number = first; number < first + size.papers; number++)
    writeFileSync(join(folder, `p${String(number).padStart(6, '0')}.txt`), writePaper(number, size));
}

function writePaper(number: number, { characters: length, figures }: CorpusSize): string {
  const random = createRandom(number * 7919 + 1);
  const isChinese = number % 2 === 0;
  const paragraphs = [isChinese ? `矿产供应研究之${number}` : `A study of supply, part ${number}`];
  let text = '';
  let written = 0;
  for (let stated = 0; written < length || stated < figures;) {
    const isDue = stated < figures && written >= (stated * length) / figures;
    const sentence = isDue ? stateFigure(random, isChinese) : fill(random, isChinese);
    if (isDue) stated++;
    text += sentence;
    written += sentence.length;
    if (text.length < 400) continue;
    paragraphs.push(text.trim());
    text = '';
  }
  return `${[...paragraphs, text.trim()].join('\n\n')}\n`;
}

function fill(random: Random, isChinese: boolean): string {
  const words = (isChinese ? chinese : english).map((choices) => random.pick(choices));
  return isChinese ? `${words.slice(0, 4).join('')}，${words[4]}。` : `${words.slice(0, 4).join(' ')}, ${words[4]}. `;
}

/** Most figures are of a mine that no other paper knows; one in ten is of a country, and all papers agree on these but one in fifty. */
function stateFigure(random: Random, isChinese: boolean): string {
  const good = random.between(0, goods.length - 1);
  const year = random.between(1990, 2024);
  if (random.oneIn(10)) {
    const country = random.between(0, countries.length - 1);
    const amount = 1000 * (17 + ((good * 31 + country * 57 + year * 13) % 800)) * (random.oneIn(50) ? 2 : 1);
    return state(isChinese, countries[country]![isChinese ? 0 : 1], goods[good]![isChinese ? 0 : 1], year, amount);
  }
  const name = Array.from({ length: 3 }, () => random.pick(isChinese ? characters : syllables)).join('');
  const mine = isChinese ? `${name}公司` : `the ${name.charAt(0).toUpperCase()}${name.slice(1)} mine`;
  return state(isChinese, mine, goods[good]![isChinese ? 0 : 1], year, random.between(1000, 900000));
}

function state(isChinese: boolean, who: string, good: string, year: number, amount: number): string {
  return isChinese ? `${year}年${who}的${good}产量为${amount}吨。` : `In ${year} ${who} produced ${amount} t of ${good}. `;
}
