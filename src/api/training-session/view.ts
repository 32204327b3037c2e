import { listed, publicationView } from '../../content/type-view';

export const TRAINING_SESSION_VIEW = publicationView({
  settings: listed('title', 'heldOn', 'DESC'),
  typed: [
    ['title'],
    ['heldOn', 'hours'],
    ['topics'],
    ['eligible', 'attendees'],
    ['trainerRole'],
    ['attendeeNames'],
    ['approvedByRole'],
  ],
  computed: [['attendanceRateBp']],
  columns: ['heldOn', 'title', 'attendees'],
});
