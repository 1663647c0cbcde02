import {reviewShort, type ViewContext} from '@local-offer/ui';
import type {GuidePage} from './guide-page.js';
import * as message from './messages-leaving-hospital.js';
import * as step from './messages-leaving-hospital-steps.js';
import {sourceNote} from './messages-source-note.js';

/** The way home, from the day of going in. */
export const leavingHospital = (context: ViewContext): GuidePage => ({
  id: 'leaving-hospital',
  title: message.title(),
  sections: [
    {id: 'start', title: message.startTitle(), statements: message.start()},
    {id: 'plan', title: message.planTitle(), list: message.plan()},
    {id: 'ask', title: message.askTitle(), statements: [message.from16()], list: message.ask(), request: true},
  ],
  pathway: {
    kind: 'stepped-pathway',
    steps: [
      {
        id: 'in',
        section: step.first(),
        ...step.goingIn(),
        leads: ['care-coordinator', 'clinician'],
        people: ['community-team', 'social-worker', 'keyworker', 'advocate'],
      },
      {id: 'review', ...step.reviews(reviewShort(context)), leads: ['chair'], people: ['family', 'advocate', 'case-manager']},
      {
        id: 'home',
        section: step.ready(),
        ...step.home(),
        leads: ['social-worker', 'commissioner'],
        people: ['case-manager', 'community-team'],
      },
      {id: 'school', ...step.school(), leads: ['education'], people: ['keyworker']},
      {id: 'visits', ...step.visits(), leads: ['clinician'], people: ['family', 'care-coordinator']},
      {
        id: 'last',
        ...step.last(),
        leads: ['care-coordinator'],
        people: ['family', 'community-team', 'social-worker', 'keyworker', 'advocate'],
        documents: step.papers(),
      },
      {id: 'aftercare', ...step.aftercare(), leads: ['social-worker', 'commissioner'], people: ['clinician', 'advocate']},
      {id: 'leave', section: step.day(), ...step.leave(), leads: ['person'], people: ['family', 'care-coordinator']},
      {
        id: 'weeks',
        section: step.after(),
        ...step.weeks(),
        leads: ['community-team'],
        people: ['register-lead', 'keyworker', 'social-worker', 'other-health'],
        times: step.weeksTimes(),
      },
      {id: 'hard', ...step.wrong(reviewShort(context)), people: ['family', 'community-team', 'keyworker']},
    ],
    escalatesTo: [
      {text: message.waiting(), who: ['care-coordinator', 'advocate']},
      {text: message.pays(), who: ['case-manager', 'commissioner', 'social-worker']},
      {text: message.notDone(), who: ['community-team', 'keyworker', 'commissioner']},
    ],
    contact: {role: 'review'},
    sourceNote: sourceNote(),
  },
});
