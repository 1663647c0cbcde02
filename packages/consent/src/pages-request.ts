import type {MakePage} from './voice.js';

export const requestPages: Readonly<Record<string, MakePage>> = {};
