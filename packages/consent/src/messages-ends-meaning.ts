import {msg, str} from '@local-offer/core';
import type {Statement} from '@local-offer/ui';
import type {Meaning} from './end-words.js';
import {waitingWords} from './messages-ends-waiting.js';
import {one} from './one-line.js';

/*
 * What each end means, below a heading that names what it is about. It says what was said and by whom: never whether the
 * law agrees, and nothing about what will come of it.
 */

/** Who said yes, who said no, and that both stand here. */
const two = (standard: string, yes: string, no: string): Statement => ({
  standard,
  easy: [
    {text: yes, picture: 'yes'},
    {text: no, picture: 'no'},
    {text: msg('Both are written down here.', {id: 'consent.ends.e4.both'}), picture: 'write'},
  ],
});
const nothingGoesOn = () => msg('Nothing happens because of this page.', {id: 'consent.ends.e6.nothing'});
const teamMustHelp = () => msg('The team must help.', {id: 'consent.ends.e6.team'});

/** `mine`: whoever reads it gave the answer. `person`: "the child". */
export const meaningWords: Readonly<Record<Meaning, (mine: boolean, person: string) => Statement>> = {
  E0: () => ({
    standard: msg('Nothing is decided. It is all right not to be ready, and you can come back at any time.', {id: 'consent.ends.e0.why'}),
    easy: [
      {text: msg('Nothing is decided.', {id: 'consent.ends.e0.why.easy1'}), picture: 'wait'},
      {text: msg('It is OK not to be ready.', {id: 'consent.ends.e0.why.easy2'}), picture: 'calm'},
    ],
  }),
  E1: () => ({
    standard: msg('Nothing is decided yet, and that is all right.', {id: 'consent.ends.e1.why'}),
    easy: [
      {text: msg('Nothing is decided yet.', {id: 'consent.ends.e1.why.easy1'}), picture: 'wait'},
      {text: msg('That is OK.', {id: 'consent.ends.e1.why.easy2'}), picture: 'calm'},
    ],
  }),
  'E1-back': () => ({
    standard: msg('Nothing has stopped. Only those who may decide about this can take a yes back.', {id: 'consent.ends.e1-back.why'}),
    easy: [
      {text: msg('Nothing has stopped.', {id: 'consent.ends.e1-back.why.easy1'}), picture: 'next'},
      {text: msg('Only those who decide can take a yes back.', {id: 'consent.ends.e1-back.why.easy2'}), picture: 'choose'},
    ],
    source: 'consent',
  }),
  E2: (mine, person) => ({
    standard: mine
      ? msg('You said no. It is your own choice, and you do not have to say why.', {id: 'consent.ends.e2.mine'})
      : msg(str`This is what ${person} said: no. It is their own choice, and they do not have to say why.`, {id: 'consent.ends.e2.theirs'}),
    easy: mine
      ? [
          {text: msg('You said no.', {id: 'consent.ends.e2.mine.easy1'}), picture: 'no'},
          {text: msg('It is your own choice.', {id: 'consent.ends.e2.mine.easy2'}), picture: 'choose'},
          {text: msg('You do not have to say why.', {id: 'consent.ends.e2.mine.easy3'}), picture: 'calm'},
        ]
      : [
          {text: msg(str`This is what ${person} said: no.`, {id: 'consent.ends.e2.theirs.easy1'}), picture: 'no'},
          {text: msg('It is their own choice.', {id: 'consent.ends.e2.theirs.easy2'}), picture: 'choose'},
          {text: msg('They do not have to say why.', {id: 'consent.ends.e2.theirs.easy3'}), picture: 'calm'},
        ],
    source: 'consent',
  }),
  'E2-heard': (_, person) => ({
    standard: msg(str`You passed on a no from ${person}. It is their own choice. The team should listen to them too.`, {
      id: 'consent.ends.e2-heard',
    }),
    easy: [
      {text: msg(str`You told us that ${person} said no.`, {id: 'consent.ends.e2-heard.easy1'}), picture: 'no'},
      {text: msg('It is their own choice.', {id: 'consent.ends.e2-heard.easy2'}), picture: 'choose'},
      {text: msg('The team should listen to them too.', {id: 'consent.ends.e2-heard.easy3'}), picture: 'listen'},
    ],
    source: 'consent',
  }),
  'E2-wish': (mine) => ({
    standard: mine
      ? msg(
          'You said no, and it is written down. An adult with parental responsibility may still be asked. They should talk with you first.',
          {id: 'consent.ends.e2-wish.mine'},
        )
      : msg(
          'The child said no, and it is written down. An adult with parental responsibility may still be asked. They should talk with the child first.',
          {
            id: 'consent.ends.e2-wish.theirs',
          },
        ),
    easy: [
      {
        text: mine
          ? msg('You said no.', {id: 'consent.ends.e2-wish.mine.easy1'})
          : msg('The child said no.', {id: 'consent.ends.e2-wish.theirs.easy1'}),
        picture: 'no',
      },
      {text: msg('Someone may still ask a parent.', {id: 'consent.ends.e2-wish.easy2'}), picture: 'family'},
      {
        text: mine
          ? msg('They should talk with you first.', {id: 'consent.ends.e2-wish.mine.easy3'})
          : msg('They should talk with the child first.', {id: 'consent.ends.e2-wish.theirs.easy3'}),
        picture: 'talk',
      },
    ],
    source: 'under-16',
  }),
  E3: (mine, person) =>
    mine
      ? one(msg('You said yes. It is written down here.', {id: 'consent.ends.e3.mine'}), 'yes')
      : one(msg(str`This is what ${person} said: yes. It is written down here.`, {id: 'consent.ends.e3.theirs'}), 'yes'),
  'E3-responsibility': (mine) => ({
    standard: mine
      ? msg('You said yes, with parental responsibility. It is written down here.', {id: 'consent.ends.e3-parent.mine'})
      : msg('An adult with parental responsibility said yes. It is written down here.', {id: 'consent.ends.e3-parent.theirs'}),
    easy: [
      {
        text: mine
          ? msg('You said yes for the child.', {id: 'consent.ends.e3-parent.mine.easy1'})
          : msg('A parent said yes.', {id: 'consent.ends.e3-parent.theirs.easy1'}),
        picture: 'yes',
      },
      {text: msg('It is written down here.', {id: 'consent.ends.e3-parent.easy2'}), picture: 'write'},
    ],
  }),
  'E3-best-interests': (_, person) => ({
    standard: msg(str`Others decided to go ahead, because they think that is best for ${person}. It is written down here.`, {
      id: 'consent.ends.e3-best',
    }),
    easy: [
      {text: msg('Others decided what is best.', {id: 'consent.ends.e3-best.easy1'}), picture: 'team'},
      {text: msg('They said yes.', {id: 'consent.ends.e3-best.easy2'}), picture: 'yes'},
    ],
    source: 'mental-capacity',
  }),
  'E3-attorney': (mine) =>
    mine
      ? one(msg('You said yes as attorney or deputy. It is written down here.', {id: 'consent.ends.e3-attorney.mine'}), 'yes')
      : one(msg('An attorney or deputy said yes. It is written down here.', {id: 'consent.ends.e3-attorney.theirs'}), 'yes'),
  E4: (mine) =>
    mine
      ? two(
          msg('The adult said yes, and you said no. Both are written down.', {id: 'consent.ends.e4.mine'}),
          msg('The adult said yes.', {id: 'consent.ends.e4.mine.yes'}),
          msg('You said no.', {id: 'consent.ends.e4.mine.no'}),
        )
      : two(
          msg('The adult said yes, and the child said no. Both are written down.', {id: 'consent.ends.e4.theirs'}),
          msg('The adult said yes.', {id: 'consent.ends.e4.theirs.yes'}),
          msg('The child said no.', {id: 'consent.ends.e4.theirs.no'}),
        ),
  'E4-parent': () =>
    two(
      msg('You said yes, and the child said no. Both are written down.', {id: 'consent.ends.e4-parent'}),
      msg('You said yes.', {id: 'consent.ends.e4-parent.yes'}),
      msg('The child said no.', {id: 'consent.ends.e4-parent.no'}),
    ),
  E5: (mine) =>
    mine
      ? one(msg('You said no. It is written down here.', {id: 'consent.ends.e5.mine'}), 'no')
      : one(msg('Whoever decides said no. It is written down here.', {id: 'consent.ends.e5.theirs'}), 'no'),
  'E5-BI': (_, person) => ({
    standard: msg(str`Others decided not to go ahead, because they think that is best for ${person}.`, {id: 'consent.ends.e5-bi.why'}),
    easy: [
      {text: msg('Others decided what is best.', {id: 'consent.ends.e5-bi.why.easy1'}), picture: 'team'},
      {text: msg('They said no.', {id: 'consent.ends.e5-bi.why.easy2'}), picture: 'no'},
    ],
    source: 'mental-capacity',
  }),
  E6: () => ({
    standard: msg('The people who decide do not agree. Nothing goes on because of this page, and the team must help.', {
      id: 'consent.ends.e6.why',
    }),
    easy: [
      {text: msg('The people who decide do not agree.', {id: 'consent.ends.e6.why.easy1'}), picture: 'disagree'},
      {text: nothingGoesOn(), picture: 'not'},
      {text: teamMustHelp(), picture: 'team'},
    ],
    source: 'under-16',
  }),
  'E6-back': () => ({
    standard: msg(
      'An adult wants it to stop, and the child wants it to go on. Nothing changes because of this page, and the team must help.',
      {id: 'consent.ends.e6-back.why'},
    ),
    easy: [
      {text: msg('A parent wants it to stop.', {id: 'consent.ends.e6-back.why.easy1'}), picture: 'stop'},
      {text: msg('The child wants it to go on.', {id: 'consent.ends.e6-back.why.easy2'}), picture: 'next'},
      {text: nothingGoesOn(), picture: 'not'},
      {text: teamMustHelp(), picture: 'team'},
    ],
    source: 'under-16',
  }),
  E7: (mine) => ({
    standard: mine
      ? msg('The council has a care order about you, so it has parental responsibility too. The social worker has to be asked.', {id: 'consent.ends.e7.why.mine'})
      : msg('The council has a care order, so it has parental responsibility too. The social worker has to be asked.', {id: 'consent.ends.e7.why'}),
    easy: [
      {
        text: mine
          ? msg('The council helps to decide for you.', {id: 'consent.ends.e7.why.mine.easy1'})
          : msg('The council helps to decide for the child.', {id: 'consent.ends.e7.why.easy1'}),
        picture: 'council',
      },
      {text: msg('Someone has to ask the social worker.', {id: 'consent.ends.e7.why.easy2'}), picture: 'ask'},
    ],
    source: 'parental-responsibility',
  }),
  E8: () => ({
    standard: msg('Somebody with parental responsibility has to be asked. What you think still matters.', {id: 'consent.ends.e8.why'}),
    easy: [
      {text: msg('Someone else has to be asked.', {id: 'consent.ends.e8.why.easy1'}), picture: 'ask'},
      {text: msg('What you think still matters.', {id: 'consent.ends.e8.why.easy2'}), picture: 'heart'},
    ],
    source: 'under-16',
  }),
  E9: (mine) => ({
    standard: mine
      ? msg(
          'Nobody with parental responsibility for you can be reached. Then professionals decide what is best for you, and write down their reasons. They should ask you.',
          {
            id: 'consent.ends.e9.why.mine',
          },
        )
      : msg(
          'Nobody with parental responsibility can be reached. Then professionals decide what is best for the child, and write down their reasons.',
          {
            id: 'consent.ends.e9.why',
          },
        ),
    easy: [
      {text: msg('No parent can be asked now.', {id: 'consent.ends.e9.why.easy1'}), picture: 'family'},
      {
        text: mine
          ? msg('Professionals decide what is best for you.', {id: 'consent.ends.e9.why.mine.easy2'})
          : msg('Professionals decide what is best for the child.', {id: 'consent.ends.e9.why.easy2'}),
        picture: 'team',
      },
      {text: msg('They write down why.', {id: 'consent.ends.e9.why.easy3'}), picture: 'write'},
    ],
    source: 'consent',
  }),
  ...waitingWords,
  E12: () => ({
    standard: msg('Nothing has stopped yet. The team can stop it once they have your letter.', {id: 'consent.ends.e12.why'}),
    easy: [
      {text: msg('Nothing has stopped yet.', {id: 'consent.ends.e12.why.easy1'}), picture: 'wait'},
      {text: msg('The team needs your letter first.', {id: 'consent.ends.e12.why.easy2'}), picture: 'letter'},
    ],
  }),
};
