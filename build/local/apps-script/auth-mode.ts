/** The authorisation mode of the running call, and the sets of modes in which a service method may be called. */
import type { AuthMode } from '../realm/realm';

/**
 * The modes for menus, the user's locale, Utilities and logging, which are allowed even before the add-on is enabled in
 * a file.
 */
export const ANYWHERE: readonly AuthMode[] = ['NONE', 'CUSTOM_FUNCTION', 'FULL'];
export const MENUS: readonly AuthMode[] = ['NONE', 'FULL'];
export const READING: readonly AuthMode[] = ['CUSTOM_FUNCTION', 'FULL'];
export const BY_THE_USER: readonly AuthMode[] = ['FULL'];

/** Global statements run in NONE: Google loads an add-on that is not enabled in the file in this mode. */
let mode: AuthMode = 'NONE';

export function runInMode<T>(callMode: AuthMode, body: () => T): T {
  const outer = mode;
  mode = callMode;
  try {
    return body();
  } finally {
    mode = outer;
  }
}

export function isCalledFromCell(): boolean {
  return mode === 'CUSTOM_FUNCTION';
}

export function requirePermission(method: string, modes: readonly AuthMode[]): void {
  if (!modes.includes(mode))
    throw new Error(`You do not have permission to call ${method} (AuthMode.${mode})`);
}
