import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A browser that is started with this knows no font of the machine; where there is no fontconfig, it knows them all. */
export const fontEnvironment = {
  FONTCONFIG_FILE: at('fonts.conf'),
  // fontconfig keeps there what it has read of the fonts.
  XDG_CACHE_HOME: at('../../../node_modules/.cache'),
};
