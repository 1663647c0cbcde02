/** The drawings of every page and end, fetched together when Easy Read is turned on, so that no server log tells which page somebody is on. */
export const pictureIds = 'list meeting choose'.split(' ');
