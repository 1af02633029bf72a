import type { EventRow } from '../../schema/knowledge.ts';

const USAGE = 'usual verbs of policy and industry chronicles';

/** What can happen on a date, with the words that tell it. */
export const events: readonly EventRow[] = [
  { id: 'restart', label: { zh: '重启', en: 'restart' }, zh: ['重启', '复产', '恢复生产', '重新投产'], en: ['restarted', 'reopened', 'resumed', 'restart'], source: USAGE },
  { id: 'start', label: { zh: '投产', en: 'start of operation' }, zh: ['投产', '开始生产', '投入实际应用', '投入商用', '建成', '开始供应', '投入使用'], en: ['began production', 'came on stream', 'started production', 'began operating', 'went into operation'], source: USAGE },
  { id: 'closure', label: { zh: '停产', en: 'closure' }, zh: ['停产', '关停', '关闭', '破产', '停止开采'], en: ['shut', 'closed', 'was closed', 'went bankrupt', 'shut down'], source: USAGE },
  { id: 'founding', label: { zh: '成立', en: 'founding' }, zh: ['成立', '组建', '创立', '挂牌'], en: ['founded', 'was founded', 'established', 'was set up'], source: USAGE },
  { id: 'publication', label: { zh: '公布', en: 'publication' }, zh: ['公布', '发布', '出台', '颁布', '印发', '提交', '提出', '报告中强调'], en: ['published', 'issued', 'released', 'announced'], source: USAGE },
  { id: 'adoption', label: { zh: '通过', en: 'adoption' }, zh: ['审议通过', '表决通过', '获得通过'], en: ['adopted', 'enacted', 'ratified', 'passed into law'], loose: { zh: ['通过'], en: ['passed', 'approved'], beside: ['》', '法案', '条例', 'act', 'law', 'bill', 'treaty', 'resolution'] }, source: USAGE },
  { id: 'approval', label: { zh: '获批', en: 'approval' }, zh: ['获批', '获得批准', '获得核准', '获核准'], en: ['was approved', 'was authorised', 'was authorized', 'won approval', 'received approval'], source: USAGE },
  { id: 'application', label: { zh: '申请', en: 'application' }, zh: ['提出申请', '递交申请', '提交申请', '申报'], en: ['applied for', 'was filed', 'was submitted'], source: USAGE },
  { id: 'planning', label: { zh: '规划', en: 'planning' }, zh: ['立项', '完成规划'], en: ['was planned', 'was drawn up', 'was designed'], source: USAGE },
  { id: 'groundbreaking', label: { zh: '开工', en: 'start of construction' }, zh: ['开工', '动工', '开建', '奠基'], en: ['construction began', 'construction started', 'work began', 'broke ground'], source: USAGE },
  { id: 'completion', label: { zh: '竣工', en: 'completion' }, zh: ['竣工', '完工', '落成'], en: ['was completed', 'was finished'], source: USAGE },
  { id: 'discovery', label: { zh: '发现', en: 'discovery' }, zh: ['被发现', '发现于', '首次发现'], en: ['was discovered', 'discovered', 'was first isolated'], source: USAGE },
  { id: 'signing', label: { zh: '签署', en: 'signing' }, zh: ['签署', '签订', '签字', '达成协议'], en: ['signed'], source: USAGE },
  { id: 'entry-into-force', label: { zh: '施行', en: 'entry into force' }, zh: ['施行', '实施', '生效', '起实施', '申领许可'], en: ['in force', 'came into force', 'took effect', 'entered into force', 'licensing began', 'was introduced'], source: USAGE },
  { id: 'ban', label: { zh: '禁止', en: 'ban' }, zh: ['禁止', '禁运', '禁止输', '限制'], en: ['barred', 'banned', 'ban', 'prohibited'], source: USAGE },
  { id: 'launch', label: { zh: '启动', en: 'launch' }, zh: ['启动', '发起', '开启'], en: ['launched', 'launch', 'initiated', 'opened'], source: USAGE },
  { id: 'listing', label: { zh: '列入清单', en: 'listing' }, zh: ['列入', '添加到', '纳入', '列管', '列为'], en: ['was added to', 'listed', 'added to the list', 'placed under control'], loose: { zh: [], en: ['added', 'put'], beside: ['list', 'register', 'inventory'] }, source: USAGE },
  { id: 'takeover', label: { zh: '接手', en: 'takeover' }, zh: ['接手', '收购', '并购', '取得'], en: ['took over', 'acquired', 'bought'], source: USAGE },
  { id: 'expiry', label: { zh: '到期', en: 'expiry' }, zh: ['到期', '届满', '失效'], en: ['expired', 'expires'], source: USAGE },
  { id: 'achievement', label: { zh: '实现', en: 'achievement' }, zh: ['实现', '提前完成', '达成'], en: ['was reached', 'was met', 'achieved'], source: USAGE },
  { id: 'cancellation', label: { zh: '取消', en: 'cancellation' }, zh: ['取消', '废止', '终止'], en: ['abolished', 'cancelled', 'scrapped', 'ended'], source: USAGE },
  { id: 'funding', label: { zh: '资助', en: 'award' }, zh: ['资助', '拨款'], en: ['awarded', 'funded'], source: USAGE },
];
