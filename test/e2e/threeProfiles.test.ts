import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { ar as arCards } from '#shared/text/cards/ar.ts';
import { fa as faCards } from '#shared/text/cards/fa.ts';
import { uk as ukCards } from '#shared/text/cards/uk.ts';
import { ar } from '#shared/text/interview/ar.ts';
import { fa } from '#shared/text/interview/fa.ts';
import { uk } from '#shared/text/interview/uk.ts';
import { tempFolder } from '#test/support/office.ts';
import {
  type Asked,
  editAndSend,
  employerProfile,
  englishCv,
  openPapers,
  recommend,
  sessionSheet,
} from './paperHand.ts';
import {
  giveExample,
  layCards,
  rateApart,
  rateGerman,
  releaseTwice,
  type Speech,
  tellOfWork,
  type Work,
  weighWish,
} from './profileHand.ts';
import { inOffice } from './program.ts';
import { officeWith, openPerson, openProfile } from './rooms.ts';

interface Told {
  readonly speech: Speech;
  /** „What we found“ on the sheet after a talk. */
  readonly found: string;
  readonly work: Work;
  readonly german: 'A2' | 'B1' | 'B2';
  readonly wish: string;
  readonly step: string;
  readonly example: string;
  readonly asked: Asked;
}

const told: Readonly<Record<string, Told>> = {
  Kovalenko: {
    speech: { code: 'uk', name: 'Українська', direction: 'ltr', texts: uk, cards: ukCards },
    found: 'Що ми з’ясували',
    work: {
      title: 'Großmutter zu Hause gepflegt',
      ...{ kind: 'family', from: '2010', to: '2012' },
      tasks: 'Waschen, Essen geben, Medikamente, Arztbesuche',
      question: 'Wer hat Sie gebraucht',
    },
    german: 'B1',
    wish: 'Wieder auf Station arbeiten',
    step: 'Beim Pflegeheim nebenan hospitieren',
    example: 'Hat im Nachtdienst die Pumpe selbst wieder in Gang gebracht.',
    asked: {
      payer: 'jobcenter',
      body: 'Hanse-Jobcenter Rostock',
      measure: 'jobLanguage',
      provider: 'Sprachschule Ostsee',
      why: 'Für die Anerkennung wird Deutsch B2 verlangt.',
    },
  },
  Haddad: {
    speech: { code: 'ar', name: 'العربية', direction: 'rtl', texts: ar, cards: arCards },
    found: 'هذا ما وجدناه',
    work: {
      title: 'Nachbarn beim Strom geholfen',
      ...{ kind: 'informal', from: '2013', to: '2015' },
      tasks: 'Leitungen repariert, Generatoren angeschlossen',
      question: 'Was haben Sie gemacht, wenn etwas fehlte',
    },
    german: 'A2',
    wish: 'Elektriker auf der Baustelle',
    step: 'In zwei Betrieben nach einem Praktikum fragen',
    example: 'Im Lager den Fehler in der Torsteuerung gefunden.',
    asked: {
      payer: 'agency',
      body: 'Agentur für Arbeit Rostock',
      measure: 'jobLanguage',
      provider: 'Bildungswerk Güstrow',
      why: 'Für das Fachgespräch fehlt Deutsch im Beruf.',
    },
  },
  Nazari: {
    speech: { code: 'prs', name: 'دری', direction: 'rtl', texts: fa, cards: faCards },
    found: 'این‌ها را پیدا کردیم',
    work: {
      title: 'Buchhalterin in einer Bank',
      ...{ kind: 'employed', from: '2013-02', to: '2021-07' },
      tasks: 'Kasse, Konten, Monatsabschluss, Rechnungen',
      question: 'Was haben Sie dort jeden Tag gemacht',
    },
    german: 'B2',
    wish: 'Im Rechnungswesen arbeiten',
    step: 'Lebenslauf an drei Betriebe schicken',
    example: 'Hat einen Fehler in der Abrechnung der Filiale gefunden.',
    asked: {
      payer: 'jobcenter',
      body: 'Jobcenter Schwerin',
      measure: 'jobLanguage',
      provider: 'Volkshochschule Schwerin',
      why: 'Im Rechnungswesen wird Deutsch der Buchführung gebraucht.',
    },
  },
};

const healthWords = 'kein schweres Heben wegen Rückenprobe';

/** Facts without their „life“; health with its own consent, so that there is something to hold back. */
async function fill(ask: Ask): Promise<void> {
  const given = { source: 'said', language: 'de', interpreter: '' } as const;
  for (const person of demoPeople) {
    const { clientId } = await enterPerson(ask, person);
    const consent = { purpose: 'special', authority: null, body: '', state: 'given' } as const;
    const decision = { ...consent, language: 'de', interpreter: '', textVersion: '2026-1', validUntil: null };
    await ask('privacy.decide', { clientId, decision });
    await ask('intake.answer', { clientId, question: 'health.limits', value: 'yes', given });
    await ask('intake.answer', { clientId, question: 'health.needs', value: healthWords, given });
  }
}

describe('the profiles of the three people of the demo', () => {
  for (const person of demoPeople) {
    const { familyName = '' } = person.client;
    test(`${familyName}: from the first card to the letter that was sent`, async () => {
      const said = told[familyName];
      assert.ok(said);
      const { speech, found, work, german, wish, step, example, asked } = said;
      const documents = tempFolder();
      await inOffice(
        await officeWith(fill),
        async (app, page) => {
          const id = await openProfile(page, familyName);
          await layCards(page, speech);
          await rateApart(page, id);
          await tellOfWork(page, id, work);
          await weighWish(page, familyName, wish, step);
          await giveExample(page, example);
          await rateGerman(page, id, german);
          await releaseTwice(page, id);

          await openPapers(page);
          const secrets = person.profile.flatMap((item) =>
            item.kind === 'residence' ? [item.fields.legalBasis ?? '', item.fields.workNote ?? ''] : [],
          );
          const text = await employerProfile(app, page, documents, [
            ...secrets.filter((words) => words !== ''),
            ...[healthWords, /Aufenthalt|Jobcenter|Bürgergeld|SGB|Leistungen|Gesundheit|Behinderung/u],
          ]);
          for (const words of [work.title, example]) assert.ok(text.includes(words), words);

          await openPerson(page, familyName);
          await openPapers(page);
          const cv = await englishCv(app, page, documents);
          assert.ok(cv.includes('Work experience') && !cv.includes(healthWords));

          await openPerson(page, familyName);
          await openPapers(page);
          await sessionSheet(app, page, documents, { title: found, direction: speech.direction });

          await openPerson(page, familyName);
          await recommend(page, id, asked);
          await editAndSend(page, id, 'wir bitten Sie um Ihre Unterstützung.');
        },
        { documents },
      );
    });
  }
});
