/// <reference types="vite/client" />

declare module 'virtual:words' {
  interface Message {
    readonly id: string;
    /** English, with its placeholders named: `${list}`. */
    readonly english: string;
  }
  export const words: readonly {
    readonly package: string;
    readonly file: string;
    readonly words: readonly (Message & {readonly easy: readonly (Message & {readonly picture?: string})[]; readonly source?: string})[];
  }[];
}
