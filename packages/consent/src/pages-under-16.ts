import type {MakePage, MakeTelling} from './voice.js';

export const under16Pages: Readonly<Record<string, MakePage>> = {};
export const under16Tellings: Readonly<Record<string, MakeTelling>> = {};
