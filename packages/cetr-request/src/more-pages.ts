import {today} from '@local-offer/core';
import {questionText, type Asked, type Make} from '@local-offer/ui';
import * as say from './messages-more-people.js';
import {asksReview} from './more-flow.js';
import {happeningMakers} from './more-pages-happening.js';
import {ageOn} from './age.js';
import {choices, instead, tell} from './more-parts.js';
import {choose} from './page-parts.js';
import {isSelf, textAt} from './request-checks.js';

const line = (name: string, label: string): Asked => ({kind: 'text', name, label});

const lookedAfter = (): readonly Asked[] => [line('looked-after-council', say.lookedAfterCouncil()), line('looked-after-worker', say.lookedAfterWorker())];

const responsibility: Make = (asker) => {
  const page = choose('responsibility', say.askResponsibility, () => choices(say.responsibilities()))(asker);
  const {responsibility: answer} = asker.answers;
  const notes = answer === 'disagrees' ? [say.bothAreHeard()] : answer === 'no' || answer === 'dk' ? [say.whoIsResponsible()] : [];
  const age = ageOn(asker.answers, today()) ?? 0;
  return {...page, notes: [...(age > 15 ? [say.ownChoice()] : []), ...notes]};
};

const address: Make = (asker) => {
  const question = say.askAddress(isSelf(asker.answers));
  const postcode = textAt(asker.answers, 'postcode');
  const at: Asked = {kind: 'textarea', name: 'address-at', label: say.addressAt(), rows: 4, ...(postcode && {hint: say.addressHint(postcode)})};
  return {question, fields: [{kind: 'radios', name: 'address', label: questionText(question, asker), options: choices(say.addresses(), {at: [at]})}]};
};

const helpers: Make = (asker) => {
  const question = say.askHelpers(isSelf(asker.answers));
  const parts = [
    {name: 'name', label: say.helperName()},
    {name: 'role', label: say.helperRole()},
    {name: 'reach', label: say.helperReach()},
    ...(asksReview(asker.answers) ? [{name: 'invite', label: say.helperInvite(), tick: true as const}] : []),
  ];
  const label = questionText(question, asker);
  return {
    question,
    fields: [
      {kind: 'groups', name: 'helpers', label, hint: say.helpersHint(), parts, most: 10, one: say.helperOne, add: say.helperAdd(), remove: say.helperRemove},
      ...instead('helpers', asker),
    ],
  };
};

/** The pages of the further questions, by step. */
export const furtherMakers: Readonly<Record<string, Make>> = {
  responsibility,
  times: tell('times', say.askTimes, () => ({hint: say.timesHint()})),
  'known-as': tell('known-as', say.askKnownAs, () => ({kind: 'text'})),
  'nhs-number': tell('nhs-number', say.askNhsNumber, () => ({kind: 'text', hint: say.nhsNumberHint(), inputmode: 'numeric', width: 'short'})),
  address,
  home: choose('home', say.askHome, () => choices(say.homes(), {other: [line('home-other', say.which())]})),
  language: tell('language', say.askLanguage, () => ({kind: 'text', label: say.firstLanguage()}), () => [
    {kind: 'radios', name: 'interpreter', label: say.interpreter(), options: choices(say.whether())},
  ]),
  gp: tell('gp', say.askGp, () => ({kind: 'text', hint: say.gpHint()})),
  'looked-after': choose('looked-after', say.askLookedAfter, () => choices(say.lookedAfter(), {order: lookedAfter(), agreement: lookedAfter()})),
  helpers,
  'not-contact': tell('not-contact', say.askNotContact),
  invite: tell('invite', say.askInvite),
  ...happeningMakers,
};
