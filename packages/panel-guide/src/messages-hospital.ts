import {msg} from '@local-offer/core';
import {tell, type PersonWords} from './tell.js';

// Those who come where somebody is in hospital.

const clinician = (): PersonWords => ({
  who: tell(
    msg('In charge of your treatment if you are kept in hospital under the Mental Health Act. Often a psychiatrist.', {id: 'panel-guide.clinician.who'}),
    msg('This person leads your treatment in hospital.', {id: 'panel-guide.clinician.who.easy'}),
    'doctor',
    'roles',
  ),
  before: tell(msg('Gets the hospital’s papers ready.', {id: 'panel-guide.clinician.before'}), msg('Gets papers ready.', {id: 'panel-guide.clinician.before.easy'}), 'information', 'roles'),
  at: tell(
    msg('Explains your treatment, and what it is for.', {id: 'panel-guide.clinician.at'}),
    msg('Explains your treatment.', {id: 'panel-guide.clinician.at.easy'}),
    'medicine',
    'roles',
  ),
  after: tell(
    msg('Looks at what the report recommends.', {id: 'panel-guide.clinician.after'}),
    msg('Reads what the report says should happen.', {id: 'panel-guide.clinician.after.easy'}),
    'report',
    'roles',
  ),
});

const caseManager = (): PersonWords => ({
  who: tell(
    msg('From NHS England, or from the group of NHS services that pays for beds in specialist hospitals.', {id: 'panel-guide.case.who'}),
    msg('This person looks after hospital places for the NHS.', {id: 'panel-guide.case.who.easy'}),
    'hospital',
    'leads',
  ),
  before: tell(
    msg('Knows about the bed, and when a review should be.', {id: 'panel-guide.case.before'}),
    msg('Knows when a review should be.', {id: 'panel-guide.case.before.easy'}),
    'calendar',
    'leads',
  ),
  at: tell(
    msg('Takes part in reviews of people in hospital.', {id: 'panel-guide.case.at'}),
    msg('Comes if you are in hospital.', {id: 'panel-guide.case.at.easy'}),
    'meeting',
    'leads',
  ),
  after: tell(
    msg('Helps to plan leaving hospital, or a move to another one.', {id: 'panel-guide.case.after'}),
    msg('Helps to plan how you leave hospital.', {id: 'panel-guide.case.after.easy'}),
    'leave-hospital',
    'leads',
  ),
});

const provider = (): PersonWords => ({
  who: tell(
    msg('Runs the place where you are staying.', {id: 'panel-guide.provider.who'}),
    msg('This person runs the place where you stay.', {id: 'panel-guide.provider.who.easy'}),
    'hospital',
    'roles',
  ),
  before: tell(
    msg('Sends papers to the panel. National guidance says a day or more before.', {id: 'panel-guide.provider.before'}),
    msg('Sends papers to the panel.', {id: 'panel-guide.provider.before.easy'}),
    'information',
    'papers',
  ),
  at: tell(
    msg('Says how things are there, and lets the panel see the place.', {id: 'panel-guide.provider.at'}),
    msg('Shows the panel where you stay.', {id: 'panel-guide.provider.at.easy'}),
    'look',
    'roles',
  ),
  after: tell(
    msg('Makes the changes there that were agreed.', {id: 'panel-guide.provider.after'}),
    msg('Makes changes that were agreed.', {id: 'panel-guide.provider.after.easy'}),
    'change',
    'roles',
  ),
});

export const hospitalWords: Readonly<Record<string, () => PersonWords>> = {clinician, 'case-manager': caseManager, 'provider-manager': provider};
