/**
 * A text as a calendar file can hold it: line breaks and tabs, but no other control characters (RFC 5545, 3.1), and no
 * half of a character, which UTF-8 does not know.
 */
export const calendarText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, (character) => ('\n\t'.includes(character) ? character : '\uFFFD'));
