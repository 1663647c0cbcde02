import {msg} from '@local-offer/core';
import {tell} from './tell.js';

export const title = () => msg('The family survival guide', {id: 'pathway-guide.survival'});

export const headings = () => ({
  about: msg('By families, for families', {id: 'pathway-guide.survival.about'}),
  understand: msg('To understand it', {id: 'pathway-guide.survival.understand'}),
  help: msg('Treatment and hard times', {id: 'pathway-guide.survival.help'}),
  meeting: msg('Before the meeting, and at it', {id: 'pathway-guide.survival.meeting'}),
  later: msg('Afterwards', {id: 'pathway-guide.survival.later'}),
});

export const about = () => [
  tell(
    msg('Parents who have been through it wrote a guide for other families. They are called Bringing Us Together. You can read it piece by piece, when you need it.', {
      id: 'pathway-guide.survival.who',
    }),
    [
      [msg('Families wrote a guide for other families.', {id: 'pathway-guide.survival.who.easy1'}), 'family'],
      [msg('You can read only the part you need.', {id: 'pathway-guide.survival.who.easy2'}), 'read'],
    ],
    'survival-guide',
  ),
  tell(
    msg('The guide is not ours. It is about the policy of 2017, and its pages were last changed in 2019. Some things have changed since, so ask if a time or a name is still right.', {
      id: 'pathway-guide.survival.old',
    }),
    [
      [msg('We did not write the guide.', {id: 'pathway-guide.survival.old.easy1'}), 'not'],
      [msg('It is from 2019. Some things have changed.', {id: 'pathway-guide.survival.old.easy2'}), 'change'],
    ],
    'survival-guide',
  ),
  tell(
    msg('It says CTR, the name of the review for adults. Unless a page says something else, it means reviews for children too.', {id: 'pathway-guide.survival.ctr'}),
    [[msg('It says CTR. It means reviews for children too.', {id: 'pathway-guide.survival.ctr.easy'}), 'child']],
    'survival-guide',
  ),
];

/** Said where the area file gives no address of the guide. */
export const noLinks = () =>
  tell(
    msg('This is what it is about. To find it, search the web for “Bringing Us Together survival guide”, or ask a worker.', {id: 'pathway-guide.survival.find'}),
    [[msg('Ask a worker to help you find the guide.', {id: 'pathway-guide.survival.find.easy'}), 'website']],
    'survival-topics',
  );

/** What each topic of the guide is, and what to find there. One short wording for both readings. */
export const topics = () => ({
  about: msg('All about CTRs: what a review is, and when there is one', {id: 'pathway-guide.survival.topic.about'}),
  who: msg('Who does what: the people you meet, and their jobs', {id: 'pathway-guide.survival.topic.who'}),
  good: msg('What makes a good CTR: how to tell if yours is one', {id: 'pathway-guide.survival.topic.good'}),
  treatment: msg('Treatment: the ways of helping, and tools for planning', {id: 'pathway-guide.survival.topic.treatment'}),
  medicine: msg('Medicine, and STOMP, which is about not giving too much of it', {id: 'pathway-guide.survival.topic.medicine'}),
  crisis: msg('Crisis planning: what to agree before things get bad', {id: 'pathway-guide.survival.topic.crisis'}),
  requesting: msg('Asking for a CTR: who can ask, and who to ask', {id: 'pathway-guide.survival.topic.requesting'}),
  preparing: msg('Getting ready: what happens before, and what to write down', {id: 'pathway-guide.survival.topic.preparing'}),
  surviving: msg('Getting through the day: what to expect, and how to cope', {id: 'pathway-guide.survival.topic.surviving'}),
  after: msg('After the CTR: the report, and what should happen then', {id: 'pathway-guide.survival.topic.after'}),
  disagreeing: msg('If you do not agree: who to tell, and what to do next', {id: 'pathway-guide.survival.topic.disagreeing'}),
  other: msg('Other places that help families', {id: 'pathway-guide.survival.topic.other'}),
});
