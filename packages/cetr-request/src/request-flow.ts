import {atMost, email, filled, phone, postcodeLike, realDate, type Answers, type AreaConfig, type Step} from '@local-offer/core';
import {askedSteps, sharingDecider, sharingStep} from '@local-offer/consent';
import {dateParts} from '@local-offer/ui';
import {ageOn, bornDate, yearsIn} from './age.js';
import {asksPerson, isHeld, standingOf} from './agreement.js';
import {isOpen, moreSteps, useOf} from './more-flow.js';
import {every, fault, has, isChange, isSelf, line, page, pick, short, storyLimit, textAt, type Found} from './request-checks.js';
import {outsideOf} from './place.js';

/*
 * The pages of the request: their order, who sees which, what has to be there. No words, and no weighing of answers:
 * it only decides what is asked.
 */

/** The ways to reach somebody. `contact-phone` and so on say where. */
export const routes = ['phone', 'text', 'email', 'post', 'someone'] as const;
/** Those on which somebody else may hear or see what the team says. */
export const openRoutes = ['phone', 'text', 'email', 'post'] as const;

export const wants = (answers: Answers, route: string): boolean => has(answers, 'contact', route);

const hospitalDetails = ['hospital-when', 'hospital-teller'];
const hospitalFields = ['hospital', ...hospitalDetails];
/** Which answers about hospital bring the details. */
const hospitalIs = ({hospital}: Answers) => ['planned', 'talked', 'there'].includes(hospital as string);

const hospitalCheck = (answers: Answers): Found =>
  every(fault('hospital', filled(answers['hospital'])), ...(hospitalIs(answers) ? hospitalDetails.map((field) => short(answers, field)) : []));

function place(answers: Answers): Found {
  const postcode = textAt(answers, 'postcode');
  if (!filled(textAt(answers, 'town'))) return every(short(answers, 'postcode'), short(answers, 'town'));
  return fault('postcode', filled(postcode) ?? postcodeLike(postcode));
}

function born(answers: Answers, today: string): Found {
  const found = realDate(bornDate(answers), today, '1900-01-01');
  const age = textAt(answers, 'age');
  // Half a date is enough beside an age.
  const enough = (found === 'missing' || found === 'incomplete') && !filled(age);
  return every(fault('born', enough ? undefined : found), fault('age', filled(age) || yearsIn(age) !== undefined ? undefined : 'not-number'));
}

function contact(answers: Answers): Found {
  const where = routes.filter((route) => wants(answers, route)).map((route) => {
    const field = `contact-${route}`;
    const rule = route === 'email' ? email : route === 'phone' || route === 'text' ? phone : atMost(1000);
    return every(fault(field, filled(textAt(answers, field)) ?? rule(textAt(answers, field))), short(answers, `${field}-others`));
  });
  return every(fault('contact', filled(answers['contact'])), ...where);
}

const earlierFields = ['earlier', 'earlier-reference', 'earlier-change'];
const earlierCheck = (answers: Answers): Found =>
  every(
    fault('earlier', filled(answers['earlier'])),
    ...(answers['earlier'] === 'yes' ? [short(answers, 'earlier-reference'), fault('earlier-change', filled(answers['earlier-change']))] : []),
  );

/** All pages. `today` is the day in the person's own calendar, as `2026-11-21`. */
export function requestSteps(today: string, area: AreaConfig = {}): readonly Step[] {
  const held = (answers: Answers) => isHeld(answers, area, today);
  const named = (answers: Answers) => asksPerson(answers) && !held(answers);
  const whole = (answers: Answers) => !isChange(answers) && !held(answers);
  const standingIn = (answers: Answers) => standingOf(answers, area, today);
  const offers = area.request?.offers;
  const more = moreSteps({area, ageOf: (answers) => ageOn(answers, today), today, whole});
  return [
    // Which groups of further questions somebody has opened from the check page, and what its id is made with. Neither is an answer.
    {...page('intro', 'start'), fields: ['more', 'chance']},
    pick('urgent', 'start'),
    page('danger', 'start', ({urgent}) => urgent === 'danger'),
    page('meeting', 'start', ({urgent}) => urgent === 'hospital'),
    // Asked at once where hospital is close, later where it is not, never of somebody who asks for themself and is not close to it.
    {id: 'hospital-soon', section: 'start', fields: hospitalFields, check: hospitalCheck, when: ({urgent}) => urgent === 'hospital'},
    // What was chosen before the area took it back is no answer any more.
    pick('asks', 'asking', {check: ({asks}) => fault('asks', offers?.length && !offers.includes(asks as 'dsr') ? 'missing' : filled(asks))}),
    {id: 'earlier', section: 'asking', fields: earlierFields, check: earlierCheck},
    pick('who', 'asking'),
    {id: 'you', section: 'people', fields: ['your-name', 'relation'], when: (answers) => !isSelf(answers), check: (answers) => every(line(answers, 'your-name'), line(answers, 'relation'))},
    {id: 'contact', section: 'people', fields: ['contact', 'speak-alone', ...routes.map((route) => `contact-${route}`), ...openRoutes.flatMap((route) => [`contact-${route}-safe`, `contact-${route}-others`])], check: contact},
    // Age and agreement come before the name: they decide whether the form may ask for one.
    {id: 'born', section: 'people', fields: [...dateParts('born'), 'age'], when: asksPerson, check: (answers) => born(answers, today)},
    ...askedSteps('people', area, standingIn),
    {id: 'name', section: 'people', fields: ['name'], when: named, check: (answers) => line(answers, 'name')},
    {id: 'place', section: 'people', fields: ['postcode', 'town'], when: named, check: place},
    page('outside', 'people', (answers) => named(answers) && Boolean(outsideOf(area, textAt(answers, 'postcode')))),
    {id: 'district', section: 'people', fields: ['town'], when: (answers) => asksPerson(answers) && held(answers), check: (answers) => line(answers, 'town')},
    page('outside-district', 'people', (answers) => asksPerson(answers) && held(answers) && Boolean(outsideOf(area, textAt(answers, 'town')))),
    ...more.filter(({section}) => section === 'people'),
    sharingStep('people', area, (answers) => whole(answers) && isOpen(area, 'sharing', 'sharing', answers) && Boolean(sharingDecider(standingIn(answers))), useOf(area, 'sharing') === 'required'),
    {id: 'hospital', section: 'happening', fields: hospitalFields, check: hospitalCheck, when: (answers) => !isSelf(answers) && answers['urgent'] !== 'hospital' && whole(answers)},
    {id: 'worry', section: 'happening', fields: ['worries', 'worry'], when: (answers) => !isChange(answers), check: worry},
    {id: 'change', section: 'happening', fields: ['change'], when: isChange, check: (answers) => fault('change', filled(answers['change']) ?? atMost(storyLimit)(textAt(answers, 'change')))},
    pick('advocate', 'happening', {when: whole}),
    ...more.filter(({section}) => section === 'happening'),
    page('check', 'check'),
  ];
}

/** A tick or a few words: either is enough. */
function worry(answers: Answers): Found {
  const text = textAt(answers, 'worry');
  return fault('worry', (filled(answers['worries']) && filled(text)) ?? atMost(storyLimit)(text));
}
