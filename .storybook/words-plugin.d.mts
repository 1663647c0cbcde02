import type {Plugin} from 'vite';

export declare const wordsPlugin: () => Plugin;
