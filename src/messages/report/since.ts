import { counted } from '../counted';
import { enList, enRuns, shortenAll, zhList, zhMonths } from '../format';
import type { Bilingual } from '../language';

/** What has changed at a store since the last report: the sign that stands at it, and the word for it. */
export const changeTexts = {
  'newly failed': { sign: '✗', name: { zh: '新不达标', en: 'newly failed' } },
  worse: { sign: '↓', name: { zh: '转差', en: 'worse' } },
  better: { sign: '↑', name: { zh: '转好', en: 'better' } },
  new: { sign: '＋', name: { zh: '新增', en: 'new' } },
  gone: { sign: '', name: { zh: '移出', en: 'gone' } },
  changed: { sign: '≠', name: { zh: '改过往月数据', en: 'past figures changed' } },
} as const satisfies Record<string, { readonly sign: string; readonly name: Bilingual }>;

type Kind = keyof typeof changeTexts;

/** The stores that are told of, by what has changed. */
export type ChangedNames = Readonly<Record<Kind, readonly string[]>>;

/** Of these the names are told: they are few, and each of them matters. */
const NAMED: readonly Kind[] = ['newly failed', 'gone'];
const MOST_NAMED = 3;

function namesOf(names: readonly string[]): string[] {
  const shown = shortenAll(names.slice(0, MOST_NAMED));
  return names.length > MOST_NAMED ? [...shown, '…'] : shown;
}

/** The header of the column that a report is remembered by. It is hidden. */
export const keptTexts = {
  header: { zh: '系统记录（请勿改动）', en: 'Kept for the next report' },
} as const satisfies Record<string, Bilingual>;

export const sinceSentences = {
  /** What has changed, in one line. @param day yyyy-MM-dd */
  since: (day: string, changed: ChangedNames): Bilingual => {
    const kinds = (Object.keys(changeTexts) as Kind[]).filter((kind) => changed[kind].length > 0);
    const zh = kinds.map((kind) => {
      const names = NAMED.includes(kind) ? `（${zhList(namesOf(changed[kind]))}）` : '';
      return `${changeTexts[kind].name.zh} ${changed[kind].length}${names}`;
    });
    const en = kinds.map((kind) => {
      const names = NAMED.includes(kind) ? ` (${enList(namesOf(changed[kind]))})` : '';
      return `${changed[kind].length} ${changeTexts[kind].name.en}${names}`;
    });
    return {
      zh: `较上次 ${day}：${zh.join(' · ') || '没有变化'}`,
      en: `Since ${day}: ${en.join(' · ') || 'no change'}`,
    };
  },
  /** What has changed at one store. @param kind undefined where its standing is the same. @param months yyyy-MM, rising */
  ofStore: (
    day: string,
    kind: Exclude<Kind, 'gone' | 'changed'> | undefined,
    months: readonly string[],
  ): Bilingual => ({
    zh: `较上次 ${day}：${[
      ...(kind ? [changeTexts[kind].name.zh] : []),
      ...(months.length > 0 ? [`${zhMonths(months)} 的数据之后改过`] : []),
    ].join('；')}`,
    en: `Since ${day}: ${[
      ...(kind ? [changeTexts[kind].name.en] : []),
      ...(months.length > 0
        ? [`the figures of ${counted(months.length, 'month')} have changed afterwards: ${enRuns(months)}`]
        : []),
    ].join('; ')}`,
  }),
};
