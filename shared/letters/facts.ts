import type { LawFamily } from '../recognition/laws.ts';
import type { WaitedFor } from '../recognition/waitedFor.ts';
import type { WayTold } from '../text/papers/wayTold.ts';

/**
 * What the letters are composed from: plain facts with finished German strings. Whoever calls fetches
 * them and asks the rules (which authority, which law, which documents); nothing here decides law.
 */

export interface OfficeFacts {
  readonly name: string;
  /** Träger. Empty when the office is its own. */
  readonly provider: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly phone: string;
  readonly email: string;
  readonly web?: string;
}

export interface CounsellorFacts {
  readonly name: string;
  /** „Beraterin“, printed under the name; empty prints none. */
  readonly role: string;
  readonly phone: string;
  readonly email: string;
}

/** Words of another language, as written there. `lang` BCP 47, null when not known. */
export interface OriginalText {
  readonly text: string;
  readonly lang: string | null;
}

/** Decides job titles („Pflegefachfrau“) and how a client is addressed. */
export type Gender = 'female' | 'male' | 'diverse' | 'unknown';

export interface ClientFacts {
  /** As shown in German papers: given name, family name. */
  readonly name: string;
  readonly originalName: OriginalText | null;
  readonly gender: Gender;
  /** „14. Mai 1989“, or what is known of it. */
  readonly birthDateText: string | null;
  readonly birthPlaceText: string | null;
  /** Street, postcode and town; without the name. */
  readonly addressLines: readonly string[];
  /** „ukrainisch“ */
  readonly nationalityText: string | null;
}

export interface QualificationFacts {
  /** In German: „Diplom als Krankenschwester“. */
  readonly title: string;
  readonly originalTitle: OriginalText | null;
  readonly school: string | null;
  /** Place and country: „Poltawa, Ukraine“. */
  readonly placeText: string | null;
  /** „2012“; dates of other calendars already with their conversion. */
  readonly yearText: string | null;
}

export interface OccupationFacts {
  /** Both forms: „Pflegefachfrau/Pflegefachmann“. */
  readonly title: string;
  readonly titleFemale: string;
  readonly titleMale: string;
}

export interface AuthorityFacts {
  /** In a sentence: „Landesamt für Gesundheit und Soziales, Landesprüfungsamt für Heilberufe“. */
  readonly name: string;
  /** Whole address from the name on, last line postcode and town. */
  readonly addressLines: readonly string[];
  /** Not `DE`: the address ends with this country in capitals. */
  readonly country: { readonly code: string; readonly germanName: string };
  /** For the client, one sentence in simple German: why this authority. */
  readonly whyText: string | null;
}

export interface LawFacts {
  /** Which law the procedure follows: a professional law of its own cites no paragraph of the BQFG. */
  readonly code: LawFamily;
  /** As written in the letter: „Pflegeberufegesetz (PflBG)“. */
  readonly name: string;
  readonly regulated: boolean;
}

/**
 * `recognition`: equivalence procedure. `assessment`: Zeugnisbewertung by the ZAB, applied for online.
 * `application`: nothing is compared, see `procedureText`.
 */
export type WayKind = 'recognition' | 'assessment' | 'application';

/**
 * `complete`: at hand as wanted. `incomplete`: at hand, but something is lacking (a translation, a
 * certification). `ordered`: on its way. `missing`: still to be got. `lost`: cannot be got any more.
 */
export type DocumentState = 'complete' | 'incomplete' | 'ordered' | 'missing' | 'lost';

export interface DocumentFacts {
  readonly name: string;
  readonly originalName: OriginalText | null;
  readonly state: DocumentState;
  /** What the authority asks for: „beglaubigte Kopie mit Übersetzung“. */
  readonly wantedForm: string;
  /** What goes with the letter: „einfache Kopie“. Null when nothing does. */
  readonly enclosedForm: string | null;
  /** What the client has at hand, for the checklist: „Original“. Null when nothing. */
  readonly heldForm: string | null;
  /** What is lacking, as a noun: „Übersetzung ins Deutsche“. Null: the document itself. */
  readonly lacking: string | null;
  /** Why it is lacking; a clause or sentence for the authority. */
  readonly reasonText: string | null;
  /** What the client and we do about it and by when; a sentence for the authority. */
  readonly nextStepText: string | null;
  readonly note: string | null;
  readonly forClient: DocumentHelp;
}

/** Simple German after DIN 8581-1: short main sentences. Null where nothing is known. */
export interface DocumentHelp {
  /** What it is: „Das ist Ihre Geschichte in Arbeit und Schule.“ */
  readonly whatText: string | null;
  readonly whereText: string | null;
  readonly whoHelpsText: string | null;
  readonly costText: string | null;
  /** ISO date. */
  readonly dueDate: string | null;
}

export interface CoverLetterFacts {
  readonly form: 'A' | 'B';
  /** ISO date. */
  readonly date: string;
  /** Unser Zeichen: client number / running number, never a name. */
  readonly reference: string;
  /** Ihr Zeichen and Ihre Nachricht vom, where the authority wrote before. */
  readonly theirReference: string | null;
  readonly theirLetterDate: string | null;
  readonly office: OfficeFacts;
  readonly counsellor: CounsellorFacts;
  readonly client: ClientFacts;
  readonly qualification: QualificationFacts;
  readonly occupation: OccupationFacts;
  readonly authority: AuthorityFacts;
  readonly law: LawFacts;
  readonly way: WayKind;
  readonly documents: readonly DocumentFacts[];
  /** A power of attorney goes with the letter: the office may be asked. */
  readonly powerOfAttorney: boolean;
  /** What goes along beside the papers of the list. */
  readonly alsoEnclosed?: readonly string[];
}

/** A period the authority has; only where its law names one and that is verified. */
export interface PeriodFacts {
  /** „§ 6 Abs. 3 BQFG“ */
  readonly citation: string;
  /** „innerhalb von drei Monaten“ */
  readonly withinText: string;
  /** Last day (ISO), with extension and suspensions; null while it cannot be known. */
  readonly end: string | null;
  readonly over: boolean;
  readonly extended: boolean;
}

/** What a Sachstandsanfrage tells the authority of its own procedure. */
export interface StatusRequestFacts extends CoverLetterFacts {
  /** ISO date. */
  readonly appliedOn: string;
  /** What it owes next. */
  readonly waiting: WaitedFor;
  /** The measure waited for or passed, in German: „Kenntnisprüfung“; null where none is named. */
  readonly measureText: string | null;
  readonly period: PeriodFacts | null;
}

export interface AppointmentFacts {
  /** ISO date. */
  readonly date: string;
  /** „10:00“; null when only the day is known. */
  readonly time: string | null;
  readonly placeText: string | null;
}

export interface ClientChecklistFacts {
  /** ISO date. */
  readonly date: string;
  readonly office: OfficeFacts;
  readonly counsellor: CounsellorFacts;
  readonly client: ClientFacts;
  readonly qualification: QualificationFacts;
  readonly occupation: OccupationFacts;
  readonly authority: AuthorityFacts;
  readonly law: LawFacts;
  readonly way: WayKind;
  readonly documents: readonly DocumentFacts[];
  /** What the way is, for the person: in one sentence of each language. */
  readonly told: WayTold;
  /** What the procedure costs and who may pay, in simple German; empty when not known. */
  readonly costTexts: readonly string[];
  readonly nextAppointment: AppointmentFacts | null;
}
