import {
  type Icon,
  IconBabyCarriage,
  IconBriefcase,
  IconBuildingCommunity,
  IconCalendar,
  IconCar,
  IconCertificate,
  IconCoinEuro,
  IconDeviceMobile,
  IconFileCheck,
  IconFlag,
  IconHeartHandshake,
  IconHelpCircle,
  IconHome,
  IconId,
  IconLanguage,
  IconMail,
  IconMapPin,
  IconMessages,
  IconPhone,
  IconPlane,
  IconSchool,
  IconStar,
  IconStethoscope,
  IconTools,
  IconUser,
  IconUsers,
  IconWorld,
} from '@tabler/icons-react';
import { intakeForm } from '#shared/intake/form.ts';
import type { Question } from '#shared/questionnaire/definition.ts';
import { spotOf } from '#shared/questionnaire/walk.ts';

const bySection: Readonly<Record<string, Icon>> = {
  person: IconUser,
  reach: IconHome,
  residence: IconId,
  benefits: IconCoinEuro,
  education: IconSchool,
  qualifications: IconCertificate,
  work: IconBriefcase,
  language: IconMessages,
  situation: IconUsers,
  wishes: IconStar,
  need: IconHeartHandshake,
};

const byKind: Partial<Record<Question['kind'], Icon>> = {
  day: IconCalendar,
  partialDate: IconCalendar,
  paperDate: IconCalendar,
  country: IconWorld,
  countries: IconWorld,
  language: IconLanguage,
  languages: IconLanguage,
  money: IconCoinEuro,
  municipality: IconMapPin,
};

/** Where the matter is easier to draw than its section. */
const byBeginning: readonly (readonly [string, Icon])[] = [
  ['person.nationality', IconFlag],
  ['person.otherNationalities', IconFlag],
  ['contact.phone', IconPhone],
  ['contact.email', IconMail],
  ['contact.interpreter', IconMessages],
  ['contact.channel', IconDeviceMobile],
  ['arrival.way', IconPlane],
  ['residence.authority', IconBuildingCommunity],
  ['family.', IconUsers],
  ['child', IconBabyCarriage],
  ['health.', IconStethoscope],
  ['mobility.', IconCar],
  ['licence', IconCar],
  ['situation.housing', IconHome],
  ['situation.it', IconDeviceMobile],
  ['work.otherSkills', IconTools],
];

const proofs = /\.(schoolProof|proof|proofForm|certificate|document)$/;

/** A drawing beside the question, for whoever reads little. It says nothing the words do not say. */
export function pictogramOf(key: string): Icon {
  const own = byBeginning.find(([beginning]) => key.startsWith(beginning));
  if (own) return own[1];
  if (proofs.test(key)) return IconFileCheck;
  const spot = spotOf(intakeForm, key);
  const kind = spot?.question?.kind;
  return (kind && byKind[kind]) ?? bySection[spot?.section.key ?? ''] ?? IconHelpCircle;
}
