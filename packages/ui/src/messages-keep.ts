import {msg, str, type KeptProblem} from '@local-offer/core';

// Saving a file
export const saveFileWord = () => msg('Save a file', {id: 'ui.file.save'});
export const saveWho = () => msg('Anyone who uses this device can open the file and read it. Save it only where that is safe for you.', {id: 'ui.file.who'});
export const saveNow = () => msg('Save it now', {id: 'ui.file.now'});
export const saved = (name: string) => msg(str`Look for ${name} in your downloads. Is it not there? Then copy or print your answers.`, {id: 'ui.file.saved'});
export const notSaved = () => msg('The file could not be made. Copy or print your answers.', {id: 'ui.file.not-saved'});
export const fileTitle = (day: string) => msg(str`Notes of ${day}`, {id: 'ui.file.title'});

// Opening it again
export const openFile = () => msg('Go on with a file you kept', {id: 'ui.file.open'});
export const openHint = () => msg('Its name begins with “notes”. Opening it here sends nothing.', {id: 'ui.file.hint'});
export const openReplaces = () => msg('There are answers in this form already. The answers in the file would take their place.', {id: 'ui.file.replaces'});
export const openUse = () => msg('Use the file', {id: 'ui.file.use'});
export const openStay = () => msg('Stay with what is here', {id: 'ui.file.stay'});
export const readBack = (count: number) =>
  count === 1
    ? msg('1 answer was read back from your file. Please look through it.', {id: 'ui.file.read-one'})
    : msg(str`${count} answers were read back from your file. Please look through them.`, {id: 'ui.file.read'});
export const leftOut = (count: number) =>
  count === 1
    ? msg('1 answer in the file does not fit this form. It was left out.', {id: 'ui.file.left-one'})
    : msg(str`${count} answers in the file do not fit this form. They were left out.`, {id: 'ui.file.left'});

/** Why a file was not opened; what a form says itself is left out. Nothing in the form has changed. */
export const openProblem = (problem: Exclude<KeptProblem, 'sent' | 'other'> | 'unreadable' | 'empty'): string =>
  ({
    'not-ours': () => msg('This file does not come from this form. Nothing has changed here.', {id: 'ui.file.not-ours'}),
    damaged: () => msg('This file is damaged, so the form cannot go on with it. Nothing has changed here. You may still be able to read or print the file.', {id: 'ui.file.damaged'}),
    newer: () => msg('This file comes from a newer form. Load this page again, then choose the file again. Nothing has changed here.', {id: 'ui.file.newer'}),
    'too-large': () => msg('This file is too large to come from this form. Nothing has changed here.', {id: 'ui.file.too-large'}),
    unreadable: () => msg('The browser cannot read this file. Choose it again. Nothing has changed here.', {id: 'ui.file.unreadable'}),
    empty: () => msg('There is no answer in this file that this form asks for. Nothing has changed here.', {id: 'ui.file.empty'}),
  })[problem]();
