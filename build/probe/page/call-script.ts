/* Calls of the script, as promises that give up after a time. */

/** What a call came to. */
export type CallOutcome =
  | { readonly kind: 'answered'; readonly answer: unknown }
  | { readonly kind: 'threw'; readonly message: string; readonly name: string }
  | { readonly kind: 'timed out' };

interface Runner {
  readonly withSuccessHandler: (take: (answer: unknown) => void) => Runner;
  readonly withFailureHandler: (take: (error: Error) => void) => Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

/** A call that takes longer than this is given up: Google ends a run after six minutes, and none of a probe takes that long. */
const PATIENCE = 90_000;

export function callScript(name: string, ...args: readonly unknown[]): Promise<CallOutcome> {
  return withPatience(
    new Promise((resolve) => {
      const runner = google.script.run
        .withSuccessHandler((answer) => resolve({ kind: 'answered', answer }))
        .withFailureHandler((error) => resolve(thrown(error)));
      try {
        (runner as unknown as Record<string, (...args: readonly unknown[]) => void>)[name]?.(...args);
      } catch (error) {
        resolve(thrown(error));
      }
    }),
    PATIENCE,
  );
}

export const thrown = (error: unknown): CallOutcome => ({
  kind: 'threw',
  message: String(Object(error).message ?? error),
  name: String(Object(error).name ?? typeof error),
});

/** Waits for an outcome, at most so many milliseconds. */
export const withPatience = (outcome: Promise<CallOutcome>, patience: number): Promise<CallOutcome> =>
  Promise.race([
    outcome,
    new Promise<CallOutcome>((resolve) => setTimeout(() => resolve({ kind: 'timed out' }), patience)),
  ]);
