import type { Belief } from '../../belief';

export default {
  sentence:
    'A Date in an answer arrives as null without a word; in the local workbook the failure handler gets a sentence.',
  source: { reported: 'enuchi/React-Google-Apps-Script#28' },
  leansOn: ['build/local/apps-script/serve-page.ts'],
} satisfies Belief;
