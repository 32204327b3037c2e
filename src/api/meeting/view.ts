import { listed, publicationView } from '../../content/type-view';

export const MEETING_VIEW = publicationView({
  settings: listed('title', 'startAt', 'DESC'),
  typed: [
    ['title', 'kind'],
    ['startAt', 'endAt'],
    ['placeCode', 'internalOnly'],
    ['topics'],
    ['participants'],
    ['questions'],
    ['questionWords'],
    ['minutes'],
    ['attendeeNames'],
    ['internalNotes'],
    ['approvedByRole'],
  ],
  computed: [['state', 'announcedAt'], ['publicPlaceCode'], ['minutesDueOn', 'minutesPublishedAt']],
  columns: ['startAt', 'title', 'state'],
});
