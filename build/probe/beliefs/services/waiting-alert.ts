import type { Belief } from '../../belief';

export default {
  sentence:
    'An alert waits for the button; in the page of the local workbook one with a single OK does not wait.',
  source: { documented: 'apps-script/guides/dialogs' },
  leansOn: ['build/local/page/page-user.ts'],
  harmless: 'Nothing comes after the one alert that the product shows.',
} satisfies Belief;
