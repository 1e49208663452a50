/** The end of every UID. It is no address, but a name of the product's own. */
const DOMAIN = 'tmall-assessment.addon';

/**
 * A key as the UID of an event: two keys never give the same one, since it can be read back. What is no small letter or
 * digit stands as a hyphen and four hexadecimal digits, Chinese too, so that no calendar can take offence at it: with
 * names as long as Tmall allows, 30 characters, it stays below the 255 octets that all calendars keep (RFC 7986, 5.3).
 */
export const eventUid = (key: string): string => `${key.replace(/[^a-z0-9]/g, inHexadecimal)}@${DOMAIN}`;

const inHexadecimal = (unit: string): string => `-${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
