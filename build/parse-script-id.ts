const whereToFind =
  "open the sheet's menu Extensions > Apps Script and copy the address of the page that opens";

/** Takes the script's id from what a person pastes: the id itself, or the address of its editor. */
export function scriptIdOf(pasted: string): string {
  const text = pasted.trim();
  const id = /^[\w-]{20,}$/.exec(text)?.[0];
  const inAddress = /^https:\/\/script\.google\.com\/(?:.*\/)?(?:d|projects)\/([\w-]{20,})(?:[/?#]|$)/.exec(
    text,
  )?.[1];
  const found = id ?? inAddress;
  if (found) return found;
  if (text.includes('docs.google.com/spreadsheets')) {
    throw new Error(`"${text}" is a sheet's address, which does not tell its script: ${whereToFind}.`);
  }
  throw new Error(`"${text}" is neither a script's id nor its editor's address: ${whereToFind}.`);
}
