import {msg, str} from '@local-offer/core';
import type {Statement} from '@local-offer/ui';

/*
 * Where something has to come first: what is missing, and who does it.
 */

/** `person`: "the young person". Nobody reads this of themself. */
export const waitingWords = {
  'E10-assessment': (_: boolean, person: string): Statement => ({
    standard: msg(
      str`We do not know what a professional says about whether ${person} can decide this. A doctor, nurse or social worker who knows them looks at that, after helping as well as they can.`,
      {id: 'consent.ends.e10.assessment'},
    ),
    easy: [
      {text: msg(str`A professional has to look: can ${person} decide this?`, {id: 'consent.ends.e10.assessment.easy1'}), picture: 'look'},
      {text: msg('They must help first, as well as they can.', {id: 'consent.ends.e10.assessment.easy2'}), picture: 'help'},
    ],
    source: 'mental-capacity',
  }),
  'E10-wait': (_: boolean, person: string): Statement => ({
    standard: msg(str`It may be easier for ${person} to decide at another time. The team should wait, if that is safe, and ask again then.`, {id: 'consent.ends.e10.wait'}),
    easy: [
      {text: msg('It may be easier to decide on another day.', {id: 'consent.ends.e10.wait.easy1'}), picture: 'calendar'},
      {text: msg('Then the team should ask again.', {id: 'consent.ends.e10.wait.easy2'}), picture: 'ask'},
    ],
    source: 'mental-capacity',
  }),
  'E10-best-interests': (_: boolean, person: string): Statement => ({
    standard: msg(str`As far as we know, nobody has decided yet what is best for ${person}. The professionals who plan this do it. They should ask ${person} and those who know them, and write down why.`, {
      id: 'consent.ends.e10.best',
    }),
    easy: [
      {text: msg('We do not know of a decision yet.', {id: 'consent.ends.e10.best.easy1'}), picture: 'wait'},
      {text: msg('Professionals decide what is best.', {id: 'consent.ends.e10.best.easy2'}), picture: 'team'},
      {text: msg(str`They should ask ${person} and the family.`, {id: 'consent.ends.e10.best.easy3'}), picture: 'ask'},
    ],
    source: 'mental-capacity',
  }),
  'E10-scope': (): Statement => ({
    standard: msg('It is not clear whether the attorney or deputy may decide this. Their papers say it: they look there, and the team can help.', {id: 'consent.ends.e10.scope'}),
    easy: [
      {text: msg('May the attorney or deputy decide this?', {id: 'consent.ends.e10.scope.easy1'}), picture: 'question'},
      {text: msg('They have papers that say it.', {id: 'consent.ends.e10.scope.easy2'}), picture: 'report'},
      {text: msg('The team can help them to look.', {id: 'consent.ends.e10.scope.easy3'}), picture: 'look'},
    ],
    source: 'mental-capacity',
  }),
  'E10-imca': (_: boolean, person: string): Statement => ({
    standard: msg(str`There is no relative or friend to ask about ${person}. Ask the team about an independent mental capacity advocate (IMCA): someone who speaks up for a person.`, {
      id: 'consent.ends.e10.imca',
    }),
    easy: [
      {text: msg('There is no friend or relative to ask.', {id: 'consent.ends.e10.imca.easy1'}), picture: 'people'},
      {text: msg('Ask the team about an advocate.', {id: 'consent.ends.e10.imca.easy2'}), picture: 'advocate'},
      {text: msg('This advocate is called an IMCA.', {id: 'consent.ends.e10.imca.easy3'}), picture: 'name'},
    ],
    source: 'mental-capacity',
  }),
  'E10-decision': (_: boolean, person: string): Statement => ({
    standard: msg(str`Nobody has agreed or decided yet. A professional who works with ${person} has to ask those who decide.`, {id: 'consent.ends.e10.decision'}),
    easy: [
      {text: msg('Nobody has decided yet.', {id: 'consent.ends.e10.decision.easy1'}), picture: 'wait'},
      {text: msg('A professional has to ask those who decide.', {id: 'consent.ends.e10.decision.easy2'}), picture: 'ask'},
    ],
  }),
  'E11-panel': (): Statement => ({
    standard: msg('The review is a yes, and telling the panel is a no. The panel may not read papers about someone without agreement, so these two answers do not fit together yet.', {
      id: 'consent.ends.e11.panel',
    }),
    easy: [
      {text: msg('The review is a yes.', {id: 'consent.ends.e11.panel.easy1'}), picture: 'yes'},
      {text: msg('Telling the panel is a no.', {id: 'consent.ends.e11.panel.easy2'}), picture: 'no'},
      {text: msg('The panel may not read papers without a yes.', {id: 'consent.ends.e11.panel.easy3'}), picture: 'report'},
    ],
    source: 'panel',
  }),
  'E11-lead': (): Statement => ({
    standard: msg('The list is a yes, and telling the people who run it is a no. They need to know who is on it, so these two answers do not fit together yet.', {id: 'consent.ends.e11.lead'}),
    easy: [
      {text: msg('The list is a yes.', {id: 'consent.ends.e11.lead.easy1'}), picture: 'yes'},
      {text: msg('Telling those who run it is a no.', {id: 'consent.ends.e11.lead.easy2'}), picture: 'no'},
      {text: msg('They need to know who is on the list.', {id: 'consent.ends.e11.lead.easy3'}), picture: 'list'},
    ],
    source: 'dsr-seen-by',
  }),
};
