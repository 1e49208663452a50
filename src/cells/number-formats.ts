/** The number format for plain text, in which a text is never taken for anything else. */
export const PLAIN_TEXT = '@';

/** The number format for days. */
export const DATE_FORMAT = 'yyyy-mm-dd';
