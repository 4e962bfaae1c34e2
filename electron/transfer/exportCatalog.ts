import type { CodeList } from './exportCodes.ts';

/**
 * What an export holds, in words: every table and column of the file. A test holds it against the schema;
 * README.md and the note in an exported folder are made of it. A new table or column is told here.
 */

export interface ColumnWords {
  readonly words: string;
  readonly codes?: CodeList;
}

export interface TableWords {
  readonly words: string;
  /** Made of the other tables, or of files the office has: not exported. */
  readonly derived?: true;
  readonly columns?: Readonly<Record<string, ColumnWords>>;
}

const plain = (words: string): ColumnWords => ({ words });
const coded = (words: string, codes: CodeList): ColumnWords => ({ words, codes });

/** Columns that mean the same wherever they stand; a table may say otherwise. */
const everywhere: Readonly<Record<string, ColumnWords>> = {
  id: plain('Kennung der Zeile'),
  clientId: plain('Person: clients.id'),
  applicationId: plain('Vorhaben: applications.id'),
  qualificationId: plain('Abschluss: qualifications.id'),
  userId: plain('Beratungskraft: users.id'),
  createdAt: plain('Eingetragen am (Zeitpunkt, UTC)'),
  createdBy: plain('Eingetragen von: users.id'),
  familyName: plain('Familienname'),
  givenNames: plain('Vornamen'),
  name: plain('Name'),
  street: plain('Straße und Hausnummer'),
  postcode: plain('Postleitzahl'),
  town: plain('Ort'),
  phone: plain('Telefon'),
  email: plain('E-Mail'),
  note: plain('Notiz'),
  country: coded('Land', 'country'),
  provider: plain('Träger'),
  place: plain('Ort'),
  startedOn: plain('Beginn'),
  endedOn: plain('Ende'),
  occupation: coded('Referenzberuf', 'occupation'),
  minutes: plain('Dauer in Minuten'),
  authority: coded('Stelle', 'authority'),
  takenFrom: plain('Woher übernommen: europass; leer: im Büro eingetragen'),
  takenOn: plain('Übernommen am'),
  escoUri: plain('ESCO: Adresse des Eintrags; leer: nicht verbunden'),
  escoLabel: plain('ESCO: Bezeichnung, wie sie beim Verbinden war'),
  escoVersion: plain('ESCO: Fassung beim Verbinden'),
};

