import type { ErrorCode } from '../../contract/errors.ts';

/** What happened, and what to do next. */
export const errors = {
  'input.invalid': 'Diese Eingabe passt hier nicht. Bitte prüfen Sie die markierten Felder.',
  'input.required': 'Hier fehlt noch etwas. Bitte füllen Sie das Feld aus.',
  'input.tooLong': 'Der Text ist zu lang. Bitte kürzen Sie ihn.',
  'input.date': 'Dieses Datum gibt es nicht. Möglich sind zum Beispiel 12.03.2012, 03.2012 oder 2012.',
  'input.wholeDay': 'Hier wird der ganze Tag gebraucht, zum Beispiel 12.03.2027.',
  'input.email': 'Das ist keine vollständige E-Mail-Adresse. Sie hat die Form name@beispiel.de.',
  'input.postcode': 'Eine deutsche Postleitzahl hat fünf Ziffern.',
  'input.number': 'Hier gehört eine Zahl hin, zum Beispiel 2 oder 1,5.',
  'input.wholeNumber': 'Hier gehört eine ganze Zahl hin, zum Beispiel 3.',
  'input.outOfRange': 'Diese Zahl ist hier zu groß oder zu klein. Bitte prüfen Sie sie.',
  'input.notInList': 'Das steht nicht in der Liste. Bitte wählen Sie einen Eintrag oder leeren Sie das Feld.',
  'input.kldb': 'Der KldB-Schlüssel hat fünf Ziffern, zum Beispiel 81302.',
  'call.unknown':
    'Das Fenster und das Büro verstehen sich nicht. Bitte beenden Sie das Programm und starten Sie es neu.',
  'call.foreignSender':
    'Diese Anfrage kam nicht aus dem Fenster des Programms und wurde abgelehnt. Bitte starten Sie das Programm neu.',
  'call.cancelled': 'Abgebrochen. Es wurde nichts geändert.',
  'office.closed': 'Das Büro ist gesperrt. Bitte entsperren Sie es.',
  'office.crashed':
    'Das Büro wurde unerwartet beendet. Alles Gespeicherte ist da. Bitte öffnen Sie es erneut.',
  'office.internal':
    'Das hat nicht geklappt; es liegt am Programm, nicht an Ihnen. Bitte versuchen Sie es noch einmal. Bleibt es so, sperren Sie das Büro und öffnen Sie es neu.',
  'office.diskFull':
    'Der Datenträger ist voll, deshalb konnte nicht gespeichert werden. Bitte schaffen Sie Platz und versuchen Sie es noch einmal. Ihre Eingabe bleibt stehen.',
  'office.readOnly':
    'In diesen Ordner darf nicht geschrieben werden. Bitte prüfen Sie den Schreibschutz und Ihre Rechte am Ordner.',
  'office.busy':
    'Die Datei des Büros ist gerade beschäftigt, zum Beispiel mit einer Sicherung. Bitte versuchen Sie es in einem Augenblick noch einmal.',
  'office.storageFailed':
    'Der Datenträger hat nicht geantwortet. Bitte prüfen Sie, ob der Stick oder das Netzlaufwerk noch verbunden ist, und versuchen Sie es noch einmal.',
  'office.damaged':
    'Die Datei des Büros ist beschädigt. Bitte arbeiten Sie nicht weiter und spielen Sie die neueste Sicherung ein.',
  'vault.notAnOffice':
    'In diesem Ordner liegt kein Büro. Bitte wählen Sie den Ordner, in dem die Datei „keys.json“ liegt, oder legen Sie ein neues Büro an.',
  'vault.folderNotEmpty':
    'Dieser Ordner ist nicht leer. Bitte wählen Sie einen leeren Ordner oder legen Sie einen neuen an.',
  'vault.inUse':
    'Das Büro ist an anderer Stelle geöffnet. Bitte schließen Sie es dort und versuchen Sie es noch einmal.',
  'vault.keyFileDamaged':
    'Die Schlüsseldatei „keys.json“ ist beschädigt. Bitte holen Sie „keys.json“ aus der neuesten Sicherung desselben Büros zurück.',
  'vault.keyFileFromFuture':
    'Dieses Büro wurde mit einer neueren Version von Wegbuch angelegt. Bitte installieren Sie die neuere Version.',
  'vault.kdfOutOfRange':
    'Die Schlüsseldatei enthält Einstellungen, die nicht sicher sind, und wurde nicht verwendet. Bitte holen Sie „keys.json“ aus der neuesten Sicherung zurück.',
  'vault.wrongPassphrase':
    'Die Passphrase stimmt nicht. Bitte prüfen Sie Groß- und Kleinschreibung und die Tastaturbelegung.',
  'vault.waitBeforeRetry':
    'Nach mehreren falschen Eingaben ist eine Pause nötig. Bitte warten Sie, bis die Zeit abgelaufen ist.',
  'vault.passphraseTooShort':
    'Die Passphrase ist zu kurz. Sie braucht mindestens 12 Zeichen; vier oder fünf Wörter sind leicht zu merken.',
  'vault.passphraseTooCommon':
    'Diese Passphrase ist zu bekannt und würde schnell erraten. Bitte wählen Sie eine andere.',
  'vault.wrongRecoveryKey':
    'Dieser Wiederherstellungsschlüssel gehört nicht zu diesem Büro. Bitte prüfen Sie, ob auf dem Blatt der Name dieses Büros steht.',
  'vault.recoveryKeyTypo':
    'Im Wiederherstellungsschlüssel ist ein Tippfehler. Bitte vergleichen Sie jede Gruppe mit dem Blatt.',
  'vault.recoveryGroupsWrong':
    'Die beiden Gruppen stimmen nicht mit dem Schlüssel überein. Bitte lesen Sie sie noch einmal vom Blatt ab.',
  'vault.slotUnknown': 'Diesen Zugang gibt es nicht mehr. Bitte wählen Sie einen anderen Namen.',
  'vault.lastSlot':
    'Das ist der letzte Zugang zum Büro und kann nicht entfernt werden. Legen Sie zuerst einen anderen an.',
  'vault.nameTaken':
    'Diesen Namen hat schon jemand im Büro. Bitte wählen Sie einen anderen, zum Beispiel mit Vornamen.',
  'vault.dataFromFuture':
    'Die Daten wurden mit einer neueren Version von Wegbuch geschrieben. Bitte installieren Sie die neuere Version; Ihre Daten sind unversehrt.',
  'vault.keyDoesNotFit':
    'Der Schlüssel passt nicht zu dieser Datei. Wahrscheinlich liegen „keys.json“ und „office.db“ aus verschiedenen Büros zusammen. Bitte nehmen Sie beide aus derselben Sicherung.',
  'backup.notVerified':
    'Die Sicherung konnte nicht geprüft werden und gilt nicht. Bitte versuchen Sie es noch einmal oder wählen Sie einen anderen Datenträger.',
  'backup.unknown': 'Diese Sicherung gibt es nicht mehr. Bitte wählen Sie eine andere.',
  'backup.otherOffice':
    'Diese Sicherung gehört zu einem anderen Büro. Bitte wählen Sie eine Sicherung dieses Büros.',
  'backup.targetInside':
    'Der gewählte Ordner liegt im Büro selbst. Bitte wählen Sie einen Stick oder ein anderes Laufwerk.',
  'history.nothingToUndo': 'Es gibt nichts, was rückgängig gemacht werden kann.',
  'history.nothingToRedo': 'Es gibt nichts, was wiederhergestellt werden kann.',
  'history.onlyAuthor':
    'Die letzte Änderung betrifft eine Notiz, die nur für ihre Verfasserin oder ihren Verfasser ist. Zurücknehmen kann sie nur, wer sie geschrieben hat; bitten Sie darum.',
  'history.changedSince':
    'Das wurde inzwischen noch einmal geändert und kann so nicht zurückgenommen werden. Bitte nehmen Sie zuerst die spätere Änderung zurück.',
  'clients.unknown': 'Diese Person gibt es hier nicht mehr. Bitte gehen Sie zurück zur Liste der Personen.',
  'clients.samePerson': 'Das ist zweimal dieselbe Akte. Bitte wählen Sie zwei verschiedene Personen.',
  'clients.merged':
    'Diese Akte wurde mit einer anderen zusammengeführt. Wenn das falsch war, nehmen Sie in der anderen Akte zuerst die Zusammenführung zurück.',
  'clients.changedMeanwhile':
    'Eine der beiden Akten wurde gerade geändert, es wurde nichts zusammengeführt. Bitte sehen Sie sich die Vorschau noch einmal an.',
  'cases.unknownFollowUp':
    'Diese Wiedervorlage gibt es nicht mehr. Vielleicht wurde sie gerade zurückgenommen.',
  'cases.unknownAppointment': 'Diesen Termin gibt es nicht mehr. Vielleicht wurde er gerade zurückgenommen.',
  'cases.unknownProposal': 'Dieser Vorschlag hat sich erledigt. Die Angaben haben sich inzwischen geändert.',
  'cases.notClosed': 'Dieser Fall ist nicht abgeschlossen. Bitte schließen Sie ihn zuerst ab.',
  'cases.cannotMove':
    'Das geht von diesem Stand des Falls aus nicht. Bitte sehen Sie nach, wie er jetzt steht.',
  'cases.inFuture': 'Dieser Tag liegt noch vor uns. Bitte nehmen Sie heute oder einen früheren Tag.',
  'cases.longAgo': 'Dieser Tag liegt sehr lange zurück. Bitte prüfen Sie das Jahr.',
  'cases.beforeOpening':
    'Da war der Fall noch nicht eröffnet. Bitte nehmen Sie den Tag der Eröffnung oder einen späteren.',
  'cases.beforeClosing':
    'Da war der Fall noch nicht abgeschlossen. Bitte nehmen Sie den Tag des Abschlusses oder einen späteren.',
  'cases.noConsent':
    'Was Gesundheit betrifft, darf nur mit eigener Einwilligung festgehalten werden. Bitte holen Sie diese zuerst ein, oder lassen Sie dieses Thema weg.',
  'cases.onlyAuthor':
    'An diesem Kontakt hängt eine Notiz, die nur für ihre Verfasserin oder ihren Verfasser ist. Ändern oder entfernen kann sie nur, wer sie geschrieben hat; bitten Sie darum.',
  'cases.unknownContact': 'Diesen Eintrag gibt es nicht mehr. Vielleicht wurde er gerade zurückgenommen.',
  'profile.unknownItem': 'Diese Angabe gibt es nicht mehr. Vielleicht wurde sie gerade zurückgenommen.',
  'profile.itemInUse':
    'Dieser Abschluss gehört zu einem Vorhaben und kann nicht entfernt werden. Entfernen Sie zuerst das Vorhaben.',
  'profile.notEuropass':
    'Diese Datei ist kein Europass-Lebenslauf. Bitte wählen Sie die PDF-Datei, die Europass erzeugt hat, oder die XML-Datei dazu.',
  'profile.europassBroken':
    'Diese Datei ist beschädigt und lässt sich nicht lesen. Bitte laden Sie den Lebenslauf bei Europass noch einmal herunter.',
  'profile.europassNoXml':
    'In dieser PDF-Datei stecken keine Europass-Daten. Das ist so bei eingescannten oder ausgedruckten Lebensläufen; bitte lassen Sie sich die Datei geben, die Europass erzeugt hat.',
  'profile.europassLocked':
    'Diese PDF-Datei ist mit einem Kennwort geschützt. Bitte lassen Sie sich die Datei ohne Kennwort geben.',
  'profile.europassTooLarge':
    'Diese Datei ist für einen Lebenslauf zu groß. Meist liegt es am Foto; bitte speichern Sie den Lebenslauf bei Europass ohne Foto und Anlagen.',
  'profile.europassUnsafe':
    'Diese Datei enthält Anweisungen, die in einem Lebenslauf nichts zu suchen haben. Sie wurde nicht gelesen; bitte nehmen Sie die Datei, die Europass selbst erzeugt hat.',
  'profile.europassCannotRead':
    'Diese Datei lässt sich gerade nicht öffnen. Bitte prüfen Sie, ob der Stick noch steckt, und wählen Sie sie noch einmal.',
  'profile.nothingTicked': 'Es ist noch nichts angehakt. Bitte haken Sie an, was übernommen werden soll.',
  'esco.cannotRead':
    'Diese Datei lässt sich gerade nicht öffnen. Bitte prüfen Sie, ob der Stick noch steckt, und wählen Sie sie noch einmal.',
  'esco.notEsco':
    'Das ist keine der ESCO-Dateien, die hier gebraucht werden. Bitte wählen Sie occupations_de.csv, skills_de.csv oder occupationSkillRelations_de.csv aus dem entpackten ESCO-Paket.',
  'esco.notGerman':
    'Diese ESCO-Datei ist nicht die deutsche. Bitte laden Sie ESCO auf Deutsch herunter; der Dateiname endet dann auf _de.csv.',
  'esco.tooLarge':
    'Diese Datei ist größer als jede ESCO-Datei. Bitte wählen Sie die Datei aus dem entpackten ESCO-Paket.',
  'esco.noRows':
    'In dieser Datei steht keine Zeile, die sich einlesen lässt. Bitte laden Sie sie noch einmal herunter.',
  'esco.noFile': 'Die gewählte Datei liegt nicht mehr vor. Bitte wählen Sie sie noch einmal.',
  'esco.needsBoth':
    'Die Verknüpfungen brauchen beide Verzeichnisse. Bitte lesen Sie zuerst occupations_de.csv und skills_de.csv ein.',
  'esco.unknownConcept':
    'Diesen Eintrag gibt es im eingelesenen ESCO-Verzeichnis nicht. Bitte suchen Sie noch einmal.',
  'recognition.unknownQualification':
    'Diesen Abschluss gibt es nicht mehr. Bitte gehen Sie zurück zur Person.',
  'recognition.unknownOccupation':
    'Es ist noch kein Referenzberuf gewählt. Bitte wählen Sie ihn beim Abschluss aus.',
  'recognition.unknownApplication': 'Dieses Vorhaben gibt es nicht mehr. Bitte gehen Sie zurück zur Person.',
  'recognition.unknownWay':
    'Dieser Weg steht nach den jetzigen Angaben nicht mehr offen. Bitte sehen Sie sich die Wege noch einmal an.',
  'recognition.noAuthority':
    'Die zuständige Stelle steht noch nicht fest. Meist fehlt der Wohnort der Person; bitte tragen Sie ihn ein.',
  'recognition.hasLetters':
    'Zu diesem Vorhaben gibt es schon Schreiben. Es bleibt, damit zu sehen ist, was herausging. Löschen Sie zuerst die Schreiben, die nie abgeschickt wurden.',
  'privacy.noRelease':
    'Für diese Stelle fehlt die Schweigepflichtentbindung, das Schreiben darf so nicht hinaus. Bitte tragen Sie sie bei der Person ein oder vermerken Sie, dass die Person das Schreiben selbst mitnimmt.',
  'privacy.noCounselling':
    'Die Person hat ihre Einwilligung in die Beratung widerrufen oder verweigert. Es darf nichts mehr über sie an andere hinaus. Sagt sie wieder ja, tragen Sie das bei der Person ein; oder vermerken Sie, dass sie das Schreiben selbst mitnimmt.',
  'privacy.unknownDecision': 'Diesen Eintrag gibt es nicht mehr. Vielleicht wurde er gerade zurückgenommen.',
  'privacy.nothingGiven':
    'Hier gilt an diesem Tag keine Einwilligung, die widerrufen werden kann. Bitte prüfen Sie das Datum.',
  'privacy.notYet': 'Dieser Tag liegt noch vor uns. Bitte tragen Sie ein, an welchem Tag es gesagt wurde.',
  'privacy.untilBefore':
    'Die Einwilligung würde enden, bevor sie beginnt. Bitte prüfen Sie, bis wann sie gilt.',
  'recognition.unknownEvent':
    'Dieses Ereignis gibt es nicht mehr. Vielleicht wurde es zurückgenommen; „Wiederholen“ bringt es wieder.',
  'recognition.nothingAwaited':
    'Hier wird gerade auf nichts von der Stelle gewartet. Ist der Antrag noch nicht eingetragen, tragen Sie zuerst „Antrag gestellt“ ein; dann kann nach dem Stand gefragt werden.',
  'templates.none':
    'Das Büro hat noch keine eigene Vorlage. Bitte wählen Sie eine unter Einstellungen, „Briefbogen“.',
  'templates.cannotRead':
    'Diese Datei lässt sich nicht lesen. Bitte prüfen Sie, ob sie noch da und nicht in Word geöffnet ist, und wählen Sie sie noch einmal.',
  'templates.tooLarge':
    'Diese Datei hat mehr als {{most}} MB. Meist ist ein Bild zu groß: Bitte verkleinern Sie es in Word („Bilder komprimieren“) und wählen Sie die Datei noch einmal.',
  'mailings.nobody':
    'Es ist niemand ausgewählt, der das Schreiben bekommen kann. Bitte wählen Sie Personen aus.',
  'mailings.noRecommendation':
    'Es ist keine Empfehlung ausgewählt, die noch zu schreiben ist. Bitte wählen Sie aus der Liste.',
  'mailings.tooMany':
    'Das sind mehr als {{most}} Schreiben auf einmal. Bitte grenzen Sie die Auswahl ein und schreiben Sie in mehreren Läufen.',
  'mailings.placeholder':
    'Im Schreiben steht etwas in geschweiften Klammern, das kein Platzhalter ist. Bitte berichtigen Sie es.',
  'mailings.nothingToSend':
    'In diesem Lauf gibt es kein Schreiben mehr, dessen Versand festzuhalten ist. Bitte laden Sie die Seite neu.',
  'mailings.unknown': 'Diesen Lauf gibt es nicht. Bitte laden Sie die Seite neu.',
  'dossier.unknown':
    'Diese Antragsmappe gibt es nicht mehr. Bitte stellen Sie sie vom Vorhaben aus neu zusammen.',
  'dossier.unknownPaper':
    'Eines der gewählten Papiere wird nach den jetzigen Angaben nicht mehr gebraucht. Bitte sehen Sie sich die Auswahl noch einmal an.',
  'recognition.noDeadlines':
    'In diesem Verfahren läuft keine Frist mit einem bekannten Ende. Tragen Sie ein, was geschehen ist; dann rechnet das Programm sie aus.',
  'funding.unknownCost': 'Diese Ausgabe gibt es nicht mehr. Vielleicht wurde sie gerade zurückgenommen.',
  'funding.unknownClaim':
    'Diesen Förderantrag gibt es nicht mehr. Vielleicht wurde er gerade zurückgenommen.',
  'funding.decidedBefore': 'Die Entscheidung läge vor dem Antrag. Bitte prüfen Sie beide Tage.',
  'assessment.unknownCompetence': 'Diese Stärke steht nicht in der Liste. Bitte die Seite neu öffnen.',
  'assessment.unknownWish': 'Diesen Wunsch gibt es nicht mehr. Bitte die Seite neu öffnen.',
  'assessment.unknownVersion':
    'Diese freigegebene Fassung gibt es nicht mehr. Bitte eine andere Fassung wählen.',
  'profilePapers.noRecipient':
    'Noch steht nicht da, an wen genau das Papier geht. Bitte den Namen eintragen, oder wählen, dass die Person es selbst mitnimmt.',
  'assessment.unknownSkill':
    'Diese Fähigkeit gibt es nicht (mehr). Bitte aus der Liste wählen oder in eigenen Worten eintragen.',
  'plan.unknownNeed': 'Diesen Bedarf gibt es nicht mehr. Vielleicht wurde er gerade zurückgenommen.',
  'plan.unknownProposal': 'Dieser Vorschlag hat sich erledigt. Die Angaben haben sich inzwischen geändert.',
  'papers.unknown':
    'Diese Unterlage gibt es nicht mehr. Vielleicht wurde sie zurückgenommen; „Wiederholen“ bringt sie wieder.',
  'papers.unknownScan':
    'Diesen Scan gibt es nicht mehr. Vielleicht wurde er entfernt; „Rückgängig“ holt ihn wieder.',
  'papers.foreignItem':
    'Dieser Abschluss oder diese Tätigkeit gehört zu einer anderen Person oder wurde entfernt. Bitte wählen Sie neu.',
  'papers.empty':
    'Diese Datei ist leer, es wurde nichts gespeichert. Bitte scannen oder kopieren Sie sie noch einmal.',
  'papers.tooLarge':
    'Diese Datei ist größer als 25 MB, es wurde nichts gespeichert. Bitte scannen Sie mit 200 dpi in Graustufen, oder teilen Sie die Datei in mehrere.',
  'papers.tooManyPixels':
    'Dieses Bild hat mehr als 100 Millionen Bildpunkte, es wurde nichts gespeichert. Bitte scannen Sie mit 200 oder 300 dpi.',
  'papers.unknownFormat':
    'Diese Datei ist kein PDF und kein Bild, das Wegbuch zeigen kann; es wurde nichts gespeichert. Bitte nehmen Sie eine Datei als PDF, JPEG oder PNG.',
  'papers.tiff':
    'Bilder im Format TIFF kann Wegbuch nicht zeigen, es wurde nichts gespeichert. Bitte stellen Sie den Scanner auf PDF oder JPEG.',
  'papers.heic':
    'Bilder im Format HEIC kann Wegbuch nicht zeigen, es wurde nichts gespeichert. Am iPhone: Einstellungen, Kamera, Formate, „Maximale Kompatibilität“; dann noch einmal fotografieren.',
  'papers.damaged':
    'Diese Datei ist nicht vollständig oder beschädigt, es wurde nichts gespeichert. Bitte scannen oder kopieren Sie sie noch einmal.',
  'papers.cannotRead':
    'Diese Datei lässt sich nicht lesen, es wurde nichts gespeichert. Bitte prüfen Sie, ob der Stick noch steckt und die Datei noch da ist.',
  'papers.needsPurpose':
    'Scans von Ausweisen und Aufenthaltstiteln dürfen nur mit Zweck und Löschdatum hier liegen. Bitte tragen Sie beides ein oder entfernen Sie zuerst die Scans.',
  'papers.untilPast': 'Dieser Tag ist schon vorbei. Bitte nehmen Sie heute oder einen späteren Tag.',
  'papers.sameScan': 'Genau diese Datei liegt bei dieser Unterlage schon. Es wurde nichts geändert.',
  'papers.erased': 'Der Inhalt dieses Scans wurde endgültig gelöscht. Bitte scannen Sie die Unterlage neu.',
  'intake.unknownQuestion':
    'Diese Frage gibt es im Erfassungsbogen nicht mehr. Bitte öffnen Sie die Seite neu; die Antwort wurde nicht gespeichert.',
  'intake.unknownItem':
    'Diesen Eintrag gibt es nicht mehr, vielleicht wurde er gerade entfernt. Bitte öffnen Sie die Seite neu oder nehmen Sie das Entfernen zurück.',
  'intake.inFuture':
    'Dieser Tag liegt noch vor uns. Bitte tragen Sie den Tag ein, an dem die Angabe gemacht wurde.',
  'intake.noConsent':
    'Fragen zur Gesundheit brauchen eine eigene Einwilligung. Bitte besprechen Sie sie zuerst und tragen Sie sie ein; bis dahin wird nichts gespeichert.',
  'letters.unknown': 'Dieses Schreiben gibt es nicht mehr. Bitte schreiben Sie es von der Person aus neu.',
  'papertwin.nothingToAsk':
    'In den gewählten Teilen ist nichts mehr zu fragen. Bitte mehr Teile wählen oder die bekannten Antworten mitdrucken.',
  'letters.cannotWrite':
    'An diesem Ort lässt sich nicht speichern. Bitte wählen Sie einen anderen Ordner oder einen anderen Namen.',
  'letters.cannotOpen':
    'Das Schreiben ist gespeichert, ließ sich aber nicht öffnen. Bitte öffnen Sie die Datei selbst, zum Beispiel mit Word oder LibreOffice.',
  'letters.sent':
    'Dieses Schreiben ist versandt und bleibt, wie es ist. Legen Sie eine neue Fassung an, oder nehmen Sie den Versand über „Rückgängig“ zurück.',
  'letters.notSent': 'Dieses Schreiben ist noch ein Entwurf. Sie können es unmittelbar ändern.',
  'letters.notEditable':
    'Dieses Blatt hat einen festen Wortlaut. Ändern Sie die Angaben in der Akte und schreiben Sie es neu.',
  'letters.noSentence': 'Diesen Satz gibt es im Schreiben nicht mehr. Bitte laden Sie das Schreiben neu.',
  'letters.placeholderLeft':
    'Im Schreiben steht noch ein Platzhalter in geschweiften Klammern. Bitte ersetzen Sie ihn, bevor es hinausgeht.',
  'letters.otherRecipient':
    'Das Schreiben ist an jemand anderen gerichtet und nur dafür freigegeben. Für diese Stelle schreiben Sie es neu; dann wird ihre Freigabe geprüft.',
  'letters.sentFileLost':
    'Die Word-Datei, die versandt wurde, liegt nicht mehr unverändert vor. Für eine Word-Datei mit diesem Wortlaut legen Sie eine neue Fassung an.',
  'letters.sentInFuture':
    'Der Tag des Versands liegt in der Zukunft. Bitte tragen Sie heute oder einen früheren Tag ein.',
  'inquiries.unknown': 'Diese Anfrage gibt es nicht mehr. Bitte sehen Sie in der Liste nach.',
  'textblocks.unknown': 'Diesen Textbaustein gibt es nicht mehr. Bitte wählen Sie einen anderen.',
  'textblocks.misspelt':
    'Ein Platzhalter ist nicht bekannt. Bitte nehmen Sie einen aus der Liste, zum Beispiel {Name}.',
  'recommendations.unknown': 'Diese Empfehlung gibt es nicht mehr. Bitte gehen Sie zurück zur Akte.',
  'recommendations.incomplete':
    'Für das Schreiben fehlen noch Angaben. Bitte füllen Sie die markierten Felder aus.',
  'recommendations.hasLetters':
    'Zu dieser Empfehlung gibt es ein Schreiben. Entfernen Sie zuerst den Entwurf; ein versandtes Schreiben bleibt mit seiner Empfehlung.',
  'vault.notProven':
    'Dafür wird Ihre Passphrase noch einmal gebraucht. Bitte geben Sie sie ein und versuchen Sie es gleich danach.',
  'transfer.noTable':
    'Die gewählte Datei liegt nicht mehr bereit, zum Beispiel weil das Büro gesperrt war. Bitte wählen Sie sie noch einmal; die Zuordnung ist gemerkt.',
  'transfer.cannotRead':
    'Diese Datei lässt sich nicht lesen. Ist sie noch in einem anderen Programm geöffnet oder der Stick abgezogen? Bitte wählen Sie sie noch einmal.',
  'transfer.tooLarge':
    'Diese Datei ist größer als {{most}} MB. Bitte teilen Sie sie in mehrere und übernehmen Sie sie nacheinander.',
  'transfer.tooManyRows':
    'Diese Tabelle hat mehr als {{most}} Zeilen. Bitte teilen Sie sie in mehrere und übernehmen Sie sie nacheinander.',
  'transfer.tooManyColumns':
    'Diese Tabelle hat mehr als {{most}} Spalten. Stimmt das Trennzeichen? Sonst löschen Sie bitte Spalten, die nicht gebraucht werden.',
  'transfer.notATable':
    'Das ist keine Tabelle, die sich lesen lässt. Bitte speichern Sie sie als CSV oder als Excel-Arbeitsmappe (.xlsx).',
  'transfer.oldWorkbook':
    'Das ist eine Arbeitsmappe des alten Excel (.xls). Bitte öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als .xlsx oder CSV.',
  'transfer.encryptedWorkbook':
    'Diese Arbeitsmappe ist mit einem Kennwort geschützt. Bitte entfernen Sie das Kennwort in Excel und wählen Sie die Datei noch einmal.',
  'transfer.damagedWorkbook':
    'Diese Arbeitsmappe ist beschädigt oder keine von Excel. Bitte öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie neu als .xlsx oder CSV.',
  'transfer.unpacksTooLarge':
    'Diese Arbeitsmappe entpackt sich zu einer riesigen Datei und wurde nicht geöffnet. Bitte speichern Sie nur das Blatt mit den Personen als CSV.',
  'transfer.noRows':
    'In dieser Tabelle steht nichts unter den Überschriften. Bitte wählen Sie ein anderes Blatt oder eine andere Datei.',
  'transfer.noName':
    'Keine Spalte ist der Name. Bitte ordnen Sie Familienname, Vornamen oder beides zusammen einer Spalte zu.',
  'transfer.cannotWrite':
    'An diesem Ort lässt sich nicht speichern. Bitte wählen Sie einen anderen Ordner oder einen anderen Namen.',
  'transfer.unknownRun': 'Diese Übernahme gibt es nicht. Bitte laden Sie die Einstellungen neu.',
  'catalogs.unknown':
    'Diese Zeile gibt es im Katalog nicht mehr. Bitte gehen Sie zurück zur Liste und sehen Sie dort nach.',
  'catalogs.sameStart':
    'Zu diesem Tag gibt es schon eine Fassung dieser Zeile. Bitte ändern Sie diese oder nehmen Sie einen anderen Tag.',
  'catalogs.untilBefore':
    'Die Fassung würde enden, bevor sie beginnt. Bitte prüfen Sie, von wann bis wann sie gilt.',
  'catalogs.inFuture':
    'Dieser Tag liegt noch vor uns. Bitte tragen Sie ein, an welchem Tag Sie nachgesehen haben.',
  'catalogs.notToAdd':
    'In diesem Katalog gibt es nur die mitgelieferten Zeilen. Bitte berichtigen Sie eine davon.',
  'catalogs.inUse':
    'Diese Zeile wird noch gebraucht, in einer Akte oder in einem anderen Katalog. Bitte tragen Sie stattdessen ein, bis wann sie gilt; dann wird sie nicht mehr angeboten.',
  'catalogs.formLine':
    'Eine Zeile ist nicht zu verstehen. Jedes Feld steht unter einem Abschnitt mit „##“, und hinter dem Pfeil steht nur, was das Programm eintragen kann. Bitte prüfen Sie die Zeilen, die Sie geändert haben.',
} satisfies Record<ErrorCode, string>;
