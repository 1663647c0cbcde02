import {msg, str} from '@local-offer/core';
import type {Pathway} from '@local-offer/contract';
import type {Statement} from '@local-offer/ui';
import {tell} from './tell.js';

// Headings, labels and statuses: one short wording for both readings.
export const english = () => msg('This guide is in English only for now.', {id: 'pathway-guide.english'});
export const title = () => msg('Step by step', {id: 'pathway-guide.title'});
export const menu = () => msg('Pages of this guide', {id: 'pathway-guide.menu'});
export const localMenu = (area: string | undefined) =>
  area ? msg(str`In ${area}`, {id: 'pathway-guide.menu.area'}) : msg('Where you live', {id: 'pathway-guide.menu.local'});
export const back = () => msg('Back to the list of pages', {id: 'pathway-guide.menu.back'});
export const untitled = () => msg('A page without a title', {id: 'pathway-guide.untitled'});
export const request = (review: string) => msg(str`Ask for a ${review}`, {id: 'pathway-guide.request'});

// What a pathway says of itself
export const audience = () => msg('Who this page is for', {id: 'pathway-guide.audience'});
export const ages = () => msg('Ages', {id: 'pathway-guide.ages'});
export const areas = () => msg('Where', {id: 'pathway-guide.areas'});
export const whoCanStart = () => msg('Who can start it', {id: 'pathway-guide.start'});
export const ratings = (list: string) => msg(str`Colours on the ${list} that it is about`, {id: 'pathway-guide.ratings'});
export const ratingWords: Readonly<Record<string, () => string>> = {
  red: () => msg('Red', {id: 'pathway-guide.red'}),
  amber: () => msg('Amber', {id: 'pathway-guide.amber'}),
  green: () => msg('Green', {id: 'pathway-guide.green'}),
  blue: () => msg('Blue', {id: 'pathway-guide.blue'}),
};
export const purpose = () => msg('What it is for', {id: 'pathway-guide.purpose'});
export const aims = () => msg('What it wants to do', {id: 'pathway-guide.aims'});
export const strands = () => msg('The parts of it', {id: 'pathway-guide.strands'});
export const enablers = () => msg('What it builds on', {id: 'pathway-guide.enablers'});
export const people = () => msg('Who is who', {id: 'pathway-guide.people'});
export const wrong = () => msg('If something is wrong', {id: 'pathway-guide.wrong'});
export const contact = () => msg('Who to ask', {id: 'pathway-guide.contact'});
export const links = () => msg('More about this', {id: 'pathway-guide.links'});
export const sourceNote = () => msg('Where this comes from', {id: 'pathway-guide.source'});

// A group
export const members = () => msg('Who is in the group', {id: 'pathway-guide.members'});
export const chair = () => msg('Who leads it', {id: 'pathway-guide.chair'});
export const others = () => msg('Who else is there', {id: 'pathway-guide.others'});
export const rhythm = () => msg('How often', {id: 'pathway-guide.rhythm'});
export const inputs = () => msg('What they work from', {id: 'pathway-guide.inputs'});
export const outputs = () => msg('What comes out of it', {id: 'pathway-guide.outputs'});
export const reportsTo = () => msg('Who they report to', {id: 'pathway-guide.reports'});

// The ways in
export const doors = () => msg('The ways in', {id: 'pathway-guide.doors'});
export const entry = () => msg('How you come in', {id: 'pathway-guide.entry'});
export const first = () => msg('What happens first', {id: 'pathway-guide.first'});
export const answers = () => msg('Who answers first', {id: 'pathway-guide.answers'});
export const threshold = () => msg('When more help is brought in', {id: 'pathway-guide.threshold'});
export const escalates = () => msg('Where it goes from there', {id: 'pathway-guide.escalates'});

// Steps
export const steps = () => msg('The steps', {id: 'pathway-guide.steps'});
export const leads = () => msg('Who leads', {id: 'pathway-guide.leads'});
export const takesPart = () => msg('Who takes part', {id: 'pathway-guide.part'});
export const family = () => msg('What you and your family do', {id: 'pathway-guide.family'});
export const documents = () => msg('Papers', {id: 'pathway-guide.papers'});
export const times = () => msg('When, and how long', {id: 'pathway-guide.times'});
export const saidBy = () => msg('Who says so:', {id: 'pathway-guide.said'});
export const dated = (date: string) => msg(str`(${date})`, {id: 'pathway-guide.dated'});
export const branches = () => msg('It can go another way', {id: 'pathway-guide.branches'});
export const thenStep = (number: number) => msg(str`Then step ${number}:`, {id: 'pathway-guide.then'});
export const moreOfStep = () => msg('More about this step', {id: 'pathway-guide.step.more-of'});
export const openAll = () => msg('Open all steps', {id: 'pathway-guide.steps.open'});
export const closeAll = () => msg('Close all steps', {id: 'pathway-guide.steps.close'});
/** In Easy Read: opens the rest of a part of the page. */
export const more = () => msg('More about this', {id: 'pathway-guide.more-of'});
export const end = () => msg('The steps end here.', {id: 'pathway-guide.end'});
export const thenEnd = () => msg('Then the steps end here.', {id: 'pathway-guide.then.end'});

