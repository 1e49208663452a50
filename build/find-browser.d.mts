/** The path of a Chromium on this machine that really starts, or undefined. Remembered, so a second call is quick. */
export function findBrowser(): string | undefined;
