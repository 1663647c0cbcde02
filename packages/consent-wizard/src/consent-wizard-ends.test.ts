import {groupsOf, runsOf, sections, type EndId} from '@local-offer/consent';
import {consentRecordShape, readShape} from '@local-offer/contract';
import type {Answers, Step} from '@local-offer/core';
import {chooseReading, readings, type StepEvent} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {controls, headingOf, journeys, pagesOf, recorded, situation, standingIn, walk, westhaven, type ConsentWizardElement} from '../../../test/browser/consent-wizard.js';
import {elsewhere, focused, modes, root, see} from '../../../test/browser/support.js';
import {pathTo, pathsTo} from '../examples.js';

const yes = journeys['E3, an attorney'];
/** An attorney says yes to the list, others to the review: each is asked about sharing. */
const twoDeciders: Answers = {
  ...Object.fromEntries(Object.entries<Answers[string]>(yes).flatMap(([name, answer]) => (/^S\d/.test(name) ? [[`dsr.${name}`, answer], [`cetr.${name}`, answer]] : [[name, answer]]))),
  'cetr.C5': 'no',
  'cetr.C7': 'yes',
  'cetr.S-BI-maker': 'The consultant',
};

/** About one thing alone, without what every end asks for. */
const own = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries<Answers[string]>(answers).filter(([name]) => !/^(advocate|formats|supporter|name|born-.*|nhs-number)$/.test(name)).map(([name, answer]) => [name, name === 'which' ? ['dsr'] : answer]));

/** Each end twice, by different ways where there are several, then those where the two things end apart. */
const ends = ['E0', 'E1', 'E2', 'E3', 'E4', 'E5', 'E5-BI', 'E6', 'E7', 'E8', 'E9', 'E10', 'E12', 'LOOK'];
const ways: readonly (readonly [string, Answers, Answers])[] = [
  // A key takes a frame: both things, and what every end asks for, are answered on the way to a no, and elsewhere one thing and what that end asks for.
  ...ends.map((end) => [end, end === 'E2' ? pathTo(end) : own(pathTo(end)), {...journeys[pathsTo(end).at(-1)!], which: ['dsr']}] as const),
  ...([['a yes and a no', journeys['E3 and E2, yes to the list and no to the review']], ['a yes and a clash, E11', pathTo('E11')], ['two yeses by different people', twoDeciders]] as const).map(
    ([name, answers]) => [name, answers, answers] as const,
  ),
];

/** Where somebody said no, or one of two did. */
const no: readonly EndId[] = ['E2', 'E4', 'E5', 'E5-BI'];

const runs = (answers: Answers) => runsOf(answers, {groups: groupsOf({})});
const only = (answers: Answers, wanted: (name: string) => boolean): Answers => Object.fromEntries(Object.entries<Answers[string]>(answers).filter(([name]) => wanted(name)));
/** The same with everything left blank that may be. */
function bare(answers: Answers): Answers {
  const way = (those: Answers) => JSON.stringify(runs(those).map(({end, visited}) => [end, visited.map(({field}) => field)]));
  const without = (those: Answers, name: string) => only(those, (one) => one !== name);
  return Object.keys(answers).reduce((left, name) => (way(without(left, name)) === way(left) ? without(left, name) : left), answers);
}

const titleOf = (those: readonly (EndId | undefined)[]) =>
  those.every((end) => end === 'E12') ? 'Your letter is ready' : those.every((end) => end === 'E0') ? 'Nobody has to decide today' : 'What was said, and what comes next';

/** All that a page keeps of somebody. */
const kept = () => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie, document.title, window.name, location.href]);
/** What was loaded, the drawings of Easy Read apart. */
const loaded = () => performance.getEntriesByType('resource').map(({name}) => name).filter((name) => !/\/svg\/[\w-]+\.svg$/.test(name));

/** The four rights, in whatever reading: what stands below "After a no". */
const rightsIn = (wizard: ConsentWizardElement) => [...root(wizard).querySelectorAll('.lo-heading')].filter((one) => see(one) === 'After a no').map((one) => see(one.nextElementSibling!));
const rights = [/^Services must not give (you|the child|the person|the young person)?.*worse care/, /changed? (your mind )?at any time/, /advocate/, /Other kinds of meeting can be looked at\.$/];

/** What is answered on each page of a way. */
const given = (answers: Answers) => pagesOf(answers).map(({id, fields}) => [id, ...fields.map((name) => answers[name])]);
/** Where a way leaves all those that were walked before it: at a page that each of them answers otherwise, or does not come to. */
function parting(answers: Answers, walked: readonly Answers[]): number {
  const here = given(answers).map((page) => JSON.stringify(page));
  const together = walked.map(given).map((there) => here.findIndex((page, n) => page !== JSON.stringify(there[n])));
  return Math.max(0, ...together);
}

