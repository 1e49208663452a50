import { formatFigure } from '../format';
import type { Bilingual } from '../language';

/** What operators watch beside the service score. */
export const indicatorNames = {
  extraPoints: { zh: '附加分', en: 'Extra points' },
  refundRate: { zh: '退款率', en: 'Refund rate' },
  complaintRate: { zh: '投诉率', en: 'Complaint rate' },
  replyTime: { zh: '响应时间', en: 'Reply time' },
  conversion: { zh: '转化率', en: 'Conversion rate' },
  repurchase: { zh: '复购率', en: 'Repurchase rate' },
  traffic: { zh: '访客数', en: 'Visitors' },
} as const satisfies Record<string, Bilingual>;

/** What can be wrong with a cell of theirs. */
export const indicatorComplaints = {
  notAPercentage: {
    zh: '应为 0 到 100% 的百分比，例如 12% 或 0.12；没有数据时留空',
    en: 'expected a percentage from 0 to 100% such as 12% or 0.12; leave it blank where unknown',
  },
  notADuration: {
    zh: '应为不超过一天的时长，例如 45（秒）、45秒、1.5分钟 或 1分30秒；没有数据时留空',
    en: 'expected a duration of a day at most, such as 45 (seconds), 45 s, 1.5 min or 1 min 30 s; leave it blank where unknown',
  },
} as const satisfies Record<string, Bilingual>;

/** How a figure moved over three months. */
export const movementNames = {
  rising: { zh: '上升', en: 'rising' },
  falling: { zh: '下降', en: 'falling' },
  level: { zh: '持平', en: 'level' },
  unknown: { zh: '未知', en: 'unknown' },
} as const satisfies Record<string, Bilingual>;

/** Whether that is for the better. */
export const courseNames = {
  better: { zh: '变好', en: 'getting better' },
  worse: { zh: '变差', en: 'getting worse' },
  level: { zh: '持平', en: 'level' },
  unknown: { zh: '未知', en: 'unknown' },
} as const satisfies Record<string, Bilingual>;

/** A figure of an indicator with its unit: points, a share from 0 to 1, seconds, a count. */
export const indicatorFigures = {
  points: (score: number): Bilingual => both(formatFigure(score)),
  share: (share: number): Bilingual => both(`${formatFigure(share * 100)}%`),
  duration: (seconds: number): Bilingual => ({
    zh: `${formatFigure(seconds)} 秒`,
    en: `${formatFigure(seconds)} s`,
  }),
  count: (count: number): Bilingual => both(formatFigure(count)),
};

const both = (text: string): Bilingual => ({ zh: text, en: text });
