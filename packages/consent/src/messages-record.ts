import {msg} from '@local-offer/core';

/** A row of sharing that was left blank: it is recorded, and never as a yes. */
export const notAskedYet = () => msg('Not asked yet', {id: 'consent.record.not-asked'});
