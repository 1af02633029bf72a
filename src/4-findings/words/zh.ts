import { powerOfTen } from '../../schema/formulas.ts';
import type { Amount } from './arguments.ts';
import { unitNames } from './unit-names.ts';
import { amountIn, type MessageWords } from './write-message.ts';

const unit = (code: string): string => unitNames.zh[code] ?? ` ${code}`;
const amount = (value: Amount) =>
  amountIn(
    value,
    [
      [1e8, '亿'],
      [1e4, '万'],
    ],
    unit,
  );

/** The sentences of findings in Chinese. */
export const messageWords: MessageWords = {
  sentences: {
    conflict: ([a, b]) => `同一指标的两个数值不能同时成立：${a!.place}为${a!.value}，${b!.place}为${b!.value}。`,
    'text-table': ([text, cell]) => `正文与本文表格不一致：${text!.place}正文为${text!.value}，${cell!.place}为${cell!.value}。`,
    dates: ([a, b]) => `同一事件的日期不一致：${a!.place}为${a!.value}，${b!.place}为${b!.value}。`,
    order: ([second, first], { later, earlier }) =>
      `先后颠倒：${later.zh}应在${earlier.zh}之后，而${second!.place}${later.zh}为${second!.value}，${first!.place}${earlier.zh}为${first!.value}。`,
    scale: ([a, b], { exponent }) =>
      `同一指标相差${powerOfTen(Math.abs(exponent))}倍，疑为单位有误：${a!.place}为${a!.value}，${b!.place}为${b!.value}。`,
    drift: ([a, b]) => `同一数值见于两个不同的指标，疑为转引有误：${a!.place}与${b!.place}均为${b!.value}。`,
    'share-of-whole': ([share, part, whole], { expected }) =>
      `占比与部分、总量不符：${share!.place}称占比为${share!.value}，而按${part!.place}的${part!.value}与${whole!.place}的${whole!.value}计算应为${amount(expected)}。`,
    'share-of-share': ([share, inner, outer], { expected }) =>
      `占比连乘不符：${share!.place}为${share!.value}，而按${inner!.place}的${inner!.value}与${outer!.place}的${outer!.value}相乘应为${amount(expected)}。`,
    multiple: ([multiple, one, other], { expected }) =>
      `倍数与两处数值不符：${multiple!.place}为${multiple!.value}，而${one!.place}的${one!.value}是${other!.place}的${other!.value}的${amount(expected)}倍。`,
    growth: ([growth, before, after], { expected }) =>
      `变动幅度与前后数值不符：${growth!.place}为${growth!.value}，而由${before!.place}的${before!.value}到${after!.place}的${after!.value}应为${amount(expected)}。`,
    sum: ([total, ...parts], { expected }) =>
      `合计与各部分不符：${total!.place}为${total!.value}，而各部分（${parts.map((part) => part.value).join('、')}）之和为${amount(expected)}。`,
    'implied-total': ([a, shareA, b, shareB], { first, second }) =>
      `同一总量推算结果不一：${a!.place}由${a!.value}占${shareA!.value}推得${amount(first)}，由${b!.value}占${shareB!.value}推得${amount(second)}。`,
    direction: ([now, before], { rise }) =>
      `变动方向与数列不符：${now!.place}称${rise ? '升' : '降'}至${now!.value}，而${before!.place}此前已为${before!.value}。`,
    formula: ([cell, ...rest], { expected }) =>
      `表中此格与本表其他各行的算法不符：${cell!.place}为${cell!.value}，按${rest.map((figure) => figure.value).join('、')}计算应为${amount(expected)}。`,
    exhausted: ([yearly, years, ore, grade], { needed, held }) =>
      `产量与资源量不符：${yearly!.place}年产${yearly!.value}、${years!.value}共需${amount(needed)}，而${ore!.value}按${grade!.value}仅含${amount(held)}。`,
    price: ([price, value, volume], { expected }) =>
      `单价与总额、数量不符：${price!.place}为${price!.value}，而按${value!.place}的${value!.value}与${volume!.place}的${volume!.value}计算应为${amount(expected)}。`,
    conversion: ([a, b, rate], { expected }) =>
      `折算不符：${a!.place}为${a!.value}，而${b!.value}按${rate!.value}折算应为${amount(expected)}。`,
    'part-above-whole': ([part, whole]) =>
      `部分大于整体：${part!.place}为${part!.value}，而包含它的整体在${whole!.place}仅为${whole!.value}。`,
    abstract: ([told, body]) => `摘要数值在正文中未见：${told!.place}为${told!.value}，而${body!.place}为${body!.value}。`,
    'count-of-others': ([rest, all]) =>
      `同一清单的数目一处不含所举之项、一处包含：${rest!.place}为另外${rest!.value}，${all!.place}共${all!.value}。`,
    'p-value': ([p, interval]) => `p值与置信区间矛盾：${p!.place}的p值为${p!.value}，而${interval!.place}的区间为${interval!.value}。`,
    habit: ([habit, year], { above }) =>
      `“每年”的数值与近年各年数据均不符：${habit!.place}为${habit!.value}，${above ? '高于' : '低于'}近年各年，最接近者为${year!.place}的${year!.value}。`,
    'above-capacity': ([output, capacity]) =>
      `产量超过产能：${output!.place}产量为${output!.value}，而${capacity!.place}产能为${capacity!.value}。`,
    'above-output': ([trade, output]) =>
      `自一国购入的数量超过该国产量：${trade!.place}为${trade!.value}，而${output!.place}产量为${output!.value}。`,
    yield: ([got, ore, grade, recovery], { expected }) =>
      `所得产品量与矿石量、品位、回收率不符：${got!.place}为${got!.value}，而${ore!.value}按品位${grade!.value}、回收率${recovery!.value}计算应为${amount(expected)}。`,
    'above-hundred': ([share]) => `占比超过100%：${share!.place}为${share!.value}。`,
    'shares-above-hundred': (shares, { total }) =>
      `同一整体的各部分占比之和超过100%：${shares[0]!.place}的${shares.map((share) => share.value).join('、')}合计${amount(total)}。`,
    'closed-set': ([count, ...others], { atMost }) =>
      `计数超过该类的总数：${count!.place}为${count!.value}，而该类至多${atMost}${others[0] ? `（${others[0].place}：${others[0].value}）` : ''}。`,
    'outside-interval': ([estimate, interval]) =>
      `估计值在其自身区间之外：${estimate!.place}为${estimate!.value}，而${interval!.place}的区间为${interval!.value}。`,
  },
  amount,
  unit,
  hedge: (modifier, value) =>
    modifier === 'approx' ? `约${value}` : modifier === 'at_least' ? `${value}以上` : modifier === 'at_most' ? `不足${value}` : value,
  letter: {
    quoted: (place, quote) => `${place}原文：“${quote}”。`,
    apart: (gap, relative) => `两者相差${gap}（${relative}%）。`,
    points: (points) => `两者相差${points}个百分点。`,
    days: (days) => `两者相差${days}天。`,
    assumed: (fields) => `以上以两处${fields.join('、')}相同为前提，而原文未全部写明。`,
    fields: {
      period: '时间',
      product: '产品',
      scope: '范围',
      measure: '指标',
      modality: '语气（实际、预测或目标）',
      basis: '口径',
      subject: '主体',
    },
    instead: (exact, value) => `若将${exact}改为${value}，则可成立。`,
    separator: '',
  },
  samePaper: (part) => `同文${part && `“${part}”`}`,
  about: (label, message) => (label === '' ? message : `${label}：${message}`),
  place: (title, part) => `《${title}》${part && `“${part}”`}`,
};
