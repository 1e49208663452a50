import type { Belief } from '../../belief';

export default {
  sentence: "Google Calendar drops the reminders of a file and uses the calendar's own.",
  source: {
    documented: 'workspace/calendar/api/concepts/reminders',
    reported: 'SunsetYe66/ClasstableToIcal#1, sportstimes/f1#848',
    untold: 'the names of its menus',
  },
  leansOn: ['src/messages/ahead/calendar-download.ts'],
  byHand: 'Look at the notifications of an imported event: those of the calendar.',
  harmless: 'The page says how to set them.',
} satisfies Belief;
