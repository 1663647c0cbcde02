import {textOf} from '@local-offer/core';
import {option, statementOf, type Asked, type Asker, type Choice, type Make, type TextareaField} from '@local-offer/ui';
import * as say from './messages-more-happening.js';
import * as meet from './messages-more-meeting.js';
import {rough, which, whether} from './messages-more-people.js';
import {choices, tell, tick} from './more-parts.js';
import {choose, doNotKnow} from './page-parts.js';
import {storyLimit} from './request-checks.js';

const story = (): Partial<TextareaField> => ({limit: storyLimit});
const radios = (name: string, label: string, labels: Readonly<Record<string, string>>): Asked => ({kind: 'radios', name, label, options: choices(labels)});
/** What else, in words. */
const other = (name: string) => ({other: [{kind: 'text', name: `${name}-other`, label: which()}] as const});

const condition: Make = (asker) => {
  const {eligibility} = asker.area;
  const page = choose('condition', say.askCondition, () => choices(say.conditions()))(asker);
  return {...page, ...(eligibility && {notes: [statementOf(eligibility, asker, 'list')]})};
};

const education: Make = (asker) => {
  const where: readonly Asked[] = [{kind: 'text', name: 'education-where', label: which()}, radios('education-full', say.fullTime(), whether())];
  const page = choose('education', say.askEducation, () => choices(say.educations(), {school: where, college: where, work: where}))(asker);
  return {...page, notes: asker.answers['education'] === 'none' ? [say.noEducation()] : []};
};

/** The colours that somebody may have been told here. The form never gives one itself. */
function colours({area, locale}: Asker): readonly Choice[] {
  const ours = meet.colours();
  const listed = area.ratings?.map(({id, label}) => option(id, textOf(label, locale) ?? ours[id] ?? id)) ?? choices(ours);
  return [...listed, option('none', meet.noColour()), doNotKnow()];
}

const onList = choose('on-list', meet.askOnList, (asker) =>
  choices(whether(), {yes: [{kind: 'radios', name: 'on-list-colour', label: meet.toldColour(), hint: meet.toldColourHint(), options: colours(asker)}]}),
);

/** The further pages about what is happening, about hospital and about meetings. */
export const happeningMakers: Readonly<Record<string, Make>> = {
  condition,
  health: tell('health', say.askHealth, () => ({...story(), hint: say.healthHint()})),
  ehc: choose('ehc', say.askEhc, () => choices(say.ehcs())),
  education,
  since: tell('since', say.askSince, () => ({kind: 'text', hint: rough()})),
  'last-year': tick('last-year', say.askLastYear, () => choices(say.lastYear())),
  'at-risk': choose('at-risk', say.askAtRisk, () => choices(say.maybe(), {yes: [{kind: 'textarea', name: 'at-risk-what', label: say.atRiskWhat(), rows: 3}]})),
  safety: (asker) => ({...tell('safety', say.askSafety, () => ({...story(), hint: say.safetyHint()}))(asker), contacts: ['safeguarding']}),
  helps: tell('helps', say.askHelps, story),
  wishes: tell('wishes', say.askWishes, story),
  strengths: tell('strengths', say.askStrengths, story),
  ward: tell('ward', meet.askWard, () => ({kind: 'text', label: meet.ward()}), () => [
    {kind: 'text', name: 'ward-since', label: meet.wardSince(), hint: rough()},
    radios('ward-section', meet.wardSection(), meet.wardSections()),
  ]),
  'last-review': choose('last-review', meet.askLastReview, () =>
    choices(whether(), {yes: [{kind: 'date', name: 'last-review-date', label: meet.lastReviewDate()}, radios('last-review-report', meet.lastReviewReport(), whether())]}),
  ),
  leaving: tell('leaving', meet.askLeaving, story),
  'on-list': onList,
  communication: tick('communication', meet.askCommunication, () => choices(meet.communications(), other('communication'))),
  adjustments: tick('adjustments', meet.askAdjustments, () => choices(meet.adjustments(), other('adjustments'))),
  'carer-access': tell('carer-access', meet.askCarerAccess),
  papers: tick('papers', meet.askPapers, () => choices(meet.papers(), other('papers'))),
};
