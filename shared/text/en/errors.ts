import type { ErrorCode } from '../../contract/errors.ts';

export const errors: Record<ErrorCode, string> = {
  'input.invalid': 'This does not fit here. Please check the marked fields.',
  'input.required': 'Something is missing here. Please fill in the field.',
  'input.tooLong': 'The text is too long. Please shorten it.',
  'input.date': 'This date does not exist. You can write 12.03.2012, 03.2012 or 2012, for example.',
  'input.wholeDay': 'The whole day is needed here, for example 12.03.2027.',
  'input.email': 'This is not a complete email address. It looks like name@example.org.',
  'input.postcode': 'A German postcode has five digits.',
  'input.number': 'A number belongs here, for example 2 or 1.5.',
  'input.notInList': 'That is not in the list. Please choose an entry or empty the field.',
  'call.unknown':
    'The window and the office do not understand each other. Please quit the program and start it again.',
  'call.foreignSender':
    'This request did not come from the program’s window and was refused. Please start the program again.',
  'call.cancelled': 'Cancelled. Nothing was changed.',
  'office.closed': 'The office is locked. Please unlock it.',
  'office.crashed': 'The office ended unexpectedly. Everything stored is there. Please open it again.',
  'office.internal':
    'That did not work; it is the program’s fault, not yours. Please try once more. If it stays so, lock the office and open it again.',
  'office.diskFull':
    'The disk is full, so nothing could be stored. Please make room and try once more. What you typed stays here.',
  'office.readOnly':
    'This folder cannot be written to. Please check the write protection and your rights to the folder.',
  'office.busy': 'The office file is busy just now, with a backup for example. Please try again in a moment.',
  'office.storageFailed':
    'The disk did not answer. Please check that the stick or network drive is still connected, and try once more.',
  'office.damaged': 'The office file is damaged. Please stop working and restore the newest backup.',
  'vault.notAnOffice':
    'There is no office in this folder. Please choose the folder that holds the file “keys.json”, or set up a new office.',
  'vault.folderNotEmpty': 'This folder is not empty. Please choose an empty folder or make a new one.',
  'vault.inUse': 'The office is open somewhere else. Please close it there and try once more.',
  'vault.keyFileDamaged':
    'The key file “keys.json” is damaged. Please bring back “keys.json” from the newest backup of the same office.',
  'vault.keyFileFromFuture':
    'This office was set up with a newer version of Wegbuch. Please install the newer version.',
  'vault.kdfOutOfRange':
    'The key file holds settings that are not safe, so it was not used. Please bring back “keys.json” from the newest backup.',
  'vault.wrongPassphrase':
    'The passphrase is not right. Please check capital letters and the keyboard layout.',
  'vault.waitBeforeRetry':
    'After several wrong attempts a pause is needed. Please wait until the time is over.',
  'vault.passphraseTooShort':
    'The passphrase is too short. It needs at least 12 characters; four or five words are easy to remember.',
  'vault.passphraseTooCommon':
    'This passphrase is too well known and would be guessed quickly. Please choose another one.',
  'vault.wrongRecoveryKey':
    'This recovery key does not belong to this office. Please check that the sheet bears the name of this office.',
  'vault.recoveryKeyTypo':
    'There is a typing error in the recovery key. Please compare each group with the sheet.',
  'vault.recoveryGroupsWrong':
    'The two groups do not match the key. Please read them from the sheet once more.',
  'vault.slotUnknown': 'This access no longer exists. Please choose another name.',
  'vault.lastSlot': 'This is the last access to the office and cannot be removed. Add another one first.',
  'vault.nameTaken':
    'Somebody in the office already has this name. Please choose another one, for example with a first name.',
  'vault.dataFromFuture':
    'The data were written by a newer version of Wegbuch. Please install the newer version; your data are unharmed.',
  'vault.keyDoesNotFit':
    'The key does not fit this file. Probably “keys.json” and “office.db” come from different offices. Please take both from the same backup.',
  'backup.notVerified':
    'The backup could not be verified and does not count. Please try once more or choose another disk.',
  'backup.unknown': 'This backup no longer exists. Please choose another one.',
  'backup.otherOffice': 'This backup belongs to another office. Please choose a backup of this office.',
  'backup.targetInside':
    'The chosen folder lies within the office itself. Please choose a stick or another drive.',
  'history.nothingToUndo': 'There is nothing to undo.',
  'history.nothingToRedo': 'There is nothing to redo.',
  'history.changedSince':
    'This has been changed again since and cannot be taken back as it is. Please take back the later change first.',
  'clients.unknown': 'This person is no longer here. Please go back to the list of people.',
  'cases.unknownFollowUp': 'This follow-up no longer exists. Perhaps it was just taken back.',
  'cases.unknownAppointment': 'This appointment no longer exists. Perhaps it was just taken back.',
  'cases.unknownProposal': 'This proposal is settled. The facts have changed in the meantime.',
  'cases.cannotMove': 'The case cannot go there from where it stands. Please look where it stands now.',
  'cases.inFuture': 'This day is still to come. Please take today or an earlier day.',
  'cases.unknownContact': 'This entry no longer exists. Perhaps it was just taken back.',
  'profile.unknownItem': 'This item no longer exists. Perhaps it was just taken back.',
  'profile.itemInUse':
    'This qualification belongs to an undertaking and cannot be removed. Remove the undertaking first.',
  'profile.notEuropass':
    'This file is not a Europass CV. Please choose the PDF file made by Europass, or the XML file that belongs to it.',
  'profile.europassBroken':
    'This file is damaged and cannot be read. Please download the CV from Europass once more.',
  'profile.europassNoXml':
    'This PDF file carries no Europass data, as with scanned or printed CVs. Please ask for the file that Europass made.',
  'profile.europassTooLarge':
    'This file is too large for a CV. Mostly it is the photograph; please save the CV at Europass without photograph and attachments.',
  'profile.europassUnsafe':
    'This file contains instructions that have no place in a CV. It was not read; please take the file that Europass itself made.',
  'recognition.unknownQualification': 'This qualification no longer exists. Please go back to the person.',
  'recognition.unknownOccupation':
    'No reference occupation is chosen yet. Please choose it with the qualification.',
  'recognition.unknownApplication': 'This undertaking no longer exists. Please go back to the person.',
  'recognition.unknownWay': 'By today’s facts this way is no longer open. Please look at the ways once more.',
  'recognition.noAuthority':
    'The competent authority is not known yet. Mostly the person’s place of residence is missing; please enter it.',
  'recognition.hasLetters':
    'Letters have been written for this application. It stays, so that what went out can be seen. First delete the letters that were never sent.',
  'privacy.noRelease':
    'There is no release of confidentiality for this authority, so the letter may not leave like this. Please record it with the person, or note that the person takes the letter along themselves.',
  'privacy.unknownDecision': 'This entry no longer exists. Perhaps it has just been undone.',
  'privacy.nothingGiven': 'On this day no consent stands that could be withdrawn. Please check the date.',
  'privacy.notYet': 'This day is still ahead of us. Please enter the day on which it was said.',
  'privacy.untilBefore': 'The consent would end before it begins. Please check until when it holds.',
  'recognition.unknownEvent': 'This event no longer exists. Perhaps it was undone; “Redo” brings it back.',
  'recognition.notApplied':
    'No application is entered here yet. First enter “Application made”, then one can ask how it stands.',
  'letters.unknown': 'This letter no longer exists. Please write it anew from the person’s page.',
  'letters.cannotWrite': 'Nothing can be saved in this place. Please choose another folder or another name.',
  'letters.cannotOpen':
    'The letter is saved but could not be opened. Please open the file yourself, for example in Word or LibreOffice.',
};
