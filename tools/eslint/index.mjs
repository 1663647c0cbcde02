import {importDirection} from './import-direction.mjs';
import {msgInMessages} from './msg-in-messages.mjs';
import {noLooseWords} from './no-loose-words.mjs';

/** The rules that hold this repository's own promises. */
export const local = {
  meta: {name: 'local'},
  rules: {'import-direction': importDirection, 'msg-in-messages': msgInMessages, 'no-loose-words': noLooseWords},
};
