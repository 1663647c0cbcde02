import {msg, str} from '@local-offer/core';
import type {KeptProblem} from './kept-file.js';

// Saving a file
export const save = () => msg('Save a file', {id: 'cetr-request.keep.save'});
export const saveLater = () => msg('Save a file and go on later', {id: 'cetr-request.keep.later'});
export const saveWho = () => msg('Anyone who uses this device can open the file and read it. Save it only where that is safe for you.', {id: 'cetr-request.keep.who'});
export const saveAlone = () =>
  msg('The file leaves out that you want to speak to the team on your own. Tick that again when you go on.', {id: 'cetr-request.keep.alone'});
export const saveNow = () => msg('Save it now', {id: 'cetr-request.keep.now'});
export const saved = (name: string) => msg(str`Look for ${name} in your downloads. Is it not there? Then copy or print your answers.`, {id: 'cetr-request.keep.saved'});
export const notSaved = () => msg('The file could not be made. Copy or print your answers.', {id: 'cetr-request.keep.not-saved'});

// In the file
export const fileTitle = (day: string) => msg(str`Notes of ${day}`, {id: 'cetr-request.file.title'});
export const fileNotSent = () => msg('This has not been sent to anyone. It is what was written so far.', {id: 'cetr-request.file.not-sent'});
export const fileGoOn = () =>
  msg('To go on: open the form again. On its first page, below “Start”, is “Go on with a file you kept”. Choose this file there.', {id: 'cetr-request.file.go-on'});
export const fileSent = (reference: string) => msg(str`This was sent. The reference is ${reference}.`, {id: 'cetr-request.file.sent'});

// Opening it again
export const open = () => msg('Go on with a file you kept', {id: 'cetr-request.open'});
export const openHint = () => msg('Its name begins with “notes”. Opening it here sends nothing.', {id: 'cetr-request.open.hint'});
export const openReplaces = () => msg('There are answers in this form already. The answers in the file would take their place.', {id: 'cetr-request.open.replaces'});
export const openUse = () => msg('Use the file', {id: 'cetr-request.open.use'});
export const openStay = () => msg('Stay with what is here', {id: 'cetr-request.open.stay'});
export const readBack = (count: number) =>
  count === 1
    ? msg('1 answer was read back from your file. Please look through it.', {id: 'cetr-request.open.read-one'})
    : msg(str`${count} answers were read back from your file. Please look through them.`, {id: 'cetr-request.open.read'});
export const leftOut = (count: number) =>
  count === 1
    ? msg('1 answer in the file does not fit this form. It was left out.', {id: 'cetr-request.open.left-one'})
    : msg(str`${count} answers in the file do not fit this form. They were left out.`, {id: 'cetr-request.open.left'});

/** Why a file was not opened. Nothing in the form has changed. */
export const openProblem = (problem: KeptProblem | 'unreadable' | 'empty'): string =>
  ({
    'not-ours': () => msg('This file does not come from this form. Nothing has changed here.', {id: 'cetr-request.open.not-ours'}),
    damaged: () => msg('This file is damaged, so the form cannot go on with it. Nothing has changed here. You may still be able to read or print the file.', {id: 'cetr-request.open.damaged'}),
    newer: () => msg('This file comes from a newer form. Load this page again, then choose the file again. Nothing has changed here.', {id: 'cetr-request.open.newer'}),
    'too-large': () => msg('This file is too large to come from this form. Nothing has changed here.', {id: 'cetr-request.open.too-large'}),
    sent: () =>
      msg('This is a copy of a request that was sent. To change that request, press Start. The form asks if someone has asked before: say yes, and give the reference.', {
        id: 'cetr-request.open.sent',
      }),
    unreadable: () => msg('The browser cannot read this file. Choose it again. Nothing has changed here.', {id: 'cetr-request.open.unreadable'}),
    empty: () => msg('There is no answer in this file that this form asks for. Nothing has changed here.', {id: 'cetr-request.open.empty'}),
  })[problem]();
