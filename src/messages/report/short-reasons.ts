import { counted } from '../counted';
import { compactMissing } from '../format';
import type { Bilingual } from '../language';

/*
 * Why a store stands as it does, and what to do, each in a phrase for a narrow column: at most 16 Chinese characters (two
 * Latin letters are as wide as one) and 32 Latin letters. Days are yyyy-MM-dd, months yyyy-MM.
 */

export const shortReasons = {
  failedByPlatform: { zh: '平台已判定不达标', en: 'Failed, says the platform' },
  failedBefore: { zh: '上一周期不达标', en: 'Failed in the cycle before' },
  nodeMissed: (month: number, short: number): Bilingual => ({
    zh: `第${month}个月节点差${compactMissing(short).zh}`,
    en: `Month ${month} missed by ${compactMissing(short).en}`,
  }),
  nodeOnlyEqualled: (month: number): Bilingual => ({
    zh: `第${month}个月节点未超过目标`,
    en: `Month ${month} only equals its target`,
  }),
  scoreFailed: (months: number): Bilingual => ({
    zh: `服务分${months}个月未通过`,
    en: `Score failed in ${counted(months, 'month')}`,
  }),
  idle: (months: number): Bilingual => ({
    zh: `连续${months}个月无经营`,
    en: `Idle for ${counted(months, 'month')}`,
  }),
  wrongData: (problems: number): Bilingual => ({
    zh: `${problems}处数据有误`,
    en: counted(problems, 'problem in the data', 'problems in the data'),
  }),
  salesUnknown: (months: number): Bilingual => ({
    zh: `缺${months}个月销售额`,
    en: `Sales of ${counted(months, 'month')} missing`,
  }),
  scoreUnknown: (months: number): Bilingual => ({
    zh: `缺${months}个月服务分`,
    en: `Score of ${counted(months, 'month')} missing`,
  }),
  targetMissing: { zh: '考核目标表缺目标', en: 'A target is missing' },
  categoryMissing: { zh: '缺主营类目', en: 'Main category missing' },
  notScored: (months: number): Bilingual => ({
    zh: `${months}个月平台未出分`,
    en: `No score given for ${counted(months, 'month')}`,
  }),
  nodeShort: (month: number, gap: number): Bilingual => ({
    zh: `第${month}个月节点差${compactMissing(gap).zh}`,
    en: `Month ${month} short by ${compactMissing(gap).en}`,
  }),
  oneMonthFromLimit: { zh: '再有1个月未通过即不达标', en: 'One more failed month ends it' },
  lastMonthBeforeLimit: { zh: '离月数上限只差1个月', en: 'One month short of the limit' },
  scorePace: (failed: number, judged: number): Bilingual => ({
    zh: `服务分${judged}个月中${failed}个未过`,
    en: `Score failed in ${failed} of ${counted(judged, 'month')}`,
  }),
  belowWarningLine: (score: number, line: number): Bilingual => ({
    zh: `${score}分低于预警线${line}`,
    en: `Score ${score}, your line ${line}`,
  }),
  targetReached: { zh: '本节点目标已达到', en: 'Target of the node reached' },
  nothingAsked: { zh: '本节点没有销售目标', en: 'No sales target at the node' },
  noWarning: { zh: '进度正常', en: 'On track' },
  exemptUntil: (day: string): Bilingual => ({ zh: `免考至${day}`, en: `Exempt until ${day}` }),
  opensOn: (day: string): Bilingual => ({ zh: `${day}上线`, en: `Opens on ${day}` }),
} as const satisfies Record<string, Bilingual | ((...parts: never[]) => Bilingual)>;

export const shortActs = {
  leaveBy: (day: string): Bilingual => ({ zh: `${day}前转店或退出`, en: `Move or leave by ${day}` }),
  leavingIsPast: (day: string): Bilingual => ({
    zh: `${day}已过，请问平台`,
    en: `${day} is past: ask Tmall`,
  }),
  askPlatform: { zh: '向平台核实', en: 'Ask the platform' },
  correct: { zh: '请修正数据', en: 'Correct the data' },
  fillIn: (month: string, more: number): Bilingual => ({
    zh: more > 0 ? `补填${month}等${more + 1}个月` : `补填${month}`,
    en: more > 0 ? `Fill in ${month} and ${more} more` : `Fill in ${month}`,
  }),
  fillInTargets: { zh: '填写考核目标表', en: 'Fill in the targets' },
  fillInCategory: { zh: '填写主营类目', en: 'Fill in the main category' },
  sellByDay: (amount: number, daysLeft: number): Bilingual => ({
    zh:
      daysLeft === 0
        ? `今天需${compactMissing(amount).zh}`
        : `剩${daysLeft}天，含今天每天${compactMissing(amount).zh}`,
    en:
      daysLeft === 0
        ? `${compactMissing(amount).en} today`
        : `${counted(daysLeft, 'day')} + today, ${compactMissing(amount).en} a day`,
  }),
  sellByMonth: (amount: number): Bilingual => ({
    zh: `每月需${compactMissing(amount).zh}`,
    en: `${compactMissing(amount).en} a month needed`,
  }),
  sellUntil: (day: string): Bilingual => ({ zh: `最晚${day}成交`, en: `Sell by ${day}` }),
  passMonthEnd: (target: number, isStrict: boolean): Bilingual => ({
    zh: `月末分数须${isStrict ? '超过' : '不低于'}${target}`,
    en: `Month-end score ${isStrict ? 'above' : 'at least'} ${target}`,
  }),
  nothing: { zh: '', en: '' },
  mindRefunds: { zh: '留意退款', en: 'Mind refunds' },
  firstNode: (day: string): Bilingual => ({ zh: `首个节点${day}`, en: `First node ${day}` }),
} as const satisfies Record<string, Bilingual | ((...parts: never[]) => Bilingual)>;
