import { fileOfPiece, PIECES } from '../src/sidebar/contract/pieces';
import { othersFiles } from './compare-files';
import { explainRefusal } from './explain-refusal';
import { scriptIdOf } from './parse-script-id';
import { inTemporaryFolder, readScript } from './read-script';
import type { Clasp } from './run-clasp';
import { linkedScript, type ScriptLink, writeLink } from './script-link';

/** What is told of the next step where it is the add-on that is linked. */
const NEXT = 'npm run push brings the add-on there';

async function saveLink(folder: string, link: ScriptLink, next: string): Promise<string> {
  const old = await linkedScript(folder);
  await writeLink(folder, link);
  const instead = old && old !== link.scriptId ? ` (until now: ${old})` : '';
  return `Linked to script ${link.scriptId}${instead}; ${next}.`;
}

/** Links a script that exists, once Google has shown that it does and that this account can read it. */
export async function linkExisting(folder: string, pasted: string, clasp: Clasp): Promise<string> {
  const scriptId = scriptIdOf(pasted);
  const others = othersFiles(
    ['Code.js', 'appsscript.json', 'sidebar.html', ...PIECES.map((name) => `${fileOfPiece(name)}.html`)],
    await readScript(scriptId, clasp),
  );
  const linked = await saveLink(folder, { scriptId }, NEXT);
  if (others.length === 0) return linked;
  return `${linked} Mind that it holds other code (${others.join(', ')}), which only npm run push -- --replace erases.`;
}

function idIn(text: string, pattern: RegExp): string | undefined {
  return pattern.exec(text)?.[1];
}

/**
 * Makes a new sheet with a script of its own, and links that script.
 * @param next what is told of the next step
 */
export async function linkNew(folder: string, title: string, clasp: Clasp, next = NEXT): Promise<string> {
  // clasp refuses to make a script where a .clasp.json is, so it works elsewhere and only the ids come back.
  const { made, created } = await inTemporaryFolder(async (elsewhere) => {
    const create = ['create-script', '--type', 'sheets', `--title=${title}`];
    const run = await clasp(['--project', elsewhere, ...create], elsewhere);
    return { made: run, created: await linkedScript(elsewhere) };
  });
  const scriptId = idIn(made.stdout, /script\.google\.com\/d\/([\w-]+)\/edit/);
  const parentId = idIn(made.stdout, /drive\.google\.com\/open\?id=([\w-]+)/);
  if (scriptId && parentId && created === scriptId) {
    const linked = await saveLink(folder, { scriptId, parentId }, next);
    return `Made the sheet https://docs.google.com/spreadsheets/d/${parentId}/edit\n${linked}`;
  }
  const rest = scriptId
    ? `, though it left a sheet with script ${scriptId}, which npm run link can take`
    : '';
  throw new Error(`The new sheet could not be linked${rest}: ${explainRefusal(made)}.`);
}
