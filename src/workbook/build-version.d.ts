/**
 * The version that the build derives from the sources: a page that was opened before an update has another one than the
 * script.
 */
declare const BUILD_VERSION: string;
