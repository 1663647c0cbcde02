import {msg, str} from '@local-offer/core';
import type {Statement} from './statement.js';

// Controls and statuses: one short wording for both readings.
export const readingGroup = () => msg('How to read this', {id: 'ui.reading'});
export const readingStandard = () => msg('Standard', {id: 'ui.reading.standard'});
export const readingEasy = () => msg('Easy Read', {id: 'ui.reading.easy'});
export const picturesHide = () => msg('Hide pictures', {id: 'ui.pictures.hide'});
export const picturesShow = () => msg('Show pictures', {id: 'ui.pictures.show'});
export const languageGroup = () => msg('Language', {id: 'ui.language'});
export const easyUnchecked = () => msg('People who use Easy Read have not checked these words yet.', {id: 'ui.easy.unchecked'});
export const easyChecked = (who: string, when: string) => msg(str`Checked by ${who}, ${when}.`, {id: 'ui.easy.checked'});
export const draftLanguage = () =>
  msg('This translation is a draft. Nobody who reads this language has checked it yet. The English words are the ones to trust.', {id: 'ui.language.draft'});
export const phoneLine = (number: string) => msg(str`Phone ${number}`, {id: 'ui.phone'});
export const textLine = (number: string) => msg(str`Text ${number}`, {id: 'ui.text'});
export const emailLine = (address: string) => msg(str`E-mail ${address}`, {id: 'ui.email'});
export const webLine = () => msg('Open their website', {id: 'ui.website'});
export const postLine = (address: string) => msg(str`Write to ${address}`, {id: 'ui.post'});

// Urgent help. The numbers are national; sources in docs/content.md.
export const urgentTitle = () => msg('If someone needs help now', {id: 'ui.urgent'});
export const urgentLine = () => msg('Is someone in danger? Call 999. Too hard to cope? Call 111 and choose mental health, day or night.', {id: 'ui.urgent.line'});
export const urgentMore = () => msg('Other ways to get help now', {id: 'ui.urgent.more'});
export const callLine = (number: string) => msg(str`Call ${number}`, {id: 'ui.call'});

/** A way to get help now: when, whom to call, and how without speaking. */
export interface UrgentRoute {
  readonly when: Statement;
  readonly calls: readonly string[];
  readonly otherwise: string;
  readonly links: readonly {readonly label: string; readonly href: string}[];
}

const danger = (): UrgentRoute => ({
  when: {
    standard: msg('If someone may die or be badly hurt, call 999 or go to A&E. Do not wait.', {id: 'ui.urgent.danger'}),
    easy: [
      {text: msg('Could someone die, or be badly hurt?', {id: 'ui.urgent.danger.easy1'}), picture: 'hurt'},
      {text: msg('Call 999 now, or go to A&E at the hospital.', {id: 'ui.urgent.danger.easy2'}), picture: 'ambulance'},
    ],
    source: 'urgent-help',
  },
  calls: ['999'],
  otherwise: msg('If you cannot speak on the phone: use Relay UK on 18000, or text 999 if you have signed up for that.', {id: 'ui.urgent.danger.text'}),
  links: [],
});

const mind = (): UrgentRoute => ({
  when: {
    standard: msg('If it is too hard to cope, call 111 and choose mental health. It is open day and night, for any age. You can call for someone else.', {
      id: 'ui.urgent.mind',
    }),
    easy: [
      {text: msg('Is it too hard to cope?', {id: 'ui.urgent.mind.easy1'}), picture: 'scared'},
      {text: msg('Call 111 and choose mental health.', {id: 'ui.urgent.mind.easy2'}), picture: 'phone'},
      {text: msg('You can call in the day or in the night.', {id: 'ui.urgent.mind.easy3'}), picture: 'night'},
    ],
    source: 'urgent-help',
  },
  calls: ['111'],
  otherwise: msg('If you cannot speak on the phone: use Relay UK on 18001 111, or the SignVideo app.', {id: 'ui.urgent.mind.text'}),
  links: [],
});

const talk = (): UrgentRoute => ({
  when: {
    standard: msg('If you want to talk to someone, Samaritans are there day and night. Childline is for anyone under 19. Both are free.', {id: 'ui.urgent.talk'}),
    easy: [
      {text: msg('Do you want to talk to someone?', {id: 'ui.urgent.talk.easy1'}), picture: 'talk'},
      {text: msg('You can call Samaritans on 116 123.', {id: 'ui.urgent.talk.easy2'}), picture: 'phone'},
      {text: msg('Are you under 19? You can call Childline on 0800 1111.', {id: 'ui.urgent.talk.easy3'}), picture: 'child'},
    ],
    source: 'urgent-help',
  },
  calls: ['Samaritans 116 123', 'Childline 0800 1111'],
  otherwise: msg('If you would rather type: text SHOUT to 85258, or chat on the Childline website.', {id: 'ui.urgent.talk.text'}),
  links: [
    {label: msg('Text 85258', {id: 'ui.urgent.shout'}), href: 'sms:85258'},
    {label: msg('Childline chat', {id: 'ui.urgent.childline'}), href: 'https://www.childline.org.uk/get-support/1-2-1-counsellor-chat/'},
  ],
});

/** The national ways to get help now, the most urgent first. */
export const urgentRoutes = (): readonly UrgentRoute[] => [danger(), mind(), talk()];

export const notWatched = (): Statement => ({
  standard: msg('The support list and this page are not emergency services. Nobody watches them day and night.', {id: 'ui.urgent.notWatched'}),
  easy: [{text: msg('This page cannot call for help. Nobody watches it.', {id: 'ui.urgent.notWatched.easy'}), picture: 'computer'}],
  source: 'urgent-help',
});

// Links
export const moreToRead = () => msg('More to read', {id: 'ui.links'});
export const reviewedOn = (owner: string, date: string) => msg(str`${owner} last checked the local details on ${date}.`, {id: 'ui.reviewed.owner'});
export const reviewedDate = (date: string) => msg(str`The local details were last checked on ${date}.`, {id: 'ui.reviewed'});
export const linkDetails = (details: string) => msg(str`(${details})`, {id: 'ui.links.details'});
