import type {ViewContext} from '@local-offer/ui';
import type {GuidePage} from './guide-page.js';
import * as message from './messages-journey.js';

/** A CETR: before, on the day and after. */
export const journey = (_context: ViewContext): GuidePage => ({
  id: 'journey',
  title: message.title(),
  pathway: {
    kind: 'stepped-pathway',
    steps: [],
  },
});
