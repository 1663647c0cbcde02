import type {MakePage, MakeTelling} from './voice.js';

export const startPages: Readonly<Record<string, MakePage>> = {};
export const startTellings: Readonly<Record<string, MakeTelling>> = {};
