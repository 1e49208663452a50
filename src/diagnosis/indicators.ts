import type { Column } from '../cells/column';
import { scoreDimensionNames } from '../messages/diagnosis/dimensions';
import { indicatorNames } from '../messages/diagnosis/indicators';
import type { Bilingual } from '../messages/language';
import { ALL_DIMENSIONS, type ScoreDimension } from '../rules/dimensions';

/**
 * The unit of an indicator: `points` of the score's scale; `share` from 0 to 1, shown in percent; `duration` in
 * seconds; `count` of visitors a month.
 */
export type IndicatorUnit = 'points' | 'share' | 'duration' | 'count';

/** A figure that the monthly rows may hold beside what the rules ask for. It decides no verdict, only where to begin. */
export interface Indicator {
  readonly name: Bilingual;
  readonly headers: Column['headers'];
  readonly unit: IndicatorUnit;
  readonly better: 'higher' | 'lower';
}

export type IndicatorKey = ScoreDimension | keyof typeof indicatorNames;

const dimension = (key: ScoreDimension, ...headers: Column['headers']): Indicator => ({
  name: scoreDimensionNames[key],
  headers,
  unit: 'points',
  better: 'higher',
});

const watched = (
  key: keyof typeof indicatorNames,
  unit: IndicatorUnit,
  better: Indicator['better'],
  ...headers: Column['headers']
): Indicator => ({ name: indicatorNames[key], headers, unit, better });

/** All indicators: the dimensions of the service scores, and what the trade's own articles tell operators to watch. */
export const INDICATORS: Readonly<Record<IndicatorKey, Indicator>> = {
  goods: dimension('goods', '商品体验', '商品体验分', '商品分', '商品', 'Goods', 'Goods score'),
  logistics: dimension(
    'logistics',
    '物流体验',
    '物流体验分',
    '物流分',
    '物流',
    'Logistics',
    'Logistics score',
  ),
  'after-sales': dimension(
    'after-sales',
    '售后体验',
    '售后体验分',
    '售后分',
    '售后',
    'After-sales',
    'After-sales score',
  ),
  consultation: dimension(
    'consultation',
    '咨询体验',
    '咨询体验分',
    '咨询分',
    '咨询',
    'Consultation',
    'Consultation score',
  ),
  disputes: dimension('disputes', '纠纷投诉', '纠纷投诉分', '纠纷分', '纠纷', 'Disputes', 'Disputes score'),
  service: dimension('service', '服务体验', '服务体验分', 'Service experience', 'Service'),
  quality: dimension('quality', '宝贝质量', '宝贝质量分', 'Product quality', 'Item quality'),
  speed: dimension('speed', '物流速度', '物流速度分', 'Logistics speed', 'Delivery speed'),
  assurance: dimension('assurance', '服务保障', '服务保障分', 'Service assurance'),
  extraPoints: watched('extraPoints', 'points', 'higher', '附加分', 'Extra points'),
  refundRate: watched('refundRate', 'share', 'lower', '退款率', 'Refund rate'),
  complaintRate: watched('complaintRate', 'share', 'lower', '投诉率', 'Complaint rate'),
  replyTime: watched(
    'replyTime',
    'duration',
    'lower',
    '响应时间',
    '响应时间(秒)',
    '响应时间(分钟)',
    '客服响应时间',
    'Reply time',
    'Reply time (s)',
    'Reply time (min)',
  ),
  conversion: watched(
    'conversion',
    'share',
    'higher',
    '转化率',
    '成交转化率',
    'Conversion',
    'Conversion rate',
  ),
  repurchase: watched('repurchase', 'share', 'higher', '复购率', 'Repurchase', 'Repurchase rate'),
  traffic: watched('traffic', 'count', 'higher', '访客数', '流量', 'Visitors', 'Traffic'),
};

export const INDICATOR_KEYS = Object.keys(INDICATORS) as IndicatorKey[];

/** Whether a score is built from it: a dimension, or extra points on top of them. */
export const isScorePart = (key: IndicatorKey): boolean => key === 'extraPoints' || isScoreDimension(key);

export const isScoreDimension = (key: IndicatorKey): key is ScoreDimension =>
  ALL_DIMENSIONS.some((one) => one === key);
