import type { UnitRow } from '../../../schema/knowledge.ts';
import { unit } from './row.ts';

type Currency = readonly [code: string, zh: string[], en: string[], symbols: string[]];

const currencies: readonly Currency[] = [
  ['CNY', ['人民币', '人民币元', '元人民币', '元', '圆', '块', '块钱', '圆整', '元整'], ['yuan', 'renminbi', 'rmb', 'chinese yuan', 'yuan renminbi', 'yuan rmb'], ['RMB', 'CNY', 'CN¥', '¥', '￥', 'RMB¥']],
  ['USD', ['美元', '美金', '美元整'], ['dollar', 'dollars', 'us dollar', 'us dollars', 'u.s. dollars', 'u.s. dollar', 'american dollars', 'united states dollars', 'united states dollar', 'bucks'], ['US$', 'USD', 'U.S.$', 'U.S. $', 'U.S $', 'U.S$', 'US $', 'USD$', 'USD $', '$']],
  ['EUR', ['欧元', '欧'], ['euro', 'euros'], ['€', 'EUR', 'EUR€']],
  ['GBP', ['英镑', '镑'], ['pound sterling', 'pounds sterling', 'british pounds', 'british pound', 'quid'], ['£', 'GBP', 'UK£']],
  ['JPY', ['日元', '日圆', '日币'], ['yen', 'japanese yen'], ['JPY', 'JP¥', 'JPY¥']],
  ['TWD', ['新台币', '新臺币', '台币', '臺币', '新台币元', '台元'], ['new taiwan dollars', 'new taiwan dollar', 'nt dollars', 'taiwan dollars'], ['NT$', 'NT $', 'TWD', 'NTD', 'NTD$']],
  ['HKD', ['港元', '港币', '港圆', '港纸'], ['hong kong dollars', 'hong kong dollar'], ['HK$', 'HK $', 'HKD', 'HKD$']],
  ['MOP', ['澳门元', '澳门币'], ['patacas', 'pataca'], ['MOP', 'MOP$']],
  ['KRW', ['韩元', '韩圆', '韩币'], ['won', 'south korean won', 'korean won'], ['₩', 'KRW']],
  ['AUD', ['澳元', '澳大利亚元', '澳币'], ['australian dollars', 'australian dollar'], ['A$', 'AU$', 'AU $', 'AUD', 'AUD$']],
  ['CAD', ['加元', '加拿大元', '加币'], ['canadian dollars', 'canadian dollar'], ['C$', 'CA$', 'CAN$', 'CAD', 'CAD$']],
  ['NZD', ['新西兰元', '纽币'], ['new zealand dollars', 'new zealand dollar'], ['NZ$', 'NZ $', 'NZD', 'NZD$']],
  ['SGD', ['新加坡元', '新币', '坡币'], ['singapore dollars', 'singapore dollar'], ['S$', 'SGD', 'SG$']],
  ['CHF', ['瑞士法郎', '瑞郎'], ['swiss francs', 'swiss franc'], ['CHF', 'SFr']],
  ['INR', ['印度卢比', '卢比', '印度卢布'], ['rupee', 'rupees', 'indian rupees', 'indian rupee'], ['₹', 'INR', 'Rs', 'Rs.']],
  ['PKR', ['巴基斯坦卢比'], ['pakistani rupees', 'pakistani rupee'], ['PKR']],
  ['RUB', ['卢布', '俄罗斯卢布'], ['rouble', 'roubles', 'ruble', 'rubles', 'russian rubles'], ['₽', 'RUB']],
  ['BRL', ['雷亚尔', '巴西雷亚尔'], ['reais', 'brazilian real', 'brazilian reais'], ['R$', 'BRL']],
  ['ZAR', ['兰特', '南非兰特'], ['rand', 'south african rand'], ['ZAR']],
  ['MXN', ['墨西哥比索'], ['mexican pesos', 'mexican peso'], ['MXN', 'MXN$', 'Mex$']],
  ['SEK', ['瑞典克朗'], ['swedish kronor', 'swedish krona', 'kronor', 'krona'], ['SEK']],
  ['NOK', ['挪威克朗'], ['norwegian kroner', 'norwegian krone'], ['NOK']],
  ['DKK', ['丹麦克朗'], ['danish kroner', 'danish krone', 'kroner'], ['DKK']],
  ['THB', ['泰铢', '铢'], ['baht', 'thai baht'], ['฿', 'THB']],
  ['VND', ['越南盾'], ['dong', 'vietnamese dong'], ['₫', 'VND']],
  ['IDR', ['印尼盾', '印尼卢比', '印度尼西亚卢比'], ['rupiah', 'indonesian rupiah'], ['Rp', 'IDR']],
  ['MYR', ['林吉特', '令吉', '马来西亚林吉特', '马来西亚令吉', '马币'], ['ringgit', 'malaysian ringgit', 'malaysian ringgits', 'ringgits'], ['RM', 'MYR']],
  ['PHP', ['菲律宾比索'], ['philippine pesos', 'philippine peso'], ['₱', 'PHP']],
  ['TRY', ['土耳其里拉', '里拉'], ['turkish lira', 'turkish liras'], ['₺', 'TRY']],
  ['ILS', ['谢克尔', '新谢克尔'], ['shekel', 'shekels', 'israeli shekels', 'israeli shekel', 'new israeli shekels'], ['₪', 'ILS', 'NIS']],
  ['SAR', ['沙特里亚尔', '里亚尔'], ['saudi riyals', 'saudi riyal', 'riyals', 'riyal'], ['SAR']],
  ['AED', ['迪拉姆', '阿联酋迪拉姆'], ['dirhams', 'dirham', 'uae dirhams'], ['AED']],
  ['KWD', ['科威特第纳尔'], ['kuwaiti dinars', 'kuwaiti dinar', 'dinars', 'dinar'], ['KWD']],
  ['EGP', ['埃及镑'], ['egyptian pounds', 'egyptian pound'], ['EGP']],
  ['PLN', ['兹罗提'], ['zloty', 'zlotys', 'zlotych'], ['PLN', 'zł']],
  ['CZK', ['捷克克朗'], ['czech koruna', 'czech crowns'], ['CZK']],
  ['HUF', ['福林'], ['forint', 'forints'], ['HUF']],
  ['KZT', ['坚戈'], ['tenge'], ['KZT', '₸']],
  ['MNT', ['图格里克'], ['tugrik', 'tugriks'], ['MNT', '₮']],
  ['MMK', ['缅元', '缅币'], ['kyat', 'kyats'], ['MMK']],
  ['NGN', ['奈拉'], ['naira'], ['₦', 'NGN']],
  ['CLP', ['智利比索'], ['chilean pesos', 'chilean peso'], ['CLP']],
  ['ARS', ['阿根廷比索'], ['argentine pesos', 'argentine peso'], ['ARS']],
  ['UAH', ['格里夫纳'], ['hryvnia', 'hryvnias'], ['₴', 'UAH']],
  ['FRF', ['法国法郎', '法郎'], ['francs', 'franc', 'french francs', 'french franc'], ['FRF']],
  ['DEM', ['德国马克', '马克'], ['deutsche marks', 'deutsche mark', 'german marks', 'd-marks', 'marks'], ['DEM']],
  ['ITL', ['意大利里拉'], ['italian lire', 'italian lira', 'lire'], ['ITL']],
  ['ESP', ['比塞塔'], ['pesetas', 'peseta', 'spanish pesetas'], ['ESP']],
  ['NLG', ['荷兰盾'], ['guilders', 'guilder', 'dutch guilders', 'netherlands guilders'], ['NLG']],
  ['FIM', ['芬兰马克'], ['finnish markka', 'finnish markkaa', 'markka', 'markkaa'], ['FIM']],
  ['BEF', ['比利时法郎'], ['belgian francs', 'belgian franc'], ['BEF']],
  ['ATS', ['先令'], ['austrian schillings', 'schillings'], ['ATS']],
  ['PTE', ['葡萄牙埃斯库多'], ['escudos', 'escudo'], ['PTE']],
  ['GRD', ['德拉克马'], ['drachmas', 'drachmae', 'greek drachmas'], ['GRD']],
  ['IEP', ['爱尔兰镑'], ['irish pounds', 'irish punts', 'punts'], ['IEP']],
  ['BDT', ['孟加拉塔卡', '塔卡'], ['taka', 'bangladeshi taka'], ['৳', 'BDT']],
  ['LKR', ['斯里兰卡卢比'], ['sri lankan rupees', 'sri lankan rupee'], ['LKR']],
  ['COP', ['哥伦比亚比索'], ['colombian pesos', 'colombian peso'], ['COP']],
  ['PEN', ['新索尔', '秘鲁索尔'], ['nuevos soles', 'nuevo sol', 'peruvian soles'], ['PEN']],
  ['IRR', ['伊朗里亚尔'], ['iranian rials', 'iranian rial', 'rials', 'rial'], ['IRR', '﷼']],
  ['QAR', ['卡塔尔里亚尔'], ['qatari riyals', 'qatari riyal', 'qatari rials'], ['QAR']],
  ['KES', ['肯尼亚先令'], ['kenyan shillings', 'kenyan shilling'], ['KES']],
  ['GHS', ['加纳塞地', '塞地'], ['ghanaian cedis', 'cedis', 'cedi'], ['GHS', 'GH₵']],
  ['CRC', ['哥斯达黎加科朗'], ['costa rican colons', 'colones'], ['CRC', '₡']],
  ['GEL', ['拉里', '格鲁吉亚拉里'], ['georgian lari', 'lari'], ['GEL', '₾']],
  ['LAK', ['基普', '老挝基普'], ['lao kip', 'kip'], ['LAK', '₭']],
  ['BTC', ['比特币'], ['bitcoin', 'bitcoins'], ['₿', 'BTC']],
  ['XDR', ['特别提款权'], ['special drawing rights'], ['SDR', 'XDR']],
];

