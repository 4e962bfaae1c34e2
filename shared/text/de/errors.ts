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
  'input.notInList': 'Das steht nicht in der Liste. Bitte wählen Sie einen Eintrag oder leeren Sie das Feld.',
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
  'history.changedSince':
    'Das wurde inzwischen noch einmal geändert und kann so nicht zurückgenommen werden. Bitte nehmen Sie zuerst die spätere Änderung zurück.',
  'clients.unknown': 'Diese Person gibt es hier nicht mehr. Bitte gehen Sie zurück zur Liste der Personen.',
  'cases.unknownFollowUp':
    'Diese Wiedervorlage gibt es nicht mehr. Vielleicht wurde sie gerade zurückgenommen.',
  'cases.unknownAppointment': 'Diesen Termin gibt es nicht mehr. Vielleicht wurde er gerade zurückgenommen.',
  'cases.unknownProposal': 'Dieser Vorschlag hat sich erledigt. Die Angaben haben sich inzwischen geändert.',
  'cases.cannotMove':
    'Das geht von diesem Stand des Falls aus nicht. Bitte sehen Sie nach, wie er jetzt steht.',
  'cases.inFuture': 'Dieser Tag liegt noch vor uns. Bitte nehmen Sie heute oder einen früheren Tag.',
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
  'profile.europassTooLarge':
    'Diese Datei ist für einen Lebenslauf zu groß. Meist liegt es am Foto; bitte speichern Sie den Lebenslauf bei Europass ohne Foto und Anlagen.',
  'profile.europassUnsafe':
    'Diese Datei enthält Anweisungen, die in einem Lebenslauf nichts zu suchen haben. Sie wurde nicht gelesen; bitte nehmen Sie die Datei, die Europass selbst erzeugt hat.',
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
  'privacy.unknownDecision': 'Diesen Eintrag gibt es nicht mehr. Vielleicht wurde er gerade zurückgenommen.',
  'privacy.nothingGiven':
    'Hier gilt an diesem Tag keine Einwilligung, die widerrufen werden kann. Bitte prüfen Sie das Datum.',
  'privacy.notYet': 'Dieser Tag liegt noch vor uns. Bitte tragen Sie ein, an welchem Tag es gesagt wurde.',
  'privacy.untilBefore':
    'Die Einwilligung würde enden, bevor sie beginnt. Bitte prüfen Sie, bis wann sie gilt.',
  'recognition.unknownEvent':
    'Dieses Ereignis gibt es nicht mehr. Vielleicht wurde es zurückgenommen; „Wiederholen“ bringt es wieder.',
  'recognition.notApplied':
    'Hier ist noch kein Antrag eingetragen. Tragen Sie zuerst „Antrag gestellt“ ein, dann kann nach dem Stand gefragt werden.',
  'letters.unknown': 'Dieses Schreiben gibt es nicht mehr. Bitte schreiben Sie es von der Person aus neu.',
  'letters.cannotWrite':
    'An diesem Ort lässt sich nicht speichern. Bitte wählen Sie einen anderen Ordner oder einen anderen Namen.',
  'letters.cannotOpen':
    'Das Schreiben ist gespeichert, ließ sich aber nicht öffnen. Bitte öffnen Sie die Datei selbst, zum Beispiel mit Word oder LibreOffice.',
} satisfies Record<ErrorCode, string>;
