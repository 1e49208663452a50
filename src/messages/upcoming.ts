import { formatFigure, missing, money } from './format';
import type { Bilingual } from './language';

const NOTHING: Bilingual = { zh: '', en: '' };

/** How far sales are from a target, in CNY: undefined where nothing is known of it yet. */
export type SalesLeft = { readonly gap: number; readonly isReached: boolean } | undefined;

function salesLeft(left: SalesLeft): Bilingual {
  if (!left) return NOTHING;
  if (left.isReached) return { zh: '，目前已达到', en: ', reached so far' };
  if (left.gap === 0)
    return { zh: '，目前正好等于目标，须再超过', en: ', exactly at it so far, and more is needed' };
  return { zh: `，还差 ${missing(left.gap).zh}`, en: `, ${missing(left.gap).en} missing` };
}

/** @param gap points from the score entered to the target; undefined where none is */
function scoreLeft(gap: number | undefined): Bilingual {
  if (gap === undefined) return NOTHING;
  const points = formatFigure(Math.abs(gap));
  if (gap > 0) return { zh: `，已填的分数低 ${points} 分`, en: `, the score entered is ${points} below` };
  return gap === 0
    ? { zh: '，已填的分数正好等于目标', en: ', the score entered equals it' }
    : { zh: `，已填的分数高 ${points} 分`, en: `, the score entered is ${points} above` };
}

const targetMissing: Bilingual = { zh: '，目标未填写', en: ', target not filled in' };

/** What comes on a day. A target that is undefined is not filled in. */
export const upcomingSentences = {
  node: (store: string, month: number, target: number | undefined, left: SalesLeft): Bilingual => ({
    zh: `${store}：第 ${month} 个月考核节点${target === undefined ? targetMissing.zh : `，累计店铺销售额目标 ${money(target).zh}${salesLeft(left).zh}`}`,
    en: `${store}: month ${month} node${target === undefined ? targetMissing.en : `, cumulative sales of ${money(target).en}${salesLeft(left).en}`}`,
  }),
  monthEnd: (
    store: string,
    comparison: Bilingual,
    target: number | undefined,
    gap: number | undefined,
  ): Bilingual => ({
    zh: `${store}：月末服务分${target === undefined ? targetMissing.zh : `须${comparison.zh} ${formatFigure(target)}${scoreLeft(gap).zh}`}`,
    en: `${store}: month-end score${target === undefined ? targetMissing.en : ` ${comparison.en} ${formatFigure(target)}${scoreLeft(gap).en}`}`,
  }),
};

/** The table of the nodes of twelve months. Days are yyyy-MM-dd. */
export const nodesTableTexts = {
  sheet: { zh: '未来12个月考核节点', en: 'Nodes of the next 12 months' },
  store: { zh: '店铺', en: 'Store' },
  status: { zh: '状态', en: 'Status' },
  node: (day: string, month: number, target: number | undefined, left: SalesLeft): Bilingual => ({
    zh: `◆ ${day} 第 ${month} 个月${target === undefined ? targetMissing.zh : `，目标 ${money(target).zh}${salesLeft(left).zh}`}`,
    en: `◆ ${day} month ${month}${target === undefined ? targetMissing.en : `, target ${money(target).en}${salesLeft(left).en}`}`,
  }),
} as const;
