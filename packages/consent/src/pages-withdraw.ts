import type {MakePage, MakeTelling} from './voice.js';

export const withdrawPages: Readonly<Record<string, MakePage>> = {};
export const withdrawTellings: Readonly<Record<string, MakeTelling>> = {};
