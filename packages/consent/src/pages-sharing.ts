import type {MakePage, MakeTelling} from './voice.js';

export const sharingPages: Readonly<Record<string, MakePage>> = {};
export const sharingTellings: Readonly<Record<string, MakeTelling>> = {};
