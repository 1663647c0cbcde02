import {msg, str} from '@local-offer/core';

// Saving a file
export const saveLater = () => msg('Save a file and go on later', {id: 'cetr-request.keep.later'});
export const saveAlone = () =>
  msg('The file leaves out that you want to speak to the team on your own. Tick that again when you go on.', {id: 'cetr-request.keep.alone'});

// In the file
export const fileNotSent = () => msg('This has not been sent to anyone. It is what was written so far.', {id: 'cetr-request.file.not-sent'});
export const fileGoOn = () =>
  msg('To go on: open the form again. On its first page, below “Start”, is “Go on with a file you kept”. Choose this file there.', {id: 'cetr-request.file.go-on'});
export const fileSent = (reference: string) => msg(str`This was sent. The reference is ${reference}.`, {id: 'cetr-request.file.sent'});

/** Why this form cannot go on with a file of ours. */
export const openProblem = (problem: 'sent' | 'other'): string =>
  ({
    sent: () =>
      msg('This is a copy of a request that was sent. To change that request, press Start. The form asks if someone has asked before: say yes, and give the reference.', {
        id: 'cetr-request.open.sent',
      }),
    other: () => msg('This is a “My meeting” sheet. Open it in “My meeting”, where you saved it. Nothing has changed here.', {id: 'cetr-request.open.other'}),
  })[problem]();
