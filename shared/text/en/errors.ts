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
  'input.wholeNumber': 'A whole number belongs here, for example 3.',
  'input.outOfRange': 'This number is too large or too small here. Please check it.',
  'input.notInList': 'That is not in the list. Please choose an entry or empty the field.',
  'input.kldb': 'A KldB key has five digits, for example 81302.',
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
  'history.onlyAuthor':
    'The last change concerns a note that is for its author alone. Only who wrote it can take it back; please ask them to.',
  'history.changedSince':
    'This has been changed again since and cannot be taken back as it is. Please take back the later change first.',
  'clients.unknown': 'This person is no longer here. Please go back to the list of people.',
  'clients.samePerson': 'This is the same file twice. Please choose two different people.',
  'clients.merged':
    'This file was merged with another one. If that was wrong, take the merge back in the other file first.',
  'clients.changedMeanwhile':
    'One of the two files was changed just now, nothing was merged. Please look at the preview once more.',
  'cases.unknownFollowUp': 'This follow-up no longer exists. Perhaps it was just taken back.',
  'cases.unknownAppointment': 'This appointment no longer exists. Perhaps it was just taken back.',
  'cases.unknownProposal': 'This proposal is settled. The facts have changed in the meantime.',
  'cases.notClosed': 'This case is not closed. Please close it first.',
  'cases.cannotMove': 'The case cannot go there from where it stands. Please look where it stands now.',
  'cases.inFuture': 'This day is still to come. Please take today or an earlier day.',
  'cases.longAgo': 'This day is very long ago. Please check the year.',
  'cases.beforeOpening':
    'The case was not opened yet on that day. Please take the day of opening or a later one.',
  'cases.beforeClosing':
    'The case was not closed yet on that day. Please take the day of closing or a later one.',
  'cases.noConsent':
    'What concerns health may only be kept with a consent of its own. Please ask for it first, or leave this topic out.',
  'cases.onlyAuthor':
    'This contact has a note that is for its author alone. Only who wrote it can change or remove it; please ask them to.',
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
  'profile.europassLocked':
    'This PDF file is protected by a password. Please ask for the file without a password.',
  'profile.europassTooLarge':
    'This file is too large for a CV. Mostly it is the photograph; please save the CV at Europass without photograph and attachments.',
  'profile.europassUnsafe':
    'This file contains instructions that have no place in a CV. It was not read; please take the file that Europass itself made.',
  'profile.europassCannotRead':
    'This file cannot be opened just now. Please check that the stick is still plugged in, and choose it again.',
  'profile.nothingTicked': 'Nothing is ticked yet. Please tick what shall be taken over.',
  'esco.cannotRead':
    'This file cannot be opened just now. Please check that the stick is still plugged in, and choose it again.',
  'esco.notEsco':
    'This is none of the ESCO files needed here. Please choose occupations_de.csv, skills_de.csv or occupationSkillRelations_de.csv from the unpacked ESCO package.',
  'esco.notGerman':
    'This ESCO file is not the German one. Please download ESCO in German; the file name then ends in _de.csv.',
  'esco.tooLarge':
    'This file is larger than any ESCO file. Please choose the file from the unpacked ESCO package.',
  'esco.noRows': 'There is no row in this file that can be read. Please download it once more.',
  'esco.noFile': 'The chosen file is no longer at hand. Please choose it again.',
  'esco.needsBoth':
    'The relations need both lists. Please read in occupations_de.csv and skills_de.csv first.',
  'esco.unknownConcept': 'There is no such entry in the imported ESCO list. Please search again.',
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
  'privacy.noCounselling':
    'The person has withdrawn or refused their consent to counselling. Nothing about them may leave for others any more. If they agree again, record it with the person; or note that they take the letter along themselves.',
  'privacy.unknownDecision': 'This entry no longer exists. Perhaps it has just been undone.',
  'privacy.nothingGiven': 'On this day no consent stands that could be withdrawn. Please check the date.',
  'privacy.notYet': 'This day is still ahead of us. Please enter the day on which it was said.',
  'privacy.untilBefore': 'The consent would end before it begins. Please check until when it holds.',
  'recognition.unknownEvent': 'This event no longer exists. Perhaps it was undone; “Redo” brings it back.',
  'recognition.nothingAwaited':
    'Nothing is being waited for from the authority here. If the application is not entered yet, first enter “Application made”; then one can ask how it stands.',
  'templates.none':
    'The office has no template of its own yet. Please choose one under Settings, “Letterhead”.',
  'templates.cannotRead':
    'This file cannot be read. Please check that it is still there and not open in Word, and choose it again.',
  'templates.tooLarge':
    'This file has more than {{most}} MB. Mostly a picture is too large: please make it smaller in Word (“Compress Pictures”) and choose the file again.',
  'mailings.nobody': 'Nobody is chosen who can get the letter. Please choose people.',
  'mailings.noRecommendation':
    'No recommendation is chosen that is still to be written. Please choose from the list.',
  'mailings.tooMany':
    'These are more than {{most}} letters at once. Please narrow the choice and write in several runs.',
  'mailings.placeholder':
    'The letter has something in curly brackets that is no placeholder. Please correct it.',
  'mailings.nothingToSend':
    'This run has no letter left whose sending is to be recorded. Please reload the page.',
  'mailings.unknown': 'There is no such run. Please reload the page.',
  'dossier.unknown':
    'This set of papers no longer exists. Please put it together again from the undertaking.',
  'dossier.unknownPaper':
    'One of the chosen papers is no longer needed by today’s facts. Please look at the choice once more.',
  'recognition.noDeadlines':
    'No period with a known end runs in this procedure. Enter what has happened; then the program works it out.',
  'funding.unknownCost': 'This expense is not there any more. Perhaps it has just been undone.',
  'funding.unknownClaim':
    'This application for funding is not there any more. Perhaps it has just been undone.',
  'funding.decidedBefore': 'The decision would come before the application. Please check both days.',
  'assessment.unknownCompetence': 'This strength is not in the list. Please open the page again.',
  'assessment.unknownWish': 'This wish is gone. Please open the page again.',
  'assessment.unknownVersion': 'This released version is gone. Please choose another one.',
  'profilePapers.noRecipient':
    'It does not say yet to whom exactly the paper goes. Please enter the name, or choose that the person takes it along.',
  'assessment.unknownSkill':
    'This skill does not exist (any more). Please choose from the list or enter it in your own words.',
  'plan.unknownNeed': 'This need is not there any more. Perhaps it has just been undone.',
  'plan.unknownProposal': 'This proposal has settled itself. The facts have changed meanwhile.',
  'papers.unknown': 'This paper no longer exists. Perhaps it was taken back; “Redo” brings it again.',
  'papers.unknownScan': 'This scan no longer exists. Perhaps it was removed; “Undo” brings it back.',
  'papers.foreignItem':
    'This qualification or work belongs to another person or was removed. Please choose again.',
  'papers.empty': 'This file is empty, nothing was stored. Please scan or copy it once more.',
  'papers.tooLarge':
    'This file is larger than 25 MB, nothing was stored. Please scan at 200 dpi in greyscale, or split the file into several.',
  'papers.tooManyPixels':
    'This picture has more than 100 million pixels, nothing was stored. Please scan at 200 or 300 dpi.',
  'papers.unknownFormat':
    'This file is no PDF and no picture that Wegbuch can show; nothing was stored. Please take a PDF, JPEG or PNG file.',
  'papers.tiff':
    'Wegbuch cannot show TIFF pictures, nothing was stored. Please set the scanner to PDF or JPEG.',
  'papers.heic':
    'Wegbuch cannot show HEIC pictures, nothing was stored. On an iPhone: Settings, Camera, Formats, “Most Compatible”; then take the photo once more.',
  'papers.damaged':
    'This file is incomplete or damaged, nothing was stored. Please scan or copy it once more.',
  'papers.cannotRead':
    'This file cannot be read, nothing was stored. Please check that the stick is still connected and the file still there.',
  'papers.needsPurpose':
    'Scans of identity papers and residence titles may lie here only with a purpose and a day of deletion. Please enter both, or remove the scans first.',
  'papers.untilPast': 'This day is over. Please take today or a later day.',
  'papers.sameScan': 'Exactly this file is already with this paper. Nothing was changed.',
  'papers.erased': 'The content of this scan was erased for good. Please scan the paper anew.',
  'intake.unknownQuestion':
    'The intake form no longer has this question. Please open the page again; the answer was not saved.',
  'intake.unknownItem':
    'This entry no longer exists; it may just have been removed. Please open the page again or undo the removal.',
  'intake.inFuture': 'This day is still ahead of us. Please enter the day on which the answer was given.',
  'intake.noConsent':
    'Questions on health need a consent of their own. Please talk about it first and record it; until then nothing is saved.',
  'letters.unknown': 'This letter no longer exists. Please write it anew from the person’s page.',
  'papertwin.nothingToAsk':
    'Nothing is left to ask in the chosen parts. Please choose more parts or print what is known.',
  'letters.cannotWrite': 'Nothing can be saved in this place. Please choose another folder or another name.',
  'letters.cannotOpen':
    'The letter is saved but could not be opened. Please open the file yourself, for example in Word or LibreOffice.',
  'letters.sent':
    'This letter was sent and stays as it is. Make a new version, or take the sending back with “Undo”.',
  'letters.notSent': 'This letter is still a draft. You can change it as it is.',
  'letters.notEditable': 'This sheet has a fixed wording. Change the facts in the file and write it anew.',
  'letters.noSentence': 'This sentence is no longer in the letter. Please load the letter anew.',
  'letters.placeholderLeft':
    'A placeholder in braces still stands in the letter. Please replace it before the letter leaves.',
  'letters.otherRecipient':
    'The letter is made out to somebody else and released for them only. For this recipient write it anew; then their release is checked.',
  'letters.sentFileLost':
    'The Word file that was sent is no longer here unchanged. For a Word file with these words, make a new version.',
  'letters.sentInFuture': 'The day of sending lies in the future. Please enter today or an earlier day.',
  'inquiries.unknown': 'This inquiry is gone. Please look at the list.',
  'textblocks.unknown': 'This text block is gone. Please choose another.',
  'textblocks.misspelt': 'A placeholder is not known. Please take one from the list, for example {Name}.',
  'recommendations.unknown': 'This recommendation is gone. Please go back to the file.',
  'recommendations.incomplete':
    'Something is still missing for the letter. Please fill in the marked fields.',
  'recommendations.hasLetters':
    'A letter was written from this recommendation. Remove the draft first; a sent letter stays with its recommendation.',
  'vault.notProven': 'This needs your passphrase once more. Please enter it and try again right after.',
  'transfer.noTable':
    'The chosen file is no longer at hand, for example because the office was locked. Please choose it again; the columns are remembered.',
  'transfer.cannotRead':
    'This file cannot be read. Is it still open in another program, or was the stick removed? Please choose it again.',
  'transfer.tooLarge':
    'This file is larger than {{most}} MB. Please split it and import the parts one after the other.',
  'transfer.tooManyRows':
    'This table has more than {{most}} rows. Please split it and import the parts one after the other.',
  'transfer.tooManyColumns':
    'This table has more than {{most}} columns. Is the separator right? Otherwise please delete columns that are not needed.',
  'transfer.notATable':
    'This is no table that can be read. Please save it as CSV or as an Excel workbook (.xlsx).',
  'transfer.oldWorkbook':
    'This is a workbook of the old Excel (.xls). Please open it in Excel or LibreOffice and save it as .xlsx or CSV.',
  'transfer.encryptedWorkbook':
    'This workbook is protected by a password. Please remove the password in Excel and choose the file again.',
  'transfer.damagedWorkbook':
    'This workbook is damaged or not one of Excel. Please open it in Excel or LibreOffice and save it anew as .xlsx or CSV.',
  'transfer.unpacksTooLarge':
    'This workbook unpacks to a huge file and was not opened. Please save only the sheet with the people as CSV.',
  'transfer.noRows':
    'There is nothing below the headings of this table. Please choose another sheet or another file.',
  'transfer.noName':
    'No column is the name. Please match family name, given names, or both together to a column.',
  'transfer.cannotWrite': 'Nothing can be saved in this place. Please choose another folder or another name.',
  'transfer.unknownRun': 'There is no such import. Please load the settings anew.',
  'catalogs.unknown': 'This row is no longer in the catalogue. Please go back to the list and look there.',
  'catalogs.sameStart':
    'There is already a version of this row from this day on. Please change that one or take another day.',
  'catalogs.untilBefore':
    'The version would end before it begins. Please check from when until when it holds.',
  'catalogs.inFuture': 'This day has not come yet. Please enter the day on which you looked it up.',
  'catalogs.notToAdd':
    'This catalogue has only the rows that come with the program. Please correct one of them.',
  'catalogs.inUse':
    'This row is still needed, in a file or in another catalogue. Please enter until when it holds instead; then it is no longer offered.',
  'catalogs.formLine':
    'One line cannot be understood. Every field stands under a section with “##”, and behind the arrow stands only what the program can fill in. Please check the lines you changed.',
};