/** Small coin and other multiples of a currency that have no code of their own. */
const parts: readonly UnitRow[] = [
  unit('CNY', 'money', 'CNY', 0.1, { zh: ['角', '毛', '毛钱', '角钱', '毫'] }),
  unit('CNY', 'money', 'CNY', 0.01, { zh: ['分钱'], en: ['fen'] }),
  unit('USD', 'money', 'USD', 0.01, { zh: ['美分', '仙'], en: ['cent', 'cents', 'us cent', 'us cents', 'u.s. cents', 'penny', 'pennies'], symbols: ['¢', 'US¢', '￠', 'c/'] }),
  unit('USD', 'money', 'USD', 0.1, { en: ['dime', 'dimes'] }),
  unit('EUR', 'money', 'EUR', 0.01, { zh: ['欧分'], en: ['euro cent', 'euro cents', 'eurocents', 'eurocent'] }),
  unit('GBP', 'money', 'GBP', 0.01, { zh: ['便士'], en: ['pence'] }),
  unit('AUD', 'money', 'AUD', 0.01, { zh: ['澳分'], en: ['australian cents'] }),
];

/** 三万元港币: 元 before the name of a currency is no currency of its own. */
const afterYuan = (words: readonly string[]) => words.filter((word) => word.length > 1).map((word) => `元${word}`);

/** MUSD, kEUR: currencies with a metric prefix; they have no code of their own. */
const prefixed = ['USD', 'EUR', 'GBP', 'CNY', 'RMB', 'JPY', 'CHF', 'SEK', 'NOK', 'DKK', 'AUD', 'CAD', 'INR', 'NZD', 'SGD'].flatMap((code) =>
  (
    [
      ['k', 1e3],
      ['M', 1e6],
      ['bn', 1e9],
    ] as const
  ).map(([sign, factor]) => unit(code === 'RMB' ? 'CNY' : code, 'money', code === 'RMB' ? 'CNY' : code, factor, { symbols: [sign + code], prefix: true })),
);

export const money: readonly UnitRow[] = [
  ...prefixed,
  ...currencies.map(([code, zh, en, symbols]) => unit(code, 'money', code, 1, { zh: [...new Set([...zh, ...afterYuan(zh)])], en, symbols, prefix: true })),
  ...parts,
];
