import {listShort, reviewShort, type ViewContext} from '@local-offer/ui';
import type {GuidePage} from './guide-page.js';
import {sourceNote} from './messages-source-note.js';
import * as message from './messages-turning-16.js';
import * as step from './messages-turning-16-steps.js';

/** What is the young person's own from 16, and how families go on helping. */
export const turning16 = (context: ViewContext): GuidePage => ({
  id: 'turning-16',
  title: message.title(),
  sections: [
    {id: 'changes', title: message.changesTitle(), statements: message.changes(listShort(context), reviewShort(context))},
    {id: 'family', title: message.familyTitle(), statements: message.family()},
  ],
  pathway: {
    kind: 'stepped-pathway',
    steps: [
      {id: 'ask', section: step.before(), ...step.ask(), people: ['keyworker', 'care-coordinator', 'advocate']},
      {id: 'letters', ...step.letters(), people: ['social-worker', 'community-team']},
      {
        id: 'asked',
        section: step.from(),
        ...step.asked(),
        leads: ['person'],
        people: ['family', 'advocate', 'care-coordinator', 'register-lead', 'interpreter'],
        branches: [{text: step.saidNo()}, {text: step.isHard(), to: 'hard'}],
      },
      {id: 'earlier', ...step.earlier(), people: ['keyworker', 'register-lead', 'advocate']},
      {id: 'hard', ...step.hard(), people: ['family', 'advocate', 'care-coordinator', 'social-worker']},
      {id: 'meeting', ...step.meeting(), leads: ['person'], people: ['chair', 'family', 'advocate']},
      {id: 'school', ...step.school(), people: ['education']},
      {id: 'again', section: step.later(), ...step.again(), people: ['care-coordinator', 'register-lead']},
    ],
    escalatesTo: [
      {text: step.notAsked(), who: ['keyworker', 'care-coordinator', 'advocate']},
      {text: step.stillNot(), who: ['register-lead', 'chair']},
    ],
    contact: {role: 'advocacy'},
    sourceNote: sourceNote(),
  },
});
