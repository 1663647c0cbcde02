import {msg} from '@local-offer/core';

export const share = () => msg('Share', {id: 'ui.share'});
export const copy = () => msg('Copy as text', {id: 'ui.copy'});
export const copied = () => msg('Copied.', {id: 'ui.copied'});
export const copyByHand = () => msg('Select this text and copy it', {id: 'ui.copy-by-hand'});
export const print = () => msg('Print', {id: 'ui.print'});
