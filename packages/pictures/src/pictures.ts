// Written by tools/write-pictures.mjs from pictures.json. Change that, not this.
import type {PictureId} from './meanings.js';

/** Every picture there is. */
// prettier-ignore
export const pictureIds = 'advocate agree alone amber ambulance angry ask birthday blue break calendar calm cannot-sleep care change child choose clock colours computer council deaf disagree doctor email emergency exit family fight food form green happy heart help home hospital hurt information law leave-hospital letter list listen lock look map medicine meeting money move-house name next night no no-school not people person phone plan police print question read red report run-away sad safe scared school share sleep stop talk team text-message tick tired video-call wait website wheelchair worried write yes'.split(' ') as readonly PictureId[];
