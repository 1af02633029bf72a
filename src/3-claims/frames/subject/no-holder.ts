import type { Language } from '../../../schema/place.ts';

/** Words that hold no figure, whatever place they take: when something was, what it is compared with, how it was reckoned. Source: wording of reports. */
const never: Readonly<Record<Language, RegExp>> = {
  en: /^(?:one|another|further|then|again|also|likewise|similarly|worldwide|nationwide|globally|nationally|annually|overall|january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:(?!(?:on|of|in|at|for) )[\w-]+ ){0,2}(?:(?:second|minute|hour|day|night|week|month|quarter|half|year|visit|session)s?|baseline|follow-up|admission|discharge|birth|entry|enrol?lment)$/i,
  zh: /[於于]$|^(?:随(?![州县])|超[出过]|高于|低于|达到).|^(?:[实實][质質际際]|名[义義目]|同比|环比|環比|年[增减減]|[两兩二三四][者项項]?(?:合[计計]|相加|总计|總計)|[高低][点點位峰谷]|谷底|峰值)$|^(?:[户人亩戶畝]均|平均|合计|累计)|^(?:[先后前初中远近]期|[一二三四]期)$|^每(?:吨|公斤|千克|公顷|亩)|^(?:研究|结果|数据|文献|资料|统计|报告|调查|分析)$|^(?:相应|对应|對應|相應|其余|各自|相关)$|[前后後][可将將能]$|[较較]$/,
};

/** What the parts of an abstract are headed with. */
const partOfAbstract =
  /^(?:IMPORTANCE|BACKGROUND|INTRODUCTION|CONTEXT|OBJECTIVES?|AIMS?|PURPOSE|DESIGN|SETTING|PARTICIPANTS|PATIENTS|INTERVENTIONS?|MAIN OUTCOMES?|MEASURES?|METHODS?|MATERIALS|RESULTS?|FINDINGS|CONCLUSIONS?|INTERPRETATION|FUNDING|TRIAL REGISTRATION)\b[A-Z ,]*$/;

/** Whether a phrase can be nobody's name: the fourth quarter, 遠高於. */
export const isNoHolder = (text: string, language: Language): boolean => never[language].test(text) || partOfAbstract.test(text);
