import { type Belief, isPageProbe, type Source } from './belief';
import type { Fact } from './fact';
import type { Observations } from './observations';

/** The headings of the subjects, in the order in which they are told. */
const SUBJECTS: Readonly<Record<string, string>> = {
  arguments: 'What reaches a custom function',
  results: 'What a custom function shows',
  permissions: 'Permissions',
  services: 'Services',
  cells: 'Reading and writing cells',
  sheets: 'Sheets and ranges',
  file: 'Lock, properties, failures',
  page: 'Pages and google.script.run',
};

export interface Known {
  readonly beliefs: ReadonlyMap<string, Belief>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly observations: Observations;
}

/** Makes docs/google-beliefs.md, which tells of each belief what it rests on and what Google was seen to do. */
export function beliefsDocument(known: Known): string {
  return [
    '# What is believed of Google',
    '',
    '<!-- Made from build/probe/beliefs and build/probe/facts by `npm run docs`. Edit the beliefs, not this page. -->',
    '',
    ...introduction(known),
    ...Object.entries(SUBJECTS).flatMap(([subject, heading]) => tableOf(heading, subject, known)),
    ...byHand(known),
    ...factsTold(known),
  ].join('\n');
}

function introduction({ beliefs, facts, observations }: Known): string[] {
  const all = [...beliefs.values()];
  const probed = all.filter(({ probe }) => probe).length;
  const untold = all.filter(({ source }) => source.untold !== undefined).length;
  const observed = Object.keys(observations).length;
  return [
    `The product and the local workbook act on ${all.length} beliefs. ${untold} of them rest on no text, at least in part. ${probed} have a probe, which`,
    'runs in every test against the local workbook, and at Google by `npm run probe -- --new "Probe"`: it makes a sheet of its own,',
    'whose menu opens a page that runs all probes, one call each, and gives a file. `npm run probe -- --take google-observed.json`',
    'brings that file here. From then on a belief that Google has contradicted fails its test until code and belief follow.',
    '',
    observed === 0
      ? 'Nothing here has been run at Google yet.'
      : `${observed} beliefs and facts were observed at Google.`,
    '',
    `Others have asserted ${facts.size} single facts at Google, which are probed too: [the last section](#facts-that-others-assert).`,
    '',
    "**documented**: in Google's documentation, by the path of the page under developers.google.com · **reported**: by a public report or suite · **believed**: no text found, for all of it or for the part that is named · **observed**: seen at Google, on that day, under that kind of account, locale and zone.",
    '',
    'Where a belief has no text, the local workbook behaves the other way when it is told so, for the tests to be run in that way (`OTHER_WAYS`, `npm run test:other-ways`); or it refuses what nobody has told; or the last column says why it does not matter.',
    '',
  ];
}

function tableOf(heading: string, subject: string, { beliefs, observations }: Known): string[] {
  const rows = [...beliefs].filter(([id]) => id.startsWith(`${subject}/`));
  return [
    `## ${heading}`,
    '',
    '| belief | in | status | if it is wrong |',
    '|---|---|---|---|',
    ...rows.map(
      ([id, belief]) =>
        `| ${cell(belief.sentence)} \`${id}\` | ${belief.leansOn.map((file) => `\`${file}\``).join(', ')} | ${cell(statusOf(id, belief.source, observations))} | ${cell(consequence(belief))} |`,
    ),
    '',
  ];
}

function statusOf(id: string, { documented, reported, untold }: Source, observations: Observations): string {
  const seen = observations[id];
  const told = [
    ...(seen ? [`**observed** ${seen.day}, ${seen.account}, ${seen.locale}, ${seen.zone}`] : []),
    ...(documented === undefined ? [] : [`**documented** ${documented}`]),
    ...(reported === undefined ? [] : [`**reported** ${reported}`]),
    ...(untold === undefined ? [] : [untold === 'all of it' ? '**believed**' : `**believed** ${untold}`]),
  ];
  return told.join(' · ');
}

function consequence({ otherWay, harmless, probe }: Belief): string {
  if (otherWay !== undefined) return `To be tried the other way: ${otherWay}.`;
  if (harmless !== undefined) return harmless;
  return probe && !isPageProbe(probe) && probe.refusedHere ? 'The local workbook refuses it.' : '';
}

const byHand = ({ beliefs }: Known): string[] => [
  '## What only a person can see',
  '',
  ...[...beliefs].flatMap(([id, belief]) =>
    belief.byHand === undefined ? [] : [`1. ${belief.byHand} \`${id}\``],
  ),
  '',
];

/** How the local workbook stands to the facts, of which the tests see to it that none is answered in a kinder way. */
function factsTold({ facts, observations }: Known): string[] {
  const all = [...facts];
  const used = all.filter(([, { isUnused }]) => !isUnused);
  const count = (list: typeof all, is: (fact: Fact) => boolean) => list.filter(([, fact]) => is(fact)).length;
  const agrees = ({ probe }: Fact) => probe !== undefined && !probe.refusedHere;
  const refuses = ({ probe }: Fact) => probe?.refusedHere === true;
  const asked = ({ byHand: hand }: Fact) => hand !== undefined;
  const line = (list: typeof all) =>
    `${count(list, agrees)} agree, ${count(list, refuses)} are refused here, which is stricter, ${count(list, asked)} need a person, and none is kinder`;
  return [
    '## Facts that others assert',
    '',
    `Of ${all.length} facts ${line(all)}. Of the ${used.length} about methods that the add-on calls ${line(used)}.`,
    '',
    '| fact | source | here |',
    '|---|---|---|',
    ...all.map(([id, fact]) => {
      const seen = observations[id];
      const here = fact.byHand ?? (fact.probe?.refusedHere ? 'refused' : 'agrees');
      return `| ${cell(id)} | ${cell(fact.source)} | ${cell(here)}${seen ? ` · observed ${seen.day}` : ''} |`;
    }),
    '',
  ];
}

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
