import type { Bilingual } from '../../messages/language';
import { failureTexts } from '../../messages/sidebar';

/**
 * What Google's messages say, in its languages, and what they mean here. The order decides: "a server error occurred …
 * Error code PERMISSION_DENIED" is about accounts, and "authorization is required … required permissions" about a
 * permission.
 */
const meanings: readonly (readonly [says: RegExp, means: Bilingual])[] = [
  [
    /permissions? to call|required permissions|permissions are not sufficient|权限调用|權限呼叫|权限不足|權限不足/i,
    failureTexts.permissionIsMissing,
  ],
  [
    /PERMISSION_DENIED|authori[sz]ation is required|not authori[sz]ed|需要授权|需要獲得授權|需要您的授权/i,
    failureTexts.severalAccounts,
  ],
  [
    /NetworkError|HTTP 0|connection fail|failed to fetch|offline|连接失败|網路|网络/i,
    failureTexts.networkIsLost,
  ],
  [/maximum execution time|timed? ?out|DEADLINE_EXCEEDED|执行时间|超时/i, failureTexts.tookTooLong],
  [/too many (simultaneous|times)|rate limit|RESOURCE_EXHAUSTED|次数过多/i, failureTexts.tooManyAtOnce],
  [
    /function not found|answerSidebar is not a function|找不到.*函数|未找到.*函数/i,
    failureTexts.sidebarIsOutdated,
  ],
];

export function explainFailure(error: unknown): Bilingual {
  if (!navigator.onLine) return failureTexts.networkIsLost;
  const { name, message } = Object(error);
  const said = `${name ?? ''} ${message ?? String(error)}`;
  return meanings.find(([says]) => says.test(said))?.[1] ?? failureTexts.unknown;
}
