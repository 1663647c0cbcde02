import type {MakePage} from './voice.js';

export const closingPages: Readonly<Record<string, MakePage>> = {};
