import {msg} from '@local-offer/core';

export const title = () => msg('A CETR: before, on the day and after', {id: 'pathway-guide.journey'});
