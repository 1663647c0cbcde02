import type {Make} from './page-parts.js';

/** The pages of the further questions, by step. */
export const furtherMakers: Readonly<Record<string, Make>> = {};
