import {msg} from '@local-offer/core';

// Names, where the area file brings none
export const registerName = () => msg('Dynamic Support Register, DSR', {id: 'ui.register'});
export const adultReviewName = () => msg('Care and Treatment Review, CTR', {id: 'ui.review.adult'});
export const reviewName = () => msg('Care, Education and Treatment Review, CETR', {id: 'ui.review'});
export const registerShort = () => msg('DSR', {id: 'ui.register.short'});
export const reviewShortName = () => msg('CETR', {id: 'ui.review.short'});
