/** The drawings of every page, fetched together when Easy Read is turned on, so that no server log tells which page somebody is on. */
export const pictureIds =
  'advocate alone angry ask birthday calendar cannot-sleep care change choose clock council doctor emergency family food form happy heart help home hospital hurt information law leave-hospital letter list listen look map medicine meeting move-house name next no no-school not people person phone plan police print question report run-away sad safe school share stop talk team tick tired wait worried write yes'.split(' ');
