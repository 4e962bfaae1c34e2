import { recode, rename, split, type Upgrades } from '../questionnaire/upgrade.ts';

/**
 * From each version of the intake form to the next.
 *
 * 2: The first form asked for the interpreter in one question, whose answer „no“ was one of the kinds; now it
 * asks whether, and then who. It asked for the year of arrival only. Housing was coded with the office's
 * abbreviations, which no report and no other language can read.
 *
 * 3: German courses, and reading and writing script by script, are lists of the profile. Records are made once,
 * when the file is brought to the newest schema (`upgradeLanguage`, migration 210).
 *
 * 4: Who pointed here and what it is about are coded as in the contacts. Sort of work and hours a week lie in the
 * profile (migration 250).
 *
 * 5: Form and length of a training lie in the profile (migration 350); what else forms ask of it is asked too.
 *
 * 6: What else a letter needs to arrive, and how somebody is reached and called, is asked too.
 */
export const intakeUpgrades: Upgrades = {
  2: [
    rename('arrival.year', 'arrival.on'),
    split('contact.interpreter', 'contact.interpreterNeeded', (value) => [
      { question: 'contact.interpreterNeeded', value: value !== 'no' },
      ...(value === 'no' ? [] : [{ question: 'contact.interpreterKind', value }]),
    ]),
    recode('situation.housing', { gu: 'shared', dez: 'decentral', eae: 'reception' }),
  ],
  4: [
    recode('contact.access', {
      ...{ jobcenter: 'jobcentre', agency: 'employmentAgency', foreigners: 'foreignersOffice' },
      ...{ social: 'socialOffice', naf: 'naf4work', chamber: 'competentBody', courses: 'courseProvider' },
      ...{ otherService: 'otherIfdm' },
    }),
    recode('need.topics', {
      ...{ jobs: 'jobSearch', training: 'furtherTraining', school: 'schoolCertificate' },
      ...{ childCare: 'childcare', licence: 'drivingLicence' },
    }),
  ],
};
