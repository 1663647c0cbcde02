import {msg, str} from '@local-offer/core';
import type {Filters} from './filters.js';
import type {Attendance, Time} from './people.js';

// Headings, controls and statuses: one short wording for both readings.
export const english = () => msg('This guide is in English only for now.', {id: 'panel-guide.english'});
export const title = (review: string) => msg(str`Who does what at a ${review}`, {id: 'panel-guide.title'});
export const partsTitle = () => msg('Go straight to', {id: 'panel-guide.parts'});
export const whatTitle = () => msg('What the meeting is', {id: 'panel-guide.what'});
export const tableTitle = () => msg('Who is round the table', {id: 'panel-guide.table'});
export const panelTitle = () => msg('The panel: at least three people', {id: 'panel-guide.panel'});
export const othersTitle = () => msg('Everyone else', {id: 'panel-guide.others'});
export const leadsTitle = () => msg('Who leads the meeting', {id: 'panel-guide.leads'});
export const goTitle = () => msg('Who do I go to if …', {id: 'panel-guide.go'});
export const laddersTitle = () => msg('If something is wrong', {id: 'panel-guide.wrong'});
export const lawTitle = () => msg('What the law says about the report', {id: 'panel-guide.law.title'});
export const talkTitle = () => msg('What you can talk about', {id: 'panel-guide.talk'});
export const principlesTitle = () => msg('How the panel should work', {id: 'panel-guide.principles'});
export const questionsTitle = () => msg('Questions you can ask', {id: 'panel-guide.questions'});
export const breaksTitle = () => msg('Breaks, and what would help you', {id: 'panel-guide.breaks'});

export const attendanceWords = (attendance: Attendance, hospital = false): string =>
  ({
    must: msg('Must be there', {id: 'panel-guide.must'}),
    usually: hospital ? msg('Usually there in hospital', {id: 'panel-guide.usually.hospital'}) : msg('Usually there', {id: 'panel-guide.usually'}),
    may: msg('Comes if you want them', {id: 'panel-guide.may'}),
    needed: msg('Comes if needed', {id: 'panel-guide.needed'}),
  })[attendance];
/** What stands there for the one person who cannot be left out, and need not come. */
export const yourPlace = () => msg('Must be asked', {id: 'panel-guide.yours'});

export const timeWords = (time: Time): string =>
  ({
    before: msg('Before the meeting', {id: 'panel-guide.before'}),
    at: msg('At the meeting', {id: 'panel-guide.at'}),
    after: msg('After the meeting', {id: 'panel-guide.after'}),
  })[time];
export const goFor = () => msg('Go to them about', {id: 'panel-guide.for'});

// Choosing what to see.
export const filtersTitle = () => msg('Choose what to see', {id: 'panel-guide.filters'});
export const whenQuestion = () => msg('When?', {id: 'panel-guide.when'});
export const anyTime = () => msg('Any time', {id: 'panel-guide.when.any'});
export const whoQuestion = () => msg('Who?', {id: 'panel-guide.who'});
export const groupWords = (group: Filters['attendance']): string =>
  ({
    '': msg('Everyone', {id: 'panel-guide.who.any'}),
    must: msg('Must be there', {id: 'panel-guide.who.must'}),
    usually: msg('Usually there', {id: 'panel-guide.who.usually'}),
    ask: msg('You can ask for them', {id: 'panel-guide.who.ask'}),
  })[group];
export const shownAll = (of: number) => msg(str`All ${of} people are listed below.`, {id: 'panel-guide.shown.all'});
export const openOne = () => msg('Open one to see what they do.', {id: 'panel-guide.shown.open'});
export const shownSome = (count: number, of: number) => msg(str`${count} of ${of} people are shown. The others are hidden.`, {id: 'panel-guide.shown.some'});
export const onlyTime = (time: string) => msg(str`You see only what they do ${time}.`, {id: 'panel-guide.shown.time'});
/** A time of the meeting inside a sentence. */
export const timeInside = (time: Time): string =>
  ({
    before: msg('before the meeting', {id: 'panel-guide.shown.before'}),
    at: msg('at the meeting', {id: 'panel-guide.shown.at'}),
    after: msg('after the meeting', {id: 'panel-guide.shown.after'}),
  })[time];
export const showAll = () => msg('Show everyone', {id: 'panel-guide.shown.reset'});
export const foundHidden = () => msg('Everyone is shown again, because your search found something that was hidden.', {id: 'panel-guide.shown.found'});
export const goQuestion = () => msg('It is about …', {id: 'panel-guide.go.about'});
export const chooseTopic = () => msg('Choose one to see who to go to and what to do next.', {id: 'panel-guide.go.choose'});
export const answerTitle = () => msg('Go to', {id: 'panel-guide.go.to'});
export const thenTitle = () => msg('Next steps, in this order', {id: 'panel-guide.go.steps'});
export const stepsBelow = (person: string, count: number) => msg(str`Go to: ${person}. ${count} next steps are below.`, {id: 'panel-guide.go.status'});
export const safetyBelow = (count: number) => msg(str`${count} steps are below.`, {id: 'panel-guide.go.status.steps'});
export const orElse = (people: string) => msg(str`or ${people}`, {id: 'panel-guide.go.or'});
export const allTopics = () => msg('They are all below, in short.', {id: 'panel-guide.go.all'});
export const anyTopic = () => msg('Show all of them, in short', {id: 'panel-guide.go.any'});
export const whatTheyDo = (you: boolean) => (you ? msg('What you do', {id: 'panel-guide.do.you'}) : msg('What they do', {id: 'panel-guide.do'}));

/** In Easy Read: opens the rest of a part of the page. */
export const more = () => msg('More about this', {id: 'panel-guide.more-of'});
export const seeOthers = (count: number) => msg(str`See the other ${count} people`, {id: 'panel-guide.others.see'});

/** The key of the picture, in the order of the marks. */
export const panelMark = () => msg('The panel', {id: 'panel-guide.key.panel'});
export const youMark = () => msg('You', {id: 'panel-guide.key.you'});
