import type {Statement} from '@local-offer/ui';
import type {EndVoice} from './end-words.js';
import type {Flag} from './graph-parts.js';
import {remarkWords} from './messages-ends-notes.js';
import {personOf} from './say-who.js';

/** What a flag says to whoever reads it. Without `who` it speaks of the person. */
export const remarkOf = (flag: Flag, {who, band}: Pick<EndVoice, 'who' | 'band'>): Statement =>
  remarkWords[flag](who === 'person', personOf({band}), band !== undefined && band !== 'under-16');