describe('every end, walked with keys alone', function () {
  this.timeout(60_000);

  // A request shows among what was loaded once it is answered, and here at once.
  const asked: string[] = [];
  const {fetch} = window;
  beforeEach(() => {
    asked.length = 0;
    window.fetch = (...what) => {
      asked.push(new Request(...what).url);
      return fetch(...what);
    };
  });
  afterEach(() => {
    window.fetch = fetch;
    chooseReading('standard');
  });

  const walked: Record<string, Answers[]> = {};
  for (const [n, [name, ...both]] of ways.entries())
    for (const [m, mode] of modes.entries()) {
      // Where the two things end apart, one of the modes is enough: each of the two ends is met in both.
      const mixed = n >= ends.length && !name.includes('E11');
      if (mixed && n % 2 !== m) continue;
      // Every end in every engine, once; in both modes and both readings in two of them together.
      if (!mixed && (n + (elsewhere ?? 0)) % 2 === m) continue;
      // In the second mode the other reading, and nothing answered that may be left blank.
      const answers = m && !mixed ? bare(both[m]!) : both[m]!;
      const reading = readings[((n >> 1) + m) % 2]!;
      // The first way from its first page; each other from where it parts from all of these, and to its end.
      const from = parting(answers, (walked[mode] ??= []));
      walked[mode].push(answers);

      it(`${name}, ${mode}, ${reading}`, async () => {
        chooseReading(reading);
        const pages = pagesOf(answers);
        const before = pages.slice(0, from).flatMap(({fields}) => fields);
        const wizard = await situation({area: westhaven, reading, at: pages[from]!.id, answers: only(answers, (one) => before.includes(one))}, mode);
        const events = recorded(wizard);
        const parts: string[] = [];
        wizard.addEventListener('lo-step', ({section, index, of}: StepEvent) => parts.push(`${section} ${index}/${of}`));
        const told = kept();
        performance.clearResourceTimings();

        const seen = (page: Step) => {
          const at = `${page.id}: ${see(headingOf(wizard))}`;
          if (page.id !== pages[from]!.id) expect(focused() === headingOf(wizard), `${at} has the focus`).to.equal(true);
          expect(standingIn(wizard), `${at} chooses nothing`).to.deep.equal([]);
          // What an answer brings comes later.
          expect(page.fields, at).to.include.members(controls(wizard).map((one) => one.name));
          expect(Boolean(controls(wizard).length), at).to.equal(page.fields.length > 0);
          expect(events, at).to.deep.equal([]);
        };
        await walk(wizard, answers, seen, from);

        const found = runs(answers).map(({end}) => end);
        if (found.includes('LOOK')) {
          expect([root(wizard).querySelector('.lo-button-main'), events, parts]).to.deep.equal([null, [], []]);
          expect(see(root(wizard))).to.include('01632 960 001');
        } else {
          expect(focused() === headingOf(wizard), 'the end has the focus').to.equal(true);
          expect(see(root(wizard).querySelector('form')!).startsWith(`${titleOf(found)} This has not been sent to anyone.`), see(root(wizard).querySelector('form')!).slice(0, 100)).to.equal(true);
          const shown = rightsIn(wizard);
          expect(shown.length).to.equal(found.some((end) => no.includes(end!)) ? 1 : 0);
          for (const words of shown) for (const right of rights) expect(words).to.match(right);

          expect(events.length).to.equal(1);
          const [{record}] = events as [(typeof events)[0]];
          const faults: string[] = [];
          readShape(consentRecordShape, record, (where, code) => faults.push(`${where} ${code}`));
          expect(faults).to.deep.equal([]);
          expect(record.state).to.equal('prepared');
          expect(record.withdrawal ? [record.withdrawal.end] : record.items.map(({end}) => end)).to.deep.equal(found);
          expect(parts).to.deep.equal(['start 1/4', 'decide 2/4', 'record 3/4', 'check 4/4'].slice(1 + (sections as readonly string[]).indexOf(pages[from]!.section)));
        }
        expect(kept()).to.equal(told);
        expect([...asked, ...loaded()]).to.deep.equal([]);
      });
    }

  it('is every end there is', () => {
    const reached = new Set(ways.flatMap(([, first, second]) => [first, second].flatMap(runs)).map(({end}) => end));
    expect([...reached].length).to.equal(15);
    expect(pagesOf(twoDeciders).map(({id}) => id)).to.include.members(['dsr.S1', 'cetr.S1']);
  });
});
