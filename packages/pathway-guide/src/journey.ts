import type {Pathway} from '@local-offer/contract';
import {listShort, reviewShort, statementOf, type ViewContext} from '@local-offer/ui';
import type {GuidePage} from './guide-page.js';
import * as message from './messages-journey.js';
import * as day from './messages-journey-after.js';
import * as before from './messages-journey-before.js';
import * as time from './messages-journey-times.js';
import {sourceNote} from './messages-source-note.js';

const planner = 'https://www.england.nhs.uk/publication/my-care-and-treatment-review-planner';

/** What the area says of somebody under 16, or what we say. */
export const under16 = (context: ViewContext) => (context.area.consent?.under16 ? statementOf(context.area.consent.under16, context, 'child') : before.under16());

function stepsOf(context: ViewContext): NonNullable<Pathway['steps']> {
  const review = reviewShort(context);
  const {law} = context.area;
  // Where the area has words of its own about the law, ours say nothing beside them.
  const ours = law?.mhaPart8A === 'on' && !law.note;
  const theirs = law?.mhaPart8A === 'on' && law.note ? [{text: statementOf(law.note, context, 'law')}] : [];
  const {urgent, ...worry} = before.worry(review);
  const {no, ...list} = before.list(listShort(context));
  const {hospital, ...offer} = before.offer(review);
  const {papers, documents, ...prepare} = before.prepare(review);
  const {questions, ...findings} = day.findings();
  const {documents: outcome, ...report} = day.report(review);
  const {document: plan, ...actionPlan} = day.actionPlan();
  const panel = ['expert-by-experience', 'clinical-expert'];
  return [
    {
      id: 'worry',
      section: message.before(),
      ...worry,
      leads: ['care-coordinator'],
      people: ['keyworker', 'social-worker', 'community-team', 'education', 'other-health'],
      branches: [{text: urgent}],
    },
    {id: 'list', ...list, leads: ['register-lead'], people: ['person', 'family'], branches: [{text: no}]},
    {
      id: 'offer',
      ...offer,
      leads: ['commissioner'],
      people: ['care-coordinator', 'social-worker', 'education', 'community-team'],
      times: [time.beforeHospital()],
      branches: [{text: hospital, to: 'in-hospital'}],
      next: 'consent',
    },
    {
      id: 'in-hospital',
      ...before.inHospital(review),
      leads: ['commissioner'],
      people: ['case-manager', 'clinician', 'care-coordinator', 'provider-manager'],
      times: [...time.inHospital(), ...(ours ? [time.lawInHospital()] : [])],
      branches: theirs,
    },
    {
      id: 'consent',
      ...before.consent(review),
      leads: ['person'],
      people: ['family', 'advocate', 'care-coordinator'],
      times: time.consent(),
      branches: [under16(context), before.bestInterests(), before.sayingNo()].map((text) => ({text})),
    },
    {
      id: 'prepare',
      ...prepare,
      leads: ['chair'],
      people: ['person', 'family', 'care-coordinator', 'keyworker', 'advocate'],
      documents: [{title: documents.planner, url: planner}, {title: documents.last}, {title: documents.crisis}, {title: documents.plans}],
      times: [time.papers()],
      branches: [{text: papers}],
    },
    {id: 'alone', section: message.onTheDay(), ...day.alone(), leads: ['chair'], people: panel, times: [time.theDay()]},
    {id: 'talk', ...day.talk(), leads: ['chair'], people: ['person', 'family', ...panel, 'advocate', 'education', 'social-worker']},
    {id: 'findings', ...findings, leads: ['chair'], people: ['person', 'family', ...panel], documents: [{title: questions}]},
    {
      id: 'report',
      section: message.after(),
      ...report,
      leads: ['chair'],
      people: ['person', 'family', 'care-coordinator'],
      documents: [{title: outcome.report}, {title: outcome.feedback}],
      times: [...time.report(), ...(ours ? [time.lawReport()] : [])],
    },
    {
      id: 'action-plan',
      ...actionPlan,
      leads: ['chair'],
      people: ['commissioner', 'care-coordinator', 'social-worker', 'education', 'keyworker'],
      documents: [{title: plan}],
    },
  ];
}

function escalation(review: string): NonNullable<Pathway['escalatesTo']> {
  const {chair, trust, late, stuck, complain, school, safety} = message.wrong(review);
  return [
    {text: safety},
    {text: chair, who: ['chair']},
    {text: trust, who: ['advocate', 'family']},
    {text: late, who: ['care-coordinator', 'commissioner']},
    {text: stuck, who: ['commissioner']},
    {text: complain},
    {text: school},
  ];
}

/** A CETR: before, on the day and after, with the report, the action plan, and whom to turn to if something is wrong. */
export function journey(context: ViewContext): GuidePage {
  const review = reviewShort(context);
  return {
    id: 'journey',
    title: message.title(review),
    sections: [{id: 'start', title: message.startTitle(), statements: message.start(review), request: true}],
    pathway: {kind: 'stepped-pathway', steps: stepsOf(context), escalatesTo: escalation(review), contact: {role: 'review'}, sourceNote: sourceNote()},
  };
}
