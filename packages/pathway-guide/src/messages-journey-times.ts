import {msg} from '@local-offer/core';
import type {Statement} from '@local-offer/ui';
import {tell} from './tell.js';

/*
 * How long things take, each with who says so and when. Sources clash, so each time stands beside its own.
 * A page without a date carries the day on which we read it, and says so. The checklists of NHS England have been
 * changed since January 2023, and do not say when.
 */

/** Somebody who names a time. */
interface Voice {
  readonly source: string;
  readonly date: string;
  readonly url?: string;
}

const says = (voice: Voice, text: Statement) => ({...voice, text});

const commissioners = (): Voice => ({
  source: msg('NHS England, “Information for commissioners”, a page without a date, as we read it', {id: 'pathway-guide.from.commissioners'}),
  date: '2026-11-22',
  url: 'https://www.england.nhs.uk/learning-disabilities/care/children-young-people/information-for-commissioners/',
});

const councils = (): Voice => ({
  source: msg('Local Government Association, “October 2021 policy update”', {id: 'pathway-guide.from.councils'}),
  date: '2021-10',
  url: 'https://pas.gov.uk/parliament/briefings-and-responses/care-education-and-treatment-reviews-october-2021-policy-update',
});

const london = (): Voice => ({
  source: msg('A council’s page for families in North London, without a date, as we read it', {id: 'pathway-guide.from.london'}),
  date: '2026-11-22',
});

const checklist = (): Voice => ({
  source: msg('NHS England, checklist for organising a review, a page without a date, as we read it', {id: 'pathway-guide.from.checklist'}),
  date: '2026-11-22',
  url: 'https://www.england.nhs.uk/long-read/section-6-organising-a-care-education-and-treatment-review-commissioner-checklist/',
});

const documents = (): Voice => ({
  source: msg('NHS England, document checklist, a page without a date, as we read it', {id: 'pathway-guide.from.documents'}),
  date: '2026-11-22',
  url: 'https://www.england.nhs.uk/long-read/care-education-and-treatment-review-document-checklist-community/',
});

const families = (page: string): Voice => ({
  source: msg('Bringing Us Together, the family survival guide, about the policy of 2017', {id: 'pathway-guide.from.families'}),
  date: '2019-02-28',
  url: `https://survival.bringingustogether.org.uk/kb/care-${page}/`,
});

const act = (): Voice => ({
  source: msg('Mental Health Act 2025, section 4', {id: 'pathway-guide.from.act'}),
  date: '2025-12-18',
  url: 'https://www.legislation.gov.uk/ukpga/2025/33',
});

export const beforeHospital = () =>
  says(
    commissioners(),
    tell(
      msg('It should come before a stay in hospital. Going in without one should be the exception.', {id: 'pathway-guide.time.first'}),
      [[msg('It should come before you go into hospital.', {id: 'pathway-guide.time.first.easy'}), 'hospital']],
      'community-first',
    ),
  );

export const inHospital = () => [
  says(
    commissioners(),
    tell(
      msg('The first one: within five working days of going in, if you had none before. The page says that this is for the time being. Before, it was ten.', {
        id: 'pathway-guide.time.five',
      }),
      [[msg('NHS England says: the first within five working days.', {id: 'pathway-guide.time.five.easy'}), 'calendar']],
      'community-first',
    ),
  ),
  says(
    councils(),
    tell(
      msg('The first one: within a week of going in, if you had none before.', {id: 'pathway-guide.time.week'}),
      [[msg('A group of councils said: the first within a week.', {id: 'pathway-guide.time.week.easy'}), 'calendar']],
      'policy-2021',
    ),
  ),
  says(
    london(),
    tell(
      msg('The first one: within two weeks of going in, if you had none before. Then one every three months.', {id: 'pathway-guide.time.london'}),
      [[msg('One area says: within two weeks, then every three months.', {id: 'pathway-guide.time.london.easy'}), 'calendar']],
      'cetr-london',
    ),
  ),
  says(
    councils(),
    tell(
      msg('After that: one every three months for a child or young person.', {id: 'pathway-guide.time.three'}),
      [[msg('A group of councils said: then every three months.', {id: 'pathway-guide.time.three.easy'}), 'calendar']],
      'policy-2021',
    ),
  ),
];

