import { counted } from '../counted';
import { formatFigure, missing, money } from '../format';
import type { Bilingual, Language } from '../language';

const NOTHING: Bilingual = { zh: '', en: '' };

/** How far sales are from a target, in CNY: undefined where nothing is known of it yet. */
export type SalesLeft = { readonly gap: number; readonly isReached: boolean } | undefined;

function salesLeft(left: SalesLeft): Bilingual {
  if (!left) return NOTHING;
  if (left.isReached) return { zh: '，目前已达到', en: ', reached so far' };
  if (left.gap === 0)
    return { zh: '，目前正好等于目标，须再超过', en: ', exactly at it so far, and more is needed' };
  return { zh: `，还差 ${missing(left.gap).zh}`, en: `, ${missing(left.gap).en} to go` };
}

/** Months of the cycle without sales, which may hide some of what is missing. */
const salesUnknown = (months: number): Bilingual =>
  months === 0
    ? NOTHING
    : { zh: `，${months} 个月的销售额未填`, en: `, sales of ${counted(months, 'month')} not filled in` };

const targetMissing: Bilingual = { zh: '目标未填写', en: 'target not filled in' };

const scoreStates = {
  passes: (score: string): Bilingual => ({
    zh: `，已填 ${score}，通过`,
    en: `, ${score} entered, which passes`,
  }),
  equals: (score: string): Bilingual => ({
    zh: `，已填 ${score}，正好等于目标，不通过`,
    en: `, ${score} entered, which equals it and does not pass`,
  }),
  misses: (score: string): Bilingual => ({
    zh: `，已填 ${score}，不通过`,
    en: `, ${score} entered, which does not pass`,
  }),
};

/** What comes on a day. A target that is undefined is not filled in. */
export const upcomingSentences = {
  nodeName: (month: number): Bilingual => ({ zh: `第 ${month} 个月考核节点`, en: `month ${month} node` }),
  /** @param unknownMonths how many months of the cycle have no sales */
  nodeTarget: (target: number | undefined, left: SalesLeft, unknownMonths: number): Bilingual => {
    if (target === undefined) return targetMissing;
    const unknown = salesUnknown(unknownMonths);
    return {
      zh: `累计店铺销售额目标 ${money(target).zh}${salesLeft(left).zh}${unknown.zh}`,
      en: `cumulative sales of ${money(target).en}${salesLeft(left).en}${unknown.en}`,
    };
  },
  scoreAsked: (target: number | undefined, comparison: Bilingual): Bilingual =>
    target === undefined
      ? { zh: '服务分目标未填写', en: 'score target not filled in' }
      : {
          zh: `服务分须${comparison.zh} ${formatFigure(target)}`,
          en: `score ${comparison.en} ${formatFigure(target)}`,
        },
  /** How the score entered so far stands. */
  scoreSoFar: (state: 'passes' | 'equals' | 'misses', score: number): Bilingual =>
    scoreStates[state](formatFigure(score)),
  scoreNotFilledIn: { zh: '，分数未填', en: ', score not filled in' },
  notScored: { zh: '，平台未出分', en: ', no score from the platform' },
};

/** Why a store has no days ahead, or from a certain month on none. */
export const daysMissingTexts = {
  failed: { zh: '已不达标，本周期不再有节点', en: 'failed, so this cycle has no nodes left' },
  'data error': { zh: '数据有误，无法判断', en: 'data in error, so nothing can be judged' },
  'no standard': { zh: '无法确定适用的考核标准', en: 'it is not known which standard will govern' },
  'not begun': { zh: '在此期间考核尚未开始', en: 'assessment begins later' },
  'nothing asked': { zh: '目标均为“不适用”', en: 'no target applies' },
} as const satisfies Record<string, Bilingual>;

/** The table of the nodes of twelve months. Days are yyyy-MM-dd. */
export const nodesTableTexts = {
  sheet: { zh: '未来12个月考核节点', en: 'Nodes of the next 12 months' },
  store: { zh: '店铺', en: 'Store' },
  status: { zh: '状态', en: 'Status' },
  note: { zh: '说明', en: 'Note' },
  unknown: { zh: '? 标准未定', en: '? standard unknown' },
  /** Of a store that has nothing to reach in sales: its scores count all the same. */
  none: { zh: '没有适用的考核节点，只看月末服务分', en: 'no node applies; only the month-end scores count' },
  from: (month: string, reason: Bilingual): Bilingual => ({
    zh: `${month} 起${reason.zh}`,
    en: `from ${month} on ${reason.en}`,
  }),
  /** A line each: the day, the target, how far it is. */
  node: (
    day: string,
    month: number,
    target: number | undefined,
    left: SalesLeft,
    unknownMonths: number,
  ): Bilingual => {
    const lines = (language: Language, first: string, asked: string) =>
      [
        first,
        ...(target === undefined ? [`? ${targetMissing[language]}`] : [asked]),
        ...[salesLeft(left), salesUnknown(unknownMonths)].map((text) => withoutComma(text[language])),
      ]
        .filter((line) => line !== '')
        .join('\n');
    return {
      zh: lines('zh', `◆ ${day} 第 ${month} 个月`, `目标 ${money(target ?? 0).zh}`),
      en: lines('en', `◆ ${day} month ${month}`, `target ${money(target ?? 0).en}`),
    };
  },
} as const;

const withoutComma = (text: string): string => text.replace(/^(，|, )/, '');
