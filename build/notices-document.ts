import { bundleLibrary } from './bigquery/bundle-library';
import type { Addon } from './bundle';
import type { ThirdParty } from './third-party';

/** The text of THIRD-PARTY-NOTICES.md: the licences of all that a built file holds of others. */
export async function noticesDocument(addon: Pick<Addon, 'parties'>): Promise<string> {
  const warehouse = await bundleLibrary();
  const parties = new Map([...addon.parties, ...warehouse.parties].map((party) => [party.name, party]));
  const sorted = [...parties.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  return `# Third-party notices\n\n${INTRODUCTION}\n\n${sorted.map(sectionOf).join('\n\n')}\n`;
}

const INTRODUCTION =
  'What the built files hold of others, and under which licence. `npm run docs` makes this list from the files that the bundles are made of.';

const sectionOf = ({ name, version, licence, text }: ThirdParty): string =>
  `## ${name} ${version} (${licence})\n\n\`\`\`\`text\n${text}\n\`\`\`\``;
