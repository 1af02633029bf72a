/** Words that say a figure was reached by a rise or by a fall; the figure follows them. Source: usual wording of statistical communiqués in both languages. */
export const directions: readonly { sign: 1 | -1; zh: readonly string[]; en: readonly string[] }[] = [
  {
    sign: 1,
    zh: ['升至', '升到', '增至', '增到', '增长到', '增长至', '增加到', '增加至', '提高到', '提高至', '提升至', '提升到', '上升至', '上升到', '攀升至', '攀升到', '跃升至', '跃升到', '跃升为', '跃至', '涨至', '涨到', '扩大到', '扩大至', '增為', '升為'],
    en: ['rose to', 'risen to', 'rising to', 'rises to', 'grew to', 'grown to', 'growing to', 'increased to', 'increasing to', 'climbed to', 'jumped to', 'leapt to', 'surged to', 'up to a record', 'expanded to'],
  },
  {
    sign: -1,
    zh: ['降至', '降到', '降为', '减至', '减少到', '减少至', '下降到', '下降至', '跌至', '跌到', '回落至', '回落到', '缩减至', '缩小到', '下滑至', '降為'],
    en: ['fell to', 'fallen to', 'falling to', 'falls to', 'dropped to', 'declined to', 'decreased to', 'shrank to', 'slipped to', 'reduced to', 'cut to'],
  },
];
