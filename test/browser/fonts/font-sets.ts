/**
 * The fonts that layouts are checked with. On Linux fonts.conf gives the project's own for these names; elsewhere it has
 * no effect, and a system has fonts of these names.
 */
export const FONT_SETS = {
  narrow: 'Arial, "PingFang SC", "Microsoft YaHei", sans-serif',
  wide: 'Verdana, "PingFang SC", "Microsoft YaHei", sans-serif',
} as const;
