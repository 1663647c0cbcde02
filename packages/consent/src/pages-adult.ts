import type {MakePage, MakeTelling} from './voice.js';

export const adultPages: Readonly<Record<string, MakePage>> = {};
export const adultTellings: Readonly<Record<string, MakeTelling>> = {};
