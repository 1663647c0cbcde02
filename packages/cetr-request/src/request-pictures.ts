/** The drawings of every page, fetched together when Easy Read is turned on, so that no server log tells which page somebody is on. */
export const pictureIds =
  'advocate ask birthday change clock form heart help hospital list look map meeting name not people person phone print question sad safe talk team write'.split(' ');
