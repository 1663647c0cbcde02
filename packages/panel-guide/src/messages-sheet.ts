import {msg, str} from '@local-offer/core';
import {tell} from './tell.js';

export const title = () => msg('My meeting', {id: 'panel-guide.sheet'});
export const intro = () =>
  ({
    standard: msg('Fill in this sheet and take it along. Gaps are fine. What you write stays on this page. It is not sent to anyone, and it is gone when you close the page. Print it, copy it or save a file to keep it.', {
      id: 'panel-guide.sheet.intro',
    }),
    easy: [
      {text: msg('You can fill this in. It is not sent to anyone.', {id: 'panel-guide.sheet.intro.easy1'}), picture: 'write'},
      {text: msg('It is gone when you close the page.', {id: 'panel-guide.sheet.intro.easy2'}), picture: 'exit'},
      {text: msg('Print it or save it to keep it.', {id: 'panel-guide.sheet.intro.easy3'}), picture: 'print'},
    ],
    source: 'plain-words',
  });
export const paperIntro = () =>
  tell(
    msg('Print this page and write on it. Gaps are fine.', {id: 'panel-guide.sheet.paper'}),
    msg('You can print this and write on it.', {id: 'panel-guide.sheet.paper.easy'}),
    'print',
    'plain-words',
  );
export const coming = () => msg('Who is coming?', {id: 'panel-guide.sheet.coming'});
export const nameOf = (person: string) => msg(str`Name: ${person}`, {id: 'panel-guide.sheet.name'});
export const myName = () => msg('My name', {id: 'panel-guide.sheet.name.me'});
export const me = () => msg('Me', {id: 'panel-guide.sheet.me'});
export const others = () => msg('Who else is coming? Who would I like to be there?', {id: 'panel-guide.sheet.others'});
export const ask = () => msg('Questions I want to ask', {id: 'panel-guide.sheet.ask'});
export const ownQuestions = () => msg('My own questions, and what I want to say', {id: 'panel-guide.sheet.own'});
export const helps = () => msg('What would help me', {id: 'panel-guide.sheet.help'});
export const ownHelp = () => msg('Something else that would help', {id: 'panel-guide.sheet.help.own'});
export const fill = () => msg('Fill it in here', {id: 'panel-guide.sheet.fill'});
export const print = () => msg('Print my sheet', {id: 'panel-guide.sheet.print'});
export const clear = () => msg('Empty the sheet', {id: 'panel-guide.sheet.clear'});
export const clearing = () => msg('Empty the sheet? What you ticked and wrote is then gone.', {id: 'panel-guide.sheet.clearing'});
export const clearYes = () => msg('Yes, empty it', {id: 'panel-guide.sheet.clear.yes'});
export const clearNo = () => msg('No, keep it', {id: 'panel-guide.sheet.clear.no'});
export const cleared = () => msg('The sheet is empty.', {id: 'panel-guide.sheet.cleared'});

// In its file, and where another form's file was chosen.
export const fileNotSent = () => msg('This has not been sent to anyone.', {id: 'panel-guide.sheet.file.not-sent'});
export const fileGoOn = () =>
  msg('To go on: open the page with “My meeting” again. At its start is “Go on with a file you kept”. Choose this file there.', {id: 'panel-guide.sheet.file.go-on'});
export const otherFile = () => msg('This file is from the request form, not from this sheet. Open it in the request form. Nothing has changed here.', {id: 'panel-guide.sheet.file.other'});
