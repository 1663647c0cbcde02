import {msg, str} from '@local-offer/core';

// What everybody of a review is called, where the area file brings no name. Jobs and roles, never people.
export const personWords: Readonly<Record<string, (list: string) => string>> = {
  chair: () => msg('Chair', {id: 'ui.person.chair'}),
  'expert-by-experience': () => msg('Expert by experience', {id: 'ui.person.expert-by-experience'}),
  'clinical-expert': () => msg('Clinical expert', {id: 'ui.person.clinical-expert'}),
  'extra-expert': () => msg('Another expert on the panel', {id: 'ui.person.extra-expert'}),
  person: () => msg('You', {id: 'ui.person.person'}),
  family: () => msg('Parent, carer or someone you trust', {id: 'ui.person.family'}),
  advocate: () => msg('Advocate', {id: 'ui.person.advocate'}),
  'care-coordinator': () => msg('Care coordinator or named nurse', {id: 'ui.person.care-coordinator'}),
  clinician: () => msg('Responsible clinician or psychiatrist', {id: 'ui.person.clinician'}),
  'community-team': () => msg('Your community team', {id: 'ui.person.community-team'}),
  'social-worker': () => msg('Social worker', {id: 'ui.person.social-worker'}),
  education: () => msg('Someone from education', {id: 'ui.person.education'}),
  keyworker: () => msg('Keyworker', {id: 'ui.person.keyworker'}),
  'register-lead': (list) => msg(str`${list} lead`, {id: 'ui.person.register-lead'}),
  commissioner: () => msg('NHS commissioner', {id: 'ui.person.commissioner'}),
  'case-manager': () => msg('Case manager', {id: 'ui.person.case-manager'}),
  'provider-manager': () => msg('Manager of the hospital or home', {id: 'ui.person.provider-manager'}),
  'other-health': () => msg('GP, children’s doctor, pharmacist or therapist', {id: 'ui.person.other-health'}),
  police: () => msg('Police or youth justice', {id: 'ui.person.police'}),
  interpreter: () => msg('Interpreter or help to communicate', {id: 'ui.person.interpreter'}),
  'note-taker': () => msg('Note taker or observer', {id: 'ui.person.note-taker'}),
};
