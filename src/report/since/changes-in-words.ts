import { isoDate } from '../../calendar/civil-date';
import { isoMonth } from '../../calendar/civil-month';
import type { Bilingual, Language } from '../../messages/language';
import { changeTexts, sinceSentences } from '../../messages/report/since';
import type { ChangeSign } from '../grid/store-facts';
import type { ChangeKind, Changes, StoreChange } from './changes-since';

/** What has changed since the last report, in one line. */
export function changesInWords({ since, stores, gone }: Changes): Bilingual {
  const of = (kind: ChangeKind): string[] =>
    [...stores].filter(([, change]) => change.kind === kind).map(([name]) => name);
  return sinceSentences.since(isoDate(since), {
    'newly failed': of('newly failed'),
    worse: of('worse'),
    better: of('better'),
    new: of('new'),
    gone,
    changed: [...stores].filter(([, { months }]) => months.length > 0).map(([name]) => name),
  });
}

/** The signs of the stores that have changed, by their names. */
export const changeSigns = (
  { since, stores }: Changes,
  language: Language,
): ReadonlyMap<string, ChangeSign> =>
  new Map([...stores].map(([name, change]) => [name, signOf(isoDate(since), change, language)]));

const signOf = (since: string, { kind, months }: StoreChange, language: Language): ChangeSign => ({
  sign: changeTexts[kind ?? 'changed'].sign,
  words: sinceSentences.ofStore(since, kind, months.map(isoMonth))[language],
});
