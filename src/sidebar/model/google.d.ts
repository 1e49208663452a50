/** The object that Google puts into the page, as far as it is used here. */
declare const google: { readonly script: { readonly run: ServerRunner } };

interface ServerRunner {
  /** A reply that held a Date reaches the handler as null. */
  withSuccessHandler(handle: (reply: unknown) => void): ServerRunner;
  withFailureHandler(handle: (error: unknown) => void): ServerRunner;
  answerSidebar(name: string, request: unknown): void;
}

/** The custom functions as the build describes them, an array of DescribedFunction as JSON. */
declare const DESCRIBED_FUNCTIONS: string;

/** What reads files, once the piece `reader` was run in the page; in a worker it is there from the start. */
declare const orderReader: typeof import('../import/reading/worker-entry');

/** The version that the build derives from the sources: the script says so where its own is another one than the page's. */
declare const BUILD_VERSION: string;
