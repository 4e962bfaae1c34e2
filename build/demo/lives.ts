import type { Life } from './life.ts';

/** What happened with the three people after the first consultation, so that every room shows something. */

const good = (competence: string, self: '2' | '3' | '4', counsellor: '2' | '3' | '4', example: string) =>
  ({ competence, self, counsellor, example }) as const;

const passportKept = { scanPurpose: 'Antrag auf Anerkennung', scanUntil: '2028-12-31' };

export const lives: Readonly<Record<string, Life>> = {
  Kovalenko: {
    scans: [
      {
        type: 'diploma',
        title: 'Diplom',
        lines: ['DIPLOM', 'Medizinisches College Poltawa', 'Krankenschwester', 'Poltawa, Juni 2012'],
      },
      {
        type: 'identity',
        title: 'Reisepass',
        keep: passportKept,
        lines: ['REISEPASS', 'Kovalenko, Olena', 'geboren 14.05.1989 in Poltawa'],
      },
      {
        type: 'workReferences',
        title: 'Arbeitsbuch, Seite 4',
        lines: [
          'ARBEITSBUCH',
          'Städtisches Krankenhaus Poltawa',
          'Chirurgische Station, 09.2012 bis 12.2021',
        ],
      },
    ],
    strengths: [
      good(
        'resilience',
        '4',
        '4',
        'Nachtdienst mit dreißig Betten; bleibt ruhig, wenn zwei Notfälle zugleich kommen.',
      ),
      good(
        'leadership',
        '2',
        '4',
        'Schichtleitung und Anleitung neuer Kolleginnen; nennt es selbst „nur geholfen“.',
      ),
      good('accuracy', '4', '3', 'Medikamente stellen und gegenzeichnen.'),
      good('teamwork', '3', '3', 'Übergaben im Team.'),
    ],
    skills: ['woundCare', 'giveMedicine', 'liftPeople'],
    costs: [{ kind: 'translation', text: 'Diplom und Fächerliste', amountCents: 24_000 }],
    claims: [{ instrument: 'budget', appliedOn: '2026-10-20', reference: 'VB-2026-4711' }],
    needs: [
      {
        kind: 'german',
        fromLevel: 'B1',
        toLevel: 'B2',
        urgency: '1',
        note: 'B2 Pflege wäre am besten; Platz beim Träger erfragt.',
      },
    ],
    dossier: true,
  },
  Haddad: {
    scans: [
      {
        type: 'diploma',
        title: 'Zeugnis der Berufsschule',
        lines: ['ZEUGNIS', 'Industrielle Berufsschule Aleppo', 'Fachrichtung Elektrik, 2009'],
      },
      {
        type: 'identity',
        title: 'Aufenthaltstitel',
        keep: passportKept,
        lines: ['AUFENTHALTSTITEL', 'Haddad, Ahmad', '§ 25 Abs. 2 AufenthG', 'Erwerbstätigkeit erlaubt'],
      },
    ],
    strengths: [
      good('dexterity', '4', '4', 'Hat im Lager die Torsteuerung wieder in Gang gebracht.'),
      good('problemSolving', '3', '4', 'Beschreibt Schritt für Schritt, wie er einen Fehler eingrenzt.'),
      good('communication', '2', '3', 'Erklärt auf Deutsch mit Skizzen.'),
    ],
    skills: ['wireHouse', 'readCircuits', 'repairDevices'],
    events: [
      { kind: 'applied', on: '2026-10-12', reference: 'HWK-AN-2026-118' },
      { kind: 'receiptConfirmed', on: '2026-10-19', reference: 'HWK-AN-2026-118' },
      {
        kind: 'papersRequested',
        on: '2026-11-03',
        until: '2027-01-15',
        note: 'Nachweise über die Arbeit oder Antrag auf Qualifikationsanalyse',
      },
    ],
    held: {
      applicationForm: { state: 'submitted', markedOn: '2026-10-12' },
      cv: { state: 'submitted', markedOn: '2026-10-12' },
      noEarlierApplication: { state: 'submitted', markedOn: '2026-10-12' },
    },
    household: { assessment: 'single', taxableCents: 2_400_000 },
    costs: [{ kind: 'fee', text: 'Vorschuss HWK', amountCents: 15_000, begunOn: '2026-10-12' }],
    claims: [
      {
        instrument: 'recognitionGrant',
        appliedOn: '2026-10-05',
        reference: 'AZ-55102',
        decidedOn: '2026-10-09',
        result: 'granted',
        amountCents: 60_000,
      },
    ],
    needs: [
      { kind: 'assessment', urgency: '1', note: 'Qualifikationsanalyse mit Fachgespräch, Arabisch nötig.' },
    ],
  },
  Nazari: {
    scans: [
      {
        type: 'diploma',
        title: 'Diplom',
        lines: ['DIPLOM', 'Universität Kabul, Fakultät für Wirtschaft', 'Bachelor, 12. Qaus 1391'],
      },
      {
        type: 'transcript',
        title: 'Fächer und Noten',
        lines: ['FÄCHER UND NOTEN', 'Universität Kabul, 2009 bis 2012', 'Rechnungswesen, Statistik, Steuern'],
      },
    ],
    strengths: [
      good('numeracy', '4', '4', 'Monatsabschluss einer Filiale mit Handkasse.'),
      good('learning', '4', '4', 'B2 in zwei Jahren, mit zwei Kindern.'),
      good('digital', '2', '4', 'Arbeitet sicher mit Tabellen und hält es für selbstverständlich.'),
      good('selfOrganisation', '3', '4', 'Alle Papiere in einer Mappe, mit Liste.'),
    ],
    skills: ['keepBooks', 'familyPapers'],
    released: true,
    events: [
      { kind: 'applied', on: '2026-10-16', reference: 'ZAB-2026-20417' },
      {
        kind: 'papersRequested',
        on: '2026-10-23',
        until: '2026-11-13',
        note: 'Übersetzung der Fächer und Noten',
      },
      { kind: 'papersSupplied', on: '2026-11-02' },
      { kind: 'complete', on: '2026-11-02' },
      {
        kind: 'decided',
        on: '2026-11-13',
        receivedOn: '2026-11-17',
        result: 'evaluation',
        reference: 'ZAB-2026-20417',
        remedy: 'objection',
        periodCount: 1,
        existing: 'Abschluss entspricht einem deutschen Bachelor.',
      },
    ],
    held: {
      applicationForm: { state: 'submitted', markedOn: '2026-10-16' },
      transcript: { translation: 'translated' },
    },
    costs: [
      {
        kind: 'fee',
        text: 'Zeugnisbewertung',
        amountCents: 20_800,
        begunOn: '2026-10-16',
        paidOn: '2026-10-16',
      },
    ],
    claims: [
      {
        instrument: 'budget',
        appliedOn: '2026-10-14',
        reference: 'VB-2026-0815',
        decidedOn: '2026-10-15',
        result: 'partly',
        amountCents: 15_000,
        reason: 'Höchstbetrag je Person in diesem Jahr',
      },
    ],
    needs: [
      {
        kind: 'childcare',
        urgency: '2',
        note: 'Betreuung auch am Nachmittag, damit eine volle Stelle geht.',
      },
    ],
  },
};
