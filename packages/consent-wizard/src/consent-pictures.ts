/** The drawings of every page and end, fetched together when Easy Read is turned on, so that no server log tells which page somebody is on. */
export const pictureIds =
  'advocate ambulance ask birthday calendar calm care change child choose clock computer council deaf disagree doctor exit family heart help home hospital hurt information law letter list listen look medicine meeting name next night no not people person phone plan police print question read report safe scared school share stop talk team tick wait worried write yes'.split(' ');