export const exportTables: Readonly<Record<string, TableWords>> = {
  offices: {
    words: 'Das Büro',
    columns: {
      letterForm: plain('Form der Schreiben nach DIN 5008: A oder B'),
      idleMinutes: plain('Minuten bis zum Sperren'),
    },
  },
  users: {
    words: 'Beratungskräfte',
    columns: {
      role: plain('Aufgabe'),
      slotId: plain('Kennung des Zugangs in der Schlüsseldatei; leer: kein Zugang mehr'),
      active: plain('1: arbeitet im Büro, 0: nicht mehr'),
    },
  },
  clients: {
    words: 'Personen',
    columns: {
      number: plain('Nummer im Büro'),
      sortName: plain('Name, wie er sortiert wird'),
      gender: coded('Geschlecht', 'gender'),
      birthDate: plain('Geburtsdatum, auch nur Jahr oder Monat'),
      birthPlace: plain('Geburtsort'),
      birthCountry: coded('Geburtsland', 'country'),
      nationality: coded('Staatsangehörigkeit', 'country'),
      nativeLanguage: coded('Erstsprache', 'language'),
      district: coded('Landkreis oder kreisfreie Stadt (AGS)', 'district'),
      municipality: coded('Gemeinde (AGS)', 'municipality'),
    },
  },
  clientNames: {
    words: 'Weitere Namensformen',
    columns: { kind: coded('Wo der Name so steht', 'nameKind') },
  },
  formerNumbers: {
    words: 'Nummern von Akten, die in dieser aufgegangen sind',
    columns: {
      number: plain('Nummer der früheren Akte'),
      formerId: plain('Kennung der früheren Akte'),
      leftOut: plain('Was nicht übernommen wurde: JSON'),
      mergedOn: plain('Zusammengeführt am'),
    },
  },
  differentPeople: {
    words: 'Geprüft: zwei verschiedene Personen',
    columns: { otherId: plain('Die andere Person: clients.id') },
  },
  matchPeople: { words: 'Verzeichnis zur Suche nach doppelten Personen', derived: true },
  matchKeys: { words: 'Schlüssel zur Suche nach doppelten Personen', derived: true },
  likelyPairs: { words: 'Vermutlich doppelte Personen', derived: true },
  outsideNumbers: {
    words: 'Nummern aus einem früheren System',
    columns: { number: plain('Nummer dort') },
  },
  cases: {
    words: 'Beratungsfälle: ein Zeitraum der Beratung',
    columns: {
      openedOn: plain('Beginn'),
      setStatus: coded('Von Hand gesetzter Stand; leer: ergibt sich aus den Angaben', 'caseStatus'),
      setOn: plain('Stand gesetzt am'),
      setAt: plain('Stand gesetzt (Zeitpunkt, UTC)'),
      closedOn: plain('Abgeschlossen am'),
      closedAt: plain('Abgeschlossen (Zeitpunkt, UTC)'),
      closingReason: coded('Grund des Abschlusses', 'closingReason'),
      exitStatus: coded('Erwerbsstatus beim Abschluss', 'employmentStatus'),
      followedUpOn: plain('Nachgehalten am'),
      laterStatus: coded('Erwerbsstatus bei der Nachhaltung', 'employmentStatus'),
    },
  },
  contacts: {
    words: 'Kontakte',
    columns: {
      heldOn: plain('Tag'),
      kind: coded('Kontaktart', 'contactKind'),
      consultation: coded('Beratungsart', 'consultationKind'),
      topics: coded('Themen: JSON-Liste', 'topic'),
      interpreting: coded('Wer gedolmetscht hat', 'interpreting'),
      interpreter: plain('Dolmetschende Person'),
      companion: plain('Wer mitgekommen ist'),
      results: coded('Ergebnisse: JSON-Liste', 'contactResult'),
      access: coded('Zugang', 'access'),
      ownNote: plain('Eigene Notiz; nur in der Ausgabe dessen, der sie geschrieben hat'),
    },
  },
  textEntries: { words: 'Verzeichnis der Texte für die Suche', derived: true },
  textTerms: { words: 'Wörter für die Suche', derived: true },
  followUps: {
    words: 'Wiedervorlagen',
    columns: {
      dueOn: plain('Fällig am'),
      text: plain('Worum es geht'),
      waitingFor: coded('Auf wen gewartet wird', 'waitingParty'),
      proposal: plain('Vorschlag des Programms, den sie beantwortet'),
      doneOn: plain('Erledigt am'),
    },
  },
  appointments: {
    words: 'Termine',
    columns: { heldOn: plain('Tag'), startsAt: plain('Uhrzeit') },
  },
  qualifications: {
    words: 'Berufs- und Schulabschlüsse',
    columns: {
      kind: coded('Art', 'qualificationKind'),
      titleOriginal: plain('Bezeichnung im Original'),
      titleGerman: plain('Bezeichnung auf Deutsch'),
      institution: plain('Einrichtung'),
      degreeDate: plain('Datum des Abschlusses: JSON mit calendar (Kalender), original (wie im Papier), iso'),
      completed: plain('1: abgeschlossen, 0: nicht'),
      proof: coded('Nachweis', 'proof'),
    },
  },
  experiences: {
    words: 'Berufserfahrung',
    columns: {
      kind: coded('Art der Tätigkeit', 'experienceKind'),
      hoursWeek: plain('Stunden in der Woche'),
      title: plain('Tätigkeit'),
      employer: plain('Arbeitgeber'),
      years: plain('Jahre, wenn nur die Länge bekannt ist'),
      tasks: plain('Aufgaben'),
      proof: coded('Nachweis', 'workProof'),
      proofForm: coded('Liegt vor als', 'proofForm'),
    },
  },
  languageSkills: {
    words: 'Sprachkenntnisse',
    columns: {
      language: coded('Sprache', 'language'),
      level: coded('Niveau (GER)', 'languageLevel'),
      source: coded('Woher bekannt', 'levelSource'),
      certificate: plain('Zertifikat'),
      certifiedOn: plain('Datum des Zertifikats'),
      certificateLevel: coded('Niveau im Zertifikat', 'languageLevel'),
      certificateUntil: plain('Zertifikat gilt bis; leer: ohne Ende oder nicht bekannt'),
      selfListening: coded('Hören: Selbsteinschätzung', 'languageLevel'),
      selfReading: coded('Lesen: Selbsteinschätzung', 'languageLevel'),
      selfConversation: coded('An Gesprächen teilnehmen: Selbsteinschätzung', 'languageLevel'),
      selfSpeaking: coded('Zusammenhängend sprechen: Selbsteinschätzung', 'languageLevel'),
      selfWriting: coded('Schreiben: Selbsteinschätzung', 'languageLevel'),
      counsellorListening: coded('Hören: Einschätzung der Beratung', 'languageLevel'),
      counsellorReading: coded('Lesen: Einschätzung der Beratung', 'languageLevel'),
      counsellorConversation: coded('An Gesprächen teilnehmen: Einschätzung der Beratung', 'languageLevel'),
      counsellorSpeaking: coded('Zusammenhängend sprechen: Einschätzung der Beratung', 'languageLevel'),
      counsellorWriting: coded('Schreiben: Einschätzung der Beratung', 'languageLevel'),
    },
  },
  germanCourses: {
    words: 'Deutschkurse, einer nach dem anderen',
    columns: {
      kind: coded('Art des Kurses', 'courseKind'),
      stage: coded('Stand', 'courseStage'),
      provider: plain('Kursträger'),
      place: plain('Ort'),
      startedOn: plain('Beginn'),
      endedOn: plain('Ende; bei einem laufenden Kurs der voraussichtlich letzte Tag'),
      units: plain('Besuchte Unterrichtseinheiten zu 45 Minuten'),
      levelAimed: coded('Ziel des Kurses (GER)', 'languageLevel'),
      levelReached: coded('Im Kurs erreicht (GER)', 'languageLevel'),
      certificate: plain('Zertifikat oder Bescheinigung'),
      breakReason: coded('Grund des Abbruchs', 'breakReason'),
      entitlement: coded('Berechtigung oder Verpflichtung', 'entitlement'),
      entitledBy: coded('Wer berechtigt oder verpflichtet hat', 'entitler'),
      entitledOn: plain('Berechtigung vom'),
      entitledUntil: plain('Berechtigung gültig bis'),
      toldBy: coded('Wer es gesagt hat', 'courseSource'),
      remark: plain('Anmerkung'),
    },
  },
  scriptSkills: {
    words: 'Lesen und Schreiben, Schrift für Schrift',
    columns: {
      script: coded('Schrift (ISO 15924)', 'script'),
      selfReading: coded('Lesen: Selbsteinschätzung', 'literacyStep'),
      selfWriting: coded('Schreiben: Selbsteinschätzung', 'literacyStep'),
      counsellorReading: coded('Lesen: Einschätzung der Beratung', 'literacyStep'),
      counsellorWriting: coded('Schreiben: Einschätzung der Beratung', 'literacyStep'),
    },
  },
  strengths: {
    words: 'Stärken (Schlüsselkompetenzen), selbst und von der Beratung eingeschätzt',
    columns: {
      competence: coded('Stärke', 'keyCompetence'),
      self: coded('Selbsteinschätzung; leer: nicht beurteilt', 'rating'),
      counsellor: coded('Einschätzung der Beratung; leer: nicht beurteilt', 'rating'),
      example: plain('Beispiel'),
      origins: coded('Wo es sich gezeigt hat: JSON-Liste', 'strengthOrigin'),
      shownOn: plain('Zuletzt gezeigt'),
      evidence: coded('Wie sicher', 'evidence'),
      strongest: plain('1: von der Person selbst als eine ihrer stärksten gewählt'),
    },
  },
  shownSkills: {
    words: 'Fähigkeiten',
    columns: {
      experienceId: plain('Gezeigt in: experiences.id; leer oder nicht mehr da: ohne bestimmte Tätigkeit'),
      skill: coded('Fähigkeit aus der Liste; leer: in eigenen Worten', 'skill'),
      name: plain('In eigenen Worten'),
      evidence: coded('Wie sicher', 'evidence'),
    },
  },
  profileVersions: {
    words: 'Freigegebene Stände des Kompetenzprofils',
    columns: {
      releasedOn: plain('Freigegeben am'),
      methods: coded('Wie festgestellt: JSON-Liste', 'assessmentMethod'),
      participants: plain('Wer dabei war'),
      assessor: plain('Festgestellt von'),
      schemaVersion: plain('Fassung des Aufbaus'),
      facts: plain('Das Profil, wie es an dem Tag war: JSON'),
    },
  },
  motivations: {
    words: 'Wie es um einen Wunsch der Aufnahme steht',
    columns: {
      wish: plain('Der Wunsch: item seiner Antworten in answers'),
      importance: plain('Wie wichtig: 1 gar nicht bis 5 sehr; leer: nicht gefragt'),
      confidence: plain('Wie zuversichtlich: 1 gar nicht bis 5 sehr; leer: nicht gefragt'),
      step: plain('Der nächste eigene Schritt'),
      stepOn: plain('Bis wann'),
      supporter: plain('Wer dabei hilft'),
      followUpId: plain('Wiedervorlage zum Schritt: followUps.id'),
    },
  },
  ownRatings: {
    words: 'Was die Person mit eigener Hand eingeschätzt hat, und woher es kommt',
    columns: {
      about: plain('strength: eine Stärke, language: eine Sprache'),
      subject: plain('Kennung der Stärke, oder languageSkills.id'),
      part: plain('Teil der Sprache: listening, reading, conversation, speaking, writing; leer bei Stärken'),
      value: plain('Was gesagt wurde; leer: weiß nicht'),
      source: coded('Woher', 'answerSource'),
      language: coded('In welcher Sprache', 'language'),
      interpreter: plain('Wer gedolmetscht hat'),
      givenOn: plain('An welchem Tag'),
    },
  },
  residences: {
    words: 'Aufenthaltstitel',
    columns: {
      status: coded('Titel oder Status', 'residenceTitle'),
      legalBasis: plain('Rechtsgrundlage im Dokument'),
      validUntil: plain('Gültig bis'),
      workNote: plain('Vermerk zur Erwerbstätigkeit'),
      workCode: coded('Was der Vermerk erlaubt', 'workNote'),
    },
  },
  benefits: {
    words: 'Leistungen',
    columns: { system: coded('Rechtskreis', 'benefitSystem'), customerNumber: plain('Kundennummer') },
  },
  families: {
    words: 'Familie',
    columns: {
      maritalStatus: coded('Familienstand', 'maritalStatus'),
      children: plain('Zahl der Kinder'),
    },
  },
  applications: {
    words: 'Vorhaben: ein Weg der Anerkennung vor einer Stelle',
    columns: { way: coded('Weg', 'way'), startedOn: plain('Begonnen am') },
  },
  documents: {
    words: 'Was ein Vorhaben über eine Unterlage sagt',
    columns: {
      type: coded('Unterlage', 'documentType'),
      paperId: plain('Von Hand gewählte Unterlage: papers.id'),
      mark: coded('Stand in diesem Vorhaben', 'documentState'),
      translationMark: coded('Stand der Übersetzung in diesem Vorhaben', 'documentState'),
      markedOn: plain('Tag dieses Stands'),
    },
  },
  papers: {
    words: 'Unterlagen der Person',
    columns: {
      type: coded('Unterlage', 'documentType'),
      title: plain('Titel'),
      experienceId: plain('Tätigkeit: experiences.id'),
      issuedOn: plain('Ausgestellt am: JSON eines Datums, wie es auf dem Papier steht'),
      issuedBy: plain('Ausgestellt von'),
      validUntil: plain('Gültig bis'),
      receivedOn: plain('Erhalten am'),
      seenOn: plain('Original gesehen am'),
      language: coded('Sprache', 'language'),
      state: coded('Stand', 'documentState'),
      translation: coded('Stand der Übersetzung', 'documentState'),
      whereabouts: plain('Wo das Papier liegt'),
      scanPurpose: plain('Zweck der Scans eines Ausweises'),
      scanUntil: plain('Scans löschen bis'),
      missingWhy: plain('Warum sie fehlt'),
      missingSince: plain('Fehlt seit'),
      missingTried: plain('Was versucht wurde, um sie zu bekommen'),
    },
  },
  scans: {
    words: 'Scans einer Unterlage; den Inhalt speichert man einzeln bei der Unterlage',
    columns: {
      paperId: plain('Unterlage: papers.id'),
      sha256: plain('Prüfsumme des Inhalts: scanContents.sha256'),
      title: plain('Titel'),
      position: plain('Reihenfolge'),
      rotation: plain('Gedreht um Grad'),
    },
  },
  scanContents: {
    words: 'Welche Inhalte von Scans das Büro hat',
    columns: {
      sha256: plain('Prüfsumme (SHA-256)'),
      format: plain('Format'),
      size: plain('Größe in Byte'),
      unusedSince: plain('Nicht mehr gebraucht seit'),
      erasedOn: plain('Gelöscht am'),
    },
  },
  scanParts: { words: 'Inhalte der Scans in Stücken', derived: true },
  procedureEvents: {
    words: 'Ereignisse im Anerkennungsverfahren',
    columns: {
      kind: coded('Was', 'eventKind'),
      happenedOn: plain('Tag'),
      until: plain('Frist, von der Stelle gesetzt'),
      periodCount: plain('Dauer statt eines Tages'),
      periodUnit: plain('Einheit der Dauer: day, week, month'),
      receivedOn: plain('Bescheid angekommen am'),
      reference: plain('Aktenzeichen der Stelle'),
      accelerated: plain('1: beschleunigtes Fachkräfteverfahren'),
      result: coded('Ergebnis', 'procedureResult'),
      existing: plain('Vorhandene Qualifikationen laut Bescheid'),
      differences: plain('Wesentliche Unterschiede laut Bescheid'),
      conditions: plain('Auflagen laut Bescheid'),
      measures: coded('Ausgleichsmaßnahmen zur Wahl: JSON-Liste', 'measure'),
      measure: coded('Gewählte Ausgleichsmaßnahme', 'measure'),
      law: plain('Gesetz: Kennung in der Gesetzesliste'),
      languageLevel: coded('Verlangtes Sprachniveau', 'languageLevel'),
      remedy: coded('Rechtsbehelf laut Belehrung', 'remedy'),
    },
  },
  dossiers: {
    words: 'Antragsmappen: Papiere, die zusammen für ein Vorhaben entstanden sind',
    columns: {
      madeOn: plain('Datum'),
      language: coded('Zweite Sprache der Checkliste; leer: keine', 'language'),
      addressees: plain('Von Hand genannte Empfänger: JSON-Liste'),
    },
  },
  letters: {
    words: 'Schreiben, wie sie verfasst wurden',
    columns: {
      body: plain('Stelle, an die es geht, wenn sie nicht im Verzeichnis steht'),
      kind: coded('Art', 'letterKind'),
      subject: plain('Betreff'),
      writtenOn: plain('Datum'),
      model: plain('Inhalt: JSON'),
      handedOn: plain('Der Person ausgehändigt am'),
      handedBy: plain('Ausgehändigt von: users.id'),
      dossierId: plain('Antragsmappe: dossiers.id; leer außerhalb von Mappen'),
      item: plain('Welches Papier der Antragsmappe'),
      composed: plain(
        'Inhalt, wie das Programm ihn verfasst hat, vor eigenen Worten: JSON; leer: unverändert',
      ),
      sentOn: plain('Versandt am; leer: Entwurf'),
      sentVia: coded('Versandweg', 'dispatchWay'),
      sentTo: plain('Versandt an'),
      sentBy: plain('Versand festgehalten von: users.id'),
      modelHash: plain('SHA-256 des Inhalts beim Versand (JSON nach RFC 8785)'),
      docxHash: plain('SHA-256 der Word-Datei beim Versand'),
      versionOf: plain('Neue Fassung von: letters.id'),
      recommendationId: plain('Empfehlung: recommendations.id'),
    },
  },
  textBlocks: {
    words: 'Textbausteine des Büros',
    columns: {
      topic: coded('Thema', 'textTopic'),
      title: plain('Name'),
      text: plain('Text mit Platzhaltern in geschweiften Klammern'),
      place: plain('Platz in der Reihenfolge'),
    },
  },
  recommendations: {
    words: 'Empfehlungen an Jobcenter und Agentur für Arbeit',
    columns: {
      needId: plain('Bedarf, den sie deckt: needs.id'),
      payer: coded('Wer entscheidet', 'payer'),
      body: plain('Name der Stelle'),
      address: plain('Anschrift der Stelle'),
      measure: coded('Art der Maßnahme', 'recommendedMeasure'),
      provider: plain('Träger der Maßnahme'),
      title: plain('Bezeichnung der Maßnahme'),
      number: plain('Maßnahmenummer'),
      startOn: plain('Beginn'),
      duration: plain('Dauer'),
      hours: plain('Unterrichtseinheiten'),
      costCents: plain('Kosten, in Cent'),
      why: plain('Begründung'),
      alternatives: plain('Geprüfte Alternativen'),
      decisionBy: plain('Entscheidung erbeten bis'),
      enclosures: plain('Anlagen, eine je Zeile'),
      notedOn: plain('Begonnen am'),
    },
  },
  consents: {
    words: 'Einwilligungen und Schweigepflichtentbindungen, jede Äußerung einzeln',
    columns: {
      purpose: coded('Zweck', 'consentPurpose'),
      body: plain('Stelle, wenn sie nicht im Verzeichnis steht'),
      state: coded('Was gesagt wurde', 'consentState'),
      decidedOn: plain('Gesagt am'),
      language: coded('Sprache des Gesprächs', 'language'),
      interpreter: plain('Dolmetschende Person'),
      textVersion: plain('Fassung des Blatts'),
      validUntil: plain('Gültig bis'),
    },
  },
  answers: {
    words: 'Antworten im Fragebogen der Aufnahme, und woher jede kommt',
    columns: {
      form: plain('Fragebogen'),
      version: plain('Fassung des Fragebogens'),
      question: coded('Frage', 'intakeQuestion'),
      item: plain('Zeile der Gruppe, zum Beispiel qualifications.id; leer außerhalb von Gruppen'),
      value: coded('Antwort: JSON; leer, wenn die Angabe in einer eigenen Tabelle steht', 'intakeAnswer'),
      digest: plain('Prüfsumme der Antwort, wenn die Angabe in einer eigenen Tabelle steht'),
      without: coded('Warum es keine Antwort gibt', 'withoutAnswer'),
      source: coded('Woher die Antwort kommt', 'answerSource'),
      language: coded('Sprache der Antwort', 'language'),
      interpreter: plain('Dolmetschende Person'),
      givenOn: plain('Tag der Antwort'),
    },
  },
  intakePlaces: {
    words: 'Wo eine Beratungskraft in der Aufnahme stehen geblieben ist',
    columns: {
      question: coded('Frage', 'intakeQuestion'),
      item: plain('Zeile der Gruppe'),
      minutes: plain('Gewählte Dauer des Gesprächs in Minuten'),
    },
  },
  households: {
    words: 'Einkommen für Förderungen mit Einkommensgrenze',
    columns: {
      assessment: coded('Steuer wird veranlagt', 'taxAssessment'),
      taxableCents: plain('Zu versteuerndes Einkommen in Cent'),
    },
  },
  costs: {
    words: 'Ausgaben eines Vorhabens',
    columns: {
      kind: coded('Art', 'costKind'),
      text: plain('Wofür'),
      amountCents: plain('Betrag in Cent'),
      begunOn: plain('Bestellt, gebucht oder begonnen am'),
      paidOn: plain('Bezahlt am'),
    },
  },
  claims: {
    words: 'Anträge auf Förderung',
    columns: {
      instrument: coded('Förderung', 'fundingInstrument'),
      appliedOn: plain('Beantragt am'),
      reference: plain('Aktenzeichen'),
      decidedOn: plain('Entschieden am'),
      result: coded('Ergebnis', 'claimResult'),
      amountCents: plain('Bewilligt, in Cent'),
      reason: plain('Begründung'),
    },
  },
  needs: {
    words: 'Bedarf',
    columns: {
      kind: coded('Was', 'needKind'),
      fromLevel: coded('Niveau jetzt', 'languageLevel'),
      toLevel: coded('Niveau danach', 'languageLevel'),
      urgency: coded('Dringlichkeit', 'urgency'),
      status: coded('Stand', 'needStatus'),
      formats: coded('Was passen muss: JSON-Liste', 'needFormat'),
      wantedFrom: plain('Gewünscht ab'),
      gap: coded('Warum es kein Angebot gibt', 'gap'),
      proposal: plain('Vorschlag des Programms, den er beantwortet'),
      notedOn: plain('Festgestellt am'),
    },
  },
  escoParts: {
    words: 'Eingelesene Teile von ESCO, der europäischen Klassifikation der Berufe und Fähigkeiten',
    columns: {
      part: plain('Teil: occupations (Berufe), skills (Fähigkeiten), relations (Verknüpfungen)'),
      importId: plain('Kennung des Einlesens'),
      version: plain('Fassung von ESCO'),
      modifiedOn: plain('Jüngste Änderung in der Datei'),
      fileName: plain('Name der Datei'),
      rowCount: plain('Zahl der Zeilen'),
      refusedCount: plain('Zahl der Zeilen, die nicht gelesen werden konnten'),
      importedAt: plain('Eingelesen am (Zeitpunkt, UTC)'),
      importedBy: plain('Eingelesen von: users.id'),
    },
  },
  escoConcepts: { words: 'Berufe und Fähigkeiten aus ESCO, aus den amtlichen Dateien', derived: true },
  escoRelations: { words: 'Welche Fähigkeiten in ESCO zu welchem Beruf gehören', derived: true },
  letterTemplates: {
    words: 'Der Briefbogen des Büros; die Datei speichert man in den Einstellungen',
    columns: {
      fileName: plain('Name der Datei'),
      sha256: plain('Prüfsumme der Datei (SHA-256)'),
      size: plain('Größe in Byte'),
      inUse: plain('1: Schreiben stehen darauf, 0: auf dem des Programms'),
      takenAt: plain('Übernommen am (Zeitpunkt, UTC)'),
      takenBy: plain('Übernommen von: users.id'),
    },
  },
  sentFiles: {
    words: 'Word-Dateien versandter Schreiben; sie lassen sich aus dem Schreiben speichern',
    derived: true,
  },
  templateContents: { words: 'Dateien der Briefbögen', derived: true },
  mailings: {
    words: 'Schreiben an mehrere: ein Lauf je Zeile',
    columns: {
      subject: plain('Betreff'),
      letters: plain('Zahl der Schreiben'),
      madeAt: plain('Geschrieben am (Zeitpunkt, UTC)'),
      madeBy: plain('Geschrieben von: users.id'),
      takenBackAt: plain('Zurückgenommen am (Zeitpunkt, UTC)'),
    },
  },
  mailingEntries: {
    words: 'Welche Einträge der Änderungsgeschichte aus einem Schreiben an mehrere stammen',
    columns: {
      mailingId: plain('Lauf: mailings.id'),
      entryId: plain('Eintrag: historyEntries.id'),
      sending: plain('1: Eintrag hält den Versand fest, 0: das Schreiben'),
    },
  },
  importRuns: {
    words: 'Übernahmen aus Tabellen',
    columns: {
      fileName: plain('Name der Datei'),
      takenAt: plain('Übernommen am (Zeitpunkt, UTC)'),
      takenBy: plain('Übernommen von: users.id'),
      created: plain('Zahl der neuen Personen'),
      completed: plain('Zahl der ergänzten Personen'),
      takenBackAt: plain('Zurückgenommen am (Zeitpunkt, UTC)'),
    },
  },
  importEntries: {
    words: 'Welche Einträge der Änderungsgeschichte aus einer Übernahme stammen',
    columns: { runId: plain('Übernahme: importRuns.id'), entryId: plain('Eintrag: historyEntries.id') },
  },
  importMappings: {
    words: 'Wie das Büro Tabellen mit diesen Überschriften liest',
    columns: { headers: plain('Überschriften: JSON-Liste'), mapping: plain('Ziel je Spalte: JSON-Liste') },
  },
  importValues: {
    words: 'Was Werte in übernommenen Tabellen bedeuten',
    columns: {
      target: plain('Feld'),
      value: plain('Wert in der Tabelle'),
      code: plain('Code im Feld; leer: bleibt leer'),
    },
  },
  catalogRows: {
    words: 'Fassungen von Katalogzeilen, die das Büro berichtigt oder ergänzt hat',
    columns: {
      catalog: plain('Katalog'),
      code: plain('Kennung im Katalog'),
      validFrom: plain('Gilt ab; leer: seit jeher'),
      validTo: plain('Gilt bis; leer: bis auf Weiteres'),
      fields: plain('Inhalt: JSON'),
      basis: plain('Mitgelieferte Fassung, von der berichtigt wurde: JSON; leer: eigene Zeile'),
      source: plain('Quelle'),
      checkedOn: plain('Geprüft am'),
      changedAt: plain('Geändert (Zeitpunkt, UTC)'),
      changedBy: plain('Geändert von: users.id'),
    },
  },
  textReviews: {
    words: 'Wer die Texte in einer Sprache der Ratsuchenden als Muttersprache gelesen hat',
    columns: {
      language: plain('Sprache der Texte (ISO 639)'),
      reviewer: plain('Geprüft von'),
      reviewedOn: plain('Geprüft am'),
      remark: plain('Bemerkung'),
      textMark: plain('Prüfsumme der gelesenen Texte'),
    },
  },
  counters: {
    words: 'Letzte vergebene Nummer je Jahr',
    columns: { year: plain('Jahr'), last: plain('Nummer') },
  },
  drafts: {
    words: 'Begonnene Eingaben und der Ort jeder Beratungskraft im Programm',
    columns: { key: plain('Formular'), value: plain('Inhalt') },
  },
  openings: {
    words: 'Wer welche Person zuletzt geöffnet hat',
    columns: { openedAt: plain('Zeitpunkt, UTC') },
  },
  historyEntries: {
    words: 'Änderungsgeschichte: wer wann was getan hat',
    columns: {
      id: plain('Fortlaufende Nummer'),
      at: plain('Zeitpunkt, UTC'),
      call: plain('Vorgang im Programm'),
      kind: plain('change: Änderung, undo: zurückgenommen, redo: wiederholt, export: ausgegeben'),
      target: plain('Der zurückgenommene oder wiederholte Eintrag'),
      undone: plain('1: zurückgenommen'),
      hash: plain('SHA-256 über den Eintrag und den vorigen'),
    },
  },
  historyChanges: {
    words: 'Änderungsgeschichte: die geänderten Zeilen',
    columns: {
      entryId: plain('Eintrag: historyEntries.id'),
      seq: plain('Reihenfolge im Eintrag'),
      tableName: plain('Tabelle'),
      rowId: plain('Zeile'),
      before: plain('Vorher: JSON der geänderten Spalten; leer: neue Zeile'),
      after: plain('Nachher: JSON der geänderten Spalten; leer: entfernte Zeile'),
    },
  },
  clientTerms: { words: 'Suchbegriffe', derived: true },
  caseSteps: { words: 'Nächste Schritte, die das Programm vorschlägt', derived: true },
  caseStates: { words: 'Stand und Vorschläge je Fall', derived: true },
};

export const isExported = (table: string): boolean => exportTables[table]?.derived !== true;

/** What a column holds; undefined when nobody has told. */
export const columnWords = (table: string, column: string): ColumnWords | undefined =>
  exportTables[table]?.columns?.[column] ?? everywhere[column];
