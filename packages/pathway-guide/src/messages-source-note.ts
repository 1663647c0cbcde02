import {msg} from '@local-offer/core';
import {tell} from './tell.js';

/** Where a built-in page comes from, and when it was looked at. */
export const sourceNote = () =>
  tell(
    msg(
      'Put together from guidance and from pages of councils, the NHS and advice services, read on 22 November 2026. Areas do things in different ways: ask what is usual where you live.',
      {id: 'pathway-guide.note'},
    ),
    [
      [msg('We read about this in November 2026.', {id: 'pathway-guide.note.easy1'}), 'read'],
      [msg('Areas do things in different ways.', {id: 'pathway-guide.note.easy2'}), 'map'],
      [msg('Ask what is usual where you live.', {id: 'pathway-guide.note.easy3'}), 'ask'],
    ],
  );
