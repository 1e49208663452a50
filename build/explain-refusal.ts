import type { ClaspRun } from './run-clasp';

const reasons: readonly (readonly [RegExp, string])[] = [
  [/No credentials found/, 'you are not logged in to Google: run "npm run login", then this again'],
  [
    /invalid_grant|invalid_rapt|invalid authentication credentials|Login Required/i,
    'Google no longer accepts your login: run "npm run login", then this again',
  ],
  [
    /has not enabled the Apps Script API/i,
    'your account has not turned on the Apps Script API: do so at https://script.google.com/home/usersettings, wait a minute, and run this again',
  ],
  [
    /Requested entity was not found|caller does not have permission|Invalid script ID/i,
    'Google knows no such script that your account may edit: compare its id, or log in with the account that may ("npm run login")',
  ],
];

/** Says in one sentence, without its full stop, why clasp did not do what it was asked. */
export function explainRefusal(run: ClaspRun): string {
  const known = reasons.find(([pattern]) => pattern.test(run.said));
  return known?.[1] ?? `clasp says "${run.said || 'nothing'}"`;
}