// Results
export const results = () => msg('What came of it', {id: 'pathway-guide.results'});
export const tableOf = () => msg('The same in numbers:', {id: 'pathway-guide.table'});
export const what = () => msg('What', {id: 'pathway-guide.what'});
export const numberOf = () => msg('Number of', {id: 'pathway-guide.number'});
export const scoreOf = (from: string, to: string) => msg(str`Score from ${from} to ${to}:`, {id: 'pathway-guide.score'});
export const fewerThan5 = () => msg('fewer than 5', {id: 'pathway-guide.few'});
export const period = () => msg('Time:', {id: 'pathway-guide.period'});
export const source = () => msg('Source:', {id: 'pathway-guide.source.of'});

type State = NonNullable<Pathway['status']>['state'];

/** When a pathway was as it is told, and whether it was being tried out or had ended by then. */
export function asItWas(state: State | undefined, date: string, isDay: boolean): Statement {
  const when = isDay ? msg(str`on ${date}`, {id: 'pathway-guide.on'}) : msg(str`in ${date}`, {id: 'pathway-guide.in'});
  if (state === 'closed') return tell(msg(str`Closed. It had ended by ${date}.`, {id: 'pathway-guide.closed'}), [[msg(str`It had ended by ${date}.`, {id: 'pathway-guide.closed.easy'}), 'stop']]);
  if (state === 'planned') return tell(msg(str`A plan, as it was ${when}.`, {id: 'pathway-guide.planned'}), [[msg(str`This was a plan ${when}.`, {id: 'pathway-guide.planned.easy'}), 'plan']]);
  return state === 'pilot'
    ? tell(msg(str`A pilot, as it was ${when}.`, {id: 'pathway-guide.pilot'}), [
        [msg(str`This is how it was ${when}.`, {id: 'pathway-guide.was.easy'}), 'calendar'],
        [msg('People were trying it out.', {id: 'pathway-guide.pilot.easy'}), 'question'],
      ])
    : tell(msg(str`As it was ${when}.`, {id: 'pathway-guide.was'}), [[msg(str`This is how it was ${when}.`, {id: 'pathway-guide.was.easy2'}), 'calendar']]);
}

// What we say where the file says nothing, and about what it shows
export const noDate = () =>
  tell(msg('No date is given. Ask whether this is still so.', {id: 'pathway-guide.undated'}), [
    [msg('We do not know how old this is.', {id: 'pathway-guide.undated.easy1'}), 'calendar'],
    [msg('Ask if it is still true.', {id: 'pathway-guide.undated.easy2'}), 'ask'],
  ]);
export const readOn = (date: string) =>
  tell(msg(str`It was read on ${date}.`, {id: 'pathway-guide.read'}), [[msg(str`Someone read this on ${date}.`, {id: 'pathway-guide.read.easy'}), 'read']]);
const undated: Readonly<Record<string, () => Statement>> = {
  planned: () => tell(msg('A plan.', {id: 'pathway-guide.undated.plan'}), [[msg('This was a plan.', {id: 'pathway-guide.undated.plan.easy'}), 'plan']]),
  pilot: () => tell(msg('A pilot.', {id: 'pathway-guide.undated.pilot'}), [[msg('People were trying this out.', {id: 'pathway-guide.undated.pilot.easy'}), 'question']]),
  closed: () => tell(msg('Closed.', {id: 'pathway-guide.undated.closed'}), [[msg('This has ended.', {id: 'pathway-guide.undated.closed.easy'}), 'stop']]),
};
/** The same where nobody knows when that was so: what it is, that no date is given, and when it was read. */
export function asItWasRead(state: State | undefined, read: string | undefined): readonly Statement[] {
  const what = undated[state ?? ''];
  return [...(what ? [what()] : []), noDate(), ...(read ? [readOn(read)] : [])];
}
export const askCouncil = () =>
  tell(msg('No contact is given here. Ask your council about this.', {id: 'pathway-guide.ask'}), [
    [msg('You can ask your council about this.', {id: 'pathway-guide.ask.easy'}), 'council'],
  ]);
export const timesNote = () =>
  tell(msg('Times are not the same everywhere. Below each one you can read who says so, and when.', {id: 'pathway-guide.times.note'}), [
    [msg('Times are not the same everywhere.', {id: 'pathway-guide.times.easy1'}), 'clock'],
    [msg('Below each time you see who says so.', {id: 'pathway-guide.times.easy2'}), 'read'],
  ]);
