/** What Google puts into the page, as far as it is used here. */
declare const google: { readonly script: { readonly run: ServerRunner } };

interface ServerRunner {
  /** A reply that held a Date reaches the handler as null. */
  withSuccessHandler(handle: (reply: unknown) => void): ServerRunner;
  withFailureHandler(handle: (error: unknown) => void): ServerRunner;
  answerSidebar(name: string, request: unknown): void;
}

/** The custom functions as the build describes them. */
declare const DESCRIBED_FUNCTIONS: readonly import('../../reference/described-functions').DescribedFunction[];

/** The reading of files, which the build puts before the page's own script as a function. */
declare function startOrderReader(): typeof import('../import/reading/worker-entry');

/** What the build makes of the sources: the script says so where it is of another one than the page. */
declare const BUILD_VERSION: string;
