import { readFile, writeFile } from 'node:fs/promises';
import {
  unknown as anything,
  type GenericSchema,
  literal,
  object,
  optional,
  picklist,
  record,
  safeParse,
  string,
  variant,
} from 'valibot';
import { counted } from '../../src/messages/counted';
import type { Expected, Plain } from './belief';
import { probeFolder } from './belief-files';
import { agrees } from './plain';

/** What Google was seen to do about one belief or fact. */
export interface Observation {
  readonly day: string;
  readonly account: string;
  readonly locale: string;
  readonly zone: string;
  /** What the probe observed; a text `threw: …` where it threw. */
  readonly observed: Plain;
}

export type Observations = Readonly<Record<string, Observation>>;

const FILE = `${probeFolder}observed.json`;

export const readObservations = async (file = FILE): Promise<Observations> =>
  JSON.parse(await readFile(file, 'utf8'));

const results = record(
  string(),
  variant('kind', [
    object({ kind: picklist(['agreed', 'differs']), observed: anything() }),
    object({ kind: literal('threw'), message: string(), name: optional(string()) }),
    object({ kind: literal('timed out') }),
  ]),
);

/** The file that the page of the probe gives. */
const observedFile = object({
  day: string(),
  account: picklist(['personal', 'workspace']),
  userLocale: string(),
  locale: string(),
  zone: string(),
  browser: string(),
  results,
}) satisfies GenericSchema;

/**
 * Takes the file of a run at Google in. What timed out tells nothing, and leaves what was seen before.
 * @param known the ids that the repository has a probe for
 * @returns what was done, in a sentence
 * @throws where the file is none of the probe's, or of another time than these probes
 */
export async function takeObservations(
  text: string,
  known: ReadonlySet<string>,
  file = FILE,
): Promise<string> {
  const { success, output, issues } = safeParse(observedFile, parse(text));
  if (!success) {
    const [{ path, message }] = issues;
    const place = path?.map(({ key }) => String(key)).join('.') ?? 'the file';
    throw new Error(`This is not a file of the probe's page: ${place}: ${message}.`);
  }
  const stranger = Object.keys(output.results).find((id) => !known.has(id));
  if (stranger !== undefined) {
    throw new Error(
      `The file tells of "${stranger}", for which there is no probe here: push the probe anew and run it again.`,
    );
  }
  const { day, account, locale, zone } = output;
  const seen = Object.entries(output.results).flatMap(([id, result]): [string, Observation][] => {
    if (result.kind === 'timed out') return [];
    const observed = result.kind === 'threw' ? `threw: ${result.message}` : (result.observed as Plain);
    return [[id, { day, account, locale, zone, observed }]];
  });
  const before = await readObservations(file);
  const all = { ...before, ...Object.fromEntries(seen) };
  const sorted = Object.fromEntries(Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)));
  await writeFile(file, `${JSON.stringify(sorted, null, 2)}\n`);
  const silent = Object.keys(output.results).length - seen.length;
  return `Took ${counted(seen.length, 'observation')} of ${day}${silent > 0 ? `; ${silent} timed out, of which nothing is known` : ''}. Run npm run docs and npm test next.`;
}

/** What is believed of something and what Google was seen to do instead. */
export interface Contradiction {
  readonly expected: Expected | undefined;
  readonly observed: Plain;
}

/**
 * What Google was seen to do otherwise than is believed.
 * @param expected what is expected of the belief or fact with that id; undefined where nothing is
 */
export function contradictionOf(
  observation: Observation | undefined,
  expected: Expected | undefined,
): Contradiction | undefined {
  if (observation === undefined) return undefined;
  const { observed } = observation;
  return expected !== undefined && agrees(observed, expected) ? undefined : { expected, observed };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
