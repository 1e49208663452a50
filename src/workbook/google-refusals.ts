import type { Bilingual } from '../messages/language';
import { refusals } from '../messages/refusals';
import { Refusal } from '../sidebar/contract/refusal';

/** What Google's messages say, in its languages, and what they mean here. */
const MEANINGS: readonly (readonly [says: RegExp, means: Bilingual])[] = [
  [/protected (cell|range|sheet|object)|受保护|受保護|保护的(单元格|范围|工作表)/i, refusals.isProtected],
  [/number of cells|limit of \d+ cells|单元格(数量|总数).*(上限|限制)|儲存格.*上限/i, refusals.tooManyCells],
  [
    /in a short time|too many (scripts|simultaneous)|rate limit|per minute|短时间|短時間|同时运行/i,
    refusals.askedTooOften,
  ],
  [/too many times|quota|配额|配額|次数过多/i, refusals.quotaIsUsedUp],
  [/maximum execution time|timed? ?out|执行时间|執行時間|超时|逾時/i, refusals.tookTooLong],
  [/permission|authori[sz]ation|权限|權限|授权|授權/i, refusals.permissionIsLost],
  // With these words Google says that it does not know the cause: the same call may well succeed a moment later.
  [/^(service\b.*(failed|error)|server error|we're sorry)|服务.*(失败|错误)/i, refusals.failed],
];

/** What the user is told about a failure: a sentence that says what to do, or else Google's own words. */
export function refusalOf(error: unknown): Bilingual {
  if (error instanceof Refusal) return error.text;
  const words = String(Object(error).message ?? error).trim();
  return MEANINGS.find(([says]) => says.test(words))?.[1] ?? refusals.googleSays(words);
}
