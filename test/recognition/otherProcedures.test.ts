import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { enterPerson } from '#build/demo/office.ts';
import { type DemoPerson, demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { nextEvents } from '#shared/recognition/nextEvents.ts';
import type { EventFields } from '#shared/recognition/procedureEvent.ts';
import type { WayCode } from '#shared/recognition/way.ts';
import { makeProposed } from '#test/dossier/support/making.ts';
import { assertReadable } from '#test/dossier/support/reading.ts';
import { allText } from '#test/letters/support/samples.ts';
import { openTestOffice } from '#test/support/office.ts';
import { enter } from './enter.ts';

/** Ahmad of Güstrow, whose office and chamber are known, with another trade. */
const ahmad = must(demoPeople[1], 'three people');
const aiming = (occupation: string, way: WayCode, qualification: object = {}): DemoPerson => ({
  ...ahmad,
  qualification: { ...ahmad.qualification, occupation, ...qualification },
  way,
  held: {},
});
const lost = { proof: 'lost' } as const;

/** The whole way of a procedure that compares nothing: what is asked, made, decided and what follows. */
interface Case {
  readonly who: string;
  readonly person: DemoPerson;
  readonly authority: string;
  readonly papers: readonly string[];
  readonly subject: RegExp;
  /** What letters call it. */
  readonly procedure: string;
  /** Kinds of papers the dossier proposes, without releases and requests for proof. */
  readonly dossier: readonly string[];
  /** What notices say, one after the other, and which need each leads to. */
  readonly notices: readonly (readonly [EventFields['result'], string | null])[];
  /** What costs, by kind. */
  readonly costs: readonly string[];
  /** Told the person on the checklist, in German and in Arabic. */
  readonly told: RegExp;
  readonly toldArabic: RegExp;
}

const DOSSIER = ['cover', 'powerOfAttorney', 'costSheet', 'checklist'];
const cases: readonly Case[] = [
  {
    who: 'bus driver: the licence',
    person: aiming('berufskraftfahrer-personen', 'drivingLicence'),
    authority: 'FEB-13072',
    papers: ['applicationForm', 'identity', 'drivingLicence', 'photo', 'eyeTest', 'medicalCertificate'],
    procedure: 'Umschreibung der Fahrerlaubnis',
    subject: /^Antrag auf Umschreibung der Fahrerlaubnis$/u,
    dossier: DOSSIER,
    notices: [
      ['admitted', 'drivingLicence'],
      ['licence', 'jobPlacement'],
    ],
    costs: ['papers', 'translation', 'fee', 'course'],
    told: /Eine Stelle entscheidet über Ihren Führerschein für die Arbeit als Berufskraftfahrer Personenverkehr: Fahrerlaubnisbehörde des Landkreises Rostock\./u,
    toldArabic: /رخصة قيادتك/u,
  },
  {
    who: 'car mechanic without papers: what he can do',
    person: aiming('kfz-mechatroniker', 'validation', lost),
    authority: 'HWK-SN',
    papers: ['applicationForm', 'cv', 'identity', 'workReferences'],
    procedure: 'Feststellung der beruflichen Handlungsfähigkeit',
    subject: /^Antrag auf Feststellung der beruflichen Handlungsfähigkeit/u,
    dossier: ['cover', 'cv', ...DOSSIER.slice(1)],
    notices: [['mostlyComparable', 'partialQualification']],
    costs: ['translation', 'fee'],
    told: /Eine Stelle prüft Ihr Können aus vielen Jahren Arbeit als Kraftfahrzeugmechatroniker: Handwerkskammer Schwerin\./u,
    toldArabic: /تفحص جهة رسمية ما تستطيع عمله/u,
  },
  {
    who: 'car mechanic without papers: the final examination',
    person: aiming('kfz-mechatroniker', 'externalExam', lost),
    authority: 'HWK-SN',
    papers: ['applicationForm', 'cv', 'identity', 'workReferences'],
    procedure: 'Zulassung zur Abschlussprüfung',
    subject: /^Antrag auf Zulassung zur Abschlussprüfung: Kraftfahrzeugmechatroniker$/u,
    dossier: ['cover', 'cv', ...DOSSIER.slice(1)],
    notices: [
      ['admitted', 'examPreparation'],
      ['examFailed', 'examPreparation'],
    ],
    costs: ['translation', 'exam'],
    told: /Eine Stelle entscheidet über Ihre Prüfung als Kraftfahrzeugmechatroniker ohne Ausbildung: Handwerkskammer Schwerin\./u,
    toldArabic: /امتحان مهنة/u,
  },
];

describe('a procedure that compares nothing, from the start to the notice and the dossier', () => {
  for (const one of cases)
    test(one.who, async () => {
      const { ask } = await openTestOffice();
      const { clientId, applicationId, qualificationId } = await enterPerson(ask, one.person);
      const begun = await ask('recognition.get', { id: applicationId });
      assert.deepEqual([begun.way?.kind, begun.way?.authority], ['application', one.authority]);
      assert.deepEqual(
        begun.required.filter(({ required }) => required === 'always').map(({ type }) => type),
        one.papers,
      );
      for (const { verified, checks, type } of begun.required)
        assert.ok(!verified && checks.length > 0, `${type}: nobody has looked it up, and it says where to`);

      // money: its costs are told, and the grant for recognition is not for it
      const { ways } = await ask('funding.assess', { qualificationId });
      const outlook = must(ways.find(({ code }) => code === one.person.way)?.outlook, 'what it costs');
      assert.deepEqual(
        outlook.lines.map(({ kind }) => kind),
        one.costs,
      );
      const grant = outlook.candidates.find(({ code }) => code === 'recognitionGrant');
      assert.deepEqual(
        [grant?.state, grant?.reasons.map(({ key }) => key)],
        ['no', ['funding.no.notRecognition']],
      );

      // the dossier
      const { items } = await ask('dossier.review', { applicationId, addressees: [] });
      const chosen = items.filter(({ choice }) => choice === 'chosen').map(({ kind }) => kind);
      assert.deepEqual(
        chosen.filter((kind) => kind !== 'release' && kind !== 'proofRequest'),
        one.dossier,
      );
      const why = (kind: string) => items.find((item) => item.kind === kind)?.why;
      assert.equal(why('dataSheet'), 'formUnseen', 'no form is known, so none is made up');
      for (const kind of ['noEarlierApplication', 'intentToWork', 'reasonForMissing'])
        assert.equal(why(kind), 'notThisWay', kind);
      const { id: dossierId } = await makeProposed(ask, applicationId);
      const made = await ask('dossier.get', { id: dossierId });
      for (const { info, key } of made.papers) {
        const { letter } = await ask('letters.get', { id: info.id });
        assertReadable(letter, key);
        const text = allText(letter);
        assert.doesNotMatch(text, /Gleichwertigkeit|ausländischen? (Berufs|Hochschul)/u, key);
        if (key === 'cover' && letter.kind === 'letter') assert.match(letter.subject[0] ?? '', one.subject);
        if (key === 'checklist') {
          assert.match(text, one.told);
          assert.match(text, one.toldArabic);
          assert.doesNotMatch(text, /Anerkennung/u, 'nothing is recognised here');
        }
      }

      // the procedure: no law sets a period, and the clock says so
      await enter(ask, applicationId, 'applied', '2026-09-01');
      const waiting = await ask('recognition.get', { id: applicationId });
      assert.equal(waiting.procedure.clock.state, 'applied');
      assert.equal(waiting.procedure.clock.next?.end ?? null, null);
      const { id: reminder } = await ask('letters.write', { applicationId, kind: 'reminder' });
      const { letter: asking } = await ask('letters.get', { id: reminder });
      assert.match(allText(asking), new RegExp(`Sachstandsanfrage: ${one.procedure}`, 'u'));
      assert.doesNotMatch(allText(asking), /Das Gesetz sieht|Berufsabschlusses/u, 'no period, no comparison');
      for (const [at, [result, need]] of one.notices.entries()) {
        await enter(ask, applicationId, 'decided', `2026-10-0${at + 1}`, { result });
        const { procedure } = await ask('recognition.get', { id: applicationId });
        const next = nextEvents(procedure.clock.state, procedure.events);
        if (result === 'admitted') assert.equal(next[0], 'decided', 'the result of the examination follows');
        else assert.ok(next.includes('closed'));
        if (result === 'examFailed' || result === 'mostlyComparable')
          assert.ok(next.includes('appliedAgain'));
        const { proposals } = await ask('plan.get', { clientId });
        assert.deepEqual(
          proposals.filter(({ applicationId: of }) => of === applicationId).map(({ kind }) => kind),
          need === null ? [] : [need],
        );
      }
    });
});
