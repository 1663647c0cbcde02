import {msg} from '@local-offer/core';
import {tell} from './tell.js';

export const linksTitle = () => msg('Chosen by your area', {id: 'pathway-guide.more'});

export const links = () =>
  tell(
    msg('Your council or NHS chose these pages and documents. Where it is known, you see how large something is and when it is from.', {id: 'pathway-guide.more.links'}),
    [[msg('Your council or NHS chose these to read.', {id: 'pathway-guide.more.links.easy'}), 'read']],
    'plain-words',
  );