export const consent = () => [
  says(
    checklist(),
    tell(
      msg('You should have enough time to say yes or no and to choose who is invited: two weeks or more, if possible.', {id: 'pathway-guide.time.think'}),
      [[msg('You should get time to think: two weeks, if possible.', {id: 'pathway-guide.time.think.easy'}), 'calendar']],
      'meeting-checklist',
    ),
  ),
  says(
    families('and-treatment-reviews-preparing-for'),
    tell(
      msg('Your family should hear at least two weeks before. If you are 16 or over, only if you agree.', {id: 'pathway-guide.time.family'}),
      [
        [msg('Your family should hear two weeks before.', {id: 'pathway-guide.time.family.easy1'}), 'family'],
        [msg('Are you 16 or over? Then you decide if they hear.', {id: 'pathway-guide.time.family.easy2'}), 'choose'],
      ],
      'survival-guide',
    ),
  ),
];

export const papers = () =>
  says(
    documents(),
    tell(
      msg('The panel should get the main papers at least 24 hours before. Outside hospital, the meeting should not be put off because other papers are missing.', {
        id: 'pathway-guide.time.papers',
      }),
      [[msg('The panel should get papers at least a day before.', {id: 'pathway-guide.time.papers.easy'}), 'calendar']],
      'papers',
    ),
  );

export const theDay = () =>
  says(
    families('treatment-reviews'),
    tell(
      msg('It may last a whole working day, from 9 to 5. Ask how long yours is.', {id: 'pathway-guide.time.day'}),
      [[msg('It may last a whole day. Ask about yours.', {id: 'pathway-guide.time.day.easy'}), 'clock']],
      'survival-guide',
    ),
  );

export const report = () => [
  says(
    families('and-treatment-reviews-after'),
    tell(
      msg('Everyone who took part should get the report within two weeks.', {id: 'pathway-guide.time.report'}),
      [[msg('A family guide says: the report within two weeks.', {id: 'pathway-guide.time.report.easy'}), 'calendar']],
      'survival-guide',
    ),
  ),
  says(
    families('and-treatment-reviews-after'),
    tell(
      msg('Within a week of the meeting, someone you choose can help you to write down how it was.', {id: 'pathway-guide.time.feedback'}),
      [
        [msg('Someone can help you say how it was.', {id: 'pathway-guide.time.feedback.easy1'}), 'write'],
        [msg('A family guide says: within a week.', {id: 'pathway-guide.time.feedback.easy2'}), 'calendar'],
      ],
      'survival-guide',
    ),
  ),
];

/** Shown only where the area file says that the new law is in force, and gives no words of its own about it. */
export const lawInHospital = () =>
  says(
    act(),
    tell(
      msg(
        'Only if you are kept in hospital under the Mental Health Act: the first within 14 days, then at least one every 12 months. This is the least there must be. Guidance can ask for more.',
        {id: 'pathway-guide.law.hospital'},
      ),
      [
        [msg('Are you kept in hospital under the Mental Health Act?', {id: 'pathway-guide.law.hospital.easy1'}), 'law'],
        [msg('A law from 2025 says: the first within 14 days.', {id: 'pathway-guide.law.hospital.easy2'}), 'calendar'],
        [msg('After that at least one every 12 months. It can be sooner.', {id: 'pathway-guide.law.hospital.easy3'}), 'calendar'],
      ],
      'mha-2025',
    ),
  );

/** As above. */
export const lawReport = () =>
  says(
    act(),
    tell(
      msg(
        'Only if you are kept in hospital under the Mental Health Act: within 14 days the report goes to the NHS, your clinician and the council. You are not on that list, so ask for your copy.',
        {id: 'pathway-guide.law.report'},
      ),
      [
        [msg('Are you kept in hospital under the Mental Health Act?', {id: 'pathway-guide.law.report.easy1'}), 'law'],
        [msg('A law from 2025 says: services get it within 14 days.', {id: 'pathway-guide.law.report.easy2'}), 'calendar'],
        [msg('Ask for a copy of your own.', {id: 'pathway-guide.law.report.easy3'}), 'ask'],
      ],
      'mha-2025',
    ),
  );
