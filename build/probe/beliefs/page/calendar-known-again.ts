import type { Belief } from '../../belief';

export default {
  sentence:
    'Google Calendar knows an event of a file again by its UID, and takes the one with the higher SEQUENCE.',
  source: { untold: 'all of it' },
  leansOn: ['src/sidebar/ahead/calendar/calendar-file.ts'],
  byHand: 'Import the calendar file twice, with another target between: no event twice.',
  harmless:
    'It matters: where an event is not known again it stands twice, in a calendar that the guide asks to be one of its own, which can be emptied.',
} satisfies Belief;
