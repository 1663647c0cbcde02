import {msg} from '@local-offer/core';

export const english = () => msg('This guide is in English only for now.', {id: 'pathway-guide.english'});
export const title = () => msg('Step by step', {id: 'pathway-guide.title'});
