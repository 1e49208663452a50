import type { PieceName } from '../contract/pieces';
import { ask } from './asking';
import { runInPage } from './run-in-page';

/*
 * The parts of the page that come when they are first needed. What has come stays as long as the page is open, so that
 * nothing of it is asked for twice, and what failed is asked for anew the next time.
 */

const texts = new Map<PieceName, Promise<string>>();
const ran = new Map<PieceName, Promise<void>>();

/** The text of a piece. @throws Refusal, by way of the promise, where it does not come */
export function pieceText(name: PieceName): Promise<string> {
  const known = texts.get(name);
  if (known) return known;
  fetchPieces([name]);
  return pieceText(name);
}

/** Asks for pieces before anyone needs them, those that are not known yet in one request. */
export function fetchPieces(wanted: readonly PieceName[]): void {
  const names = wanted.filter((name) => !texts.has(name));
  if (names.length === 0) return;
  const answer = runInPage(ask('pieces', { names }));
  for (const [index, name] of names.entries()) {
    const text = answer.then((given) => given.texts[index] ?? '');
    texts.set(name, text);
    // Whoever needs the piece is told of the failure; here it is only forgotten.
    text.catch(() => texts.delete(name));
  }
}

/**
 * A module of a piece, e.g. `fromPiece('plan', () => import('./plan-actions'))`: the build puts it into that piece, and
 * here the piece is fetched before the module is loaded. @throws Refusal where it does not come
 */
export async function fromPiece<Module>(name: PieceName, load: () => Promise<Module>): Promise<Module> {
  const running = ran.get(name) ?? pieceText(name).then(runScript);
  ran.set(name, running);
  try {
    await running;
    return await load();
  } catch (error) {
    // A text that is not what it should be does not stand in the way of the next attempt.
    ran.delete(name);
    texts.delete(name);
    throw error;
  }
}

/** Runs a text as the page's own script is run: where that was allowed, this is. */
export function runScript(text: string): void {
  const script = document.createElement('script');
  script.textContent = text;
  document.head.append(script);
  script.remove();
}
