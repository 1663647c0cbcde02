import {listShort, reviewShort, reviewTerm, type ViewContext} from '@local-offer/ui';
import type {GuidePage} from './guide-page.js';
import {sourceNote} from './messages-source-note.js';
import * as message from './messages-turning-18.js';
import * as step from './messages-turning-18-steps.js';

/** The move to services for adults. */
export const turning18 = (context: ViewContext): GuidePage => ({
  id: 'turning-18',
  title: message.title(),
  sections: [
    {
      id: 'changes',
      title: message.changesTitle(),
      statements: message.changes(listShort(context), reviewShort(context), reviewTerm(context, true)),
    },
    {id: 'family', title: message.familyTitle(), statements: message.family()},
  ],
  pathway: {
    kind: 'stepped-pathway',
    people: Object.entries(step.people()).map(([id, words]) => ({id, ...words})),
    steps: [
      {
        id: 'both',
        section: step.early(),
        ...step.both(),
        people: ['family', 'keyworker', 'social-worker', 'community-team', 'education', 'adult-social-care', 'adult-health'],
        documents: step.papers(),
      },
      {
        id: 'council',
        ...step.council(),
        leads: ['adult-social-care'],
        people: ['social-worker'],
        branches: [{text: step.late()}],
      },
      {id: 'health', ...step.health(), leads: ['community-team'], people: ['adult-health', 'other-health']},
      {id: 'school', ...step.school(), leads: ['education'], people: ['social-worker']},
      {id: 'stays', section: step.around(), ...step.stays(), people: ['keyworker', 'register-lead', 'commissioner']},
      {id: 'day', ...step.day(), leads: ['person'], people: ['register-lead', 'advocate']},
      {id: 'ward', ...step.ward(), leads: ['case-manager', 'commissioner'], people: ['clinician', 'advocate']},
      {
        id: 'months',
        section: step.after(),
        ...step.months(),
        leads: ['adult-health', 'adult-social-care'],
        people: ['keyworker', 'community-team'],
      },
    ],
    escalatesTo: [
      {text: step.nobody(), who: ['keyworker', 'social-worker']},
      {text: step.stuck(), who: ['commissioner', 'adult-social-care', 'advocate']},
    ],
    contact: {role: 'social-care'},
    sourceNote: sourceNote(),
  },
});
