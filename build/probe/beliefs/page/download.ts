import type { Belief } from '../../belief';

export default {
  sentence: 'A page may give the user a file: a link to a blob with `download`.',
  source: {
    documented: 'apps-script/guides/html/restrictions (allow-downloads)',
    untold: 'that the address of a blob serves',
  },
  leansOn: ['src/sidebar/parts/save-file.ts'],
  probe: { inPage: 'address of a blob', expected: true },
  byHand: 'The download of this page saved a file.',
  harmless: 'Where it does not, no file is saved, and the same days can be had as a sheet.',
} satisfies Belief;
