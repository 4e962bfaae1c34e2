import { useRead } from '../api/calls.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { BenefitSection } from './BenefitSection.tsx';
import { CertificatesSection } from './CertificatesSection.tsx';
import { CoursesSection } from './CoursesSection.tsx';
import { ExperienceSection } from './ExperienceSection.tsx';
import { FamilySection } from './FamilySection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { QualificationSection } from './QualificationSection.tsx';
import { ResidenceSection } from './ResidenceSection.tsx';
import { ScriptsSection } from './ScriptsSection.tsx';

/** Everything known of a person's way so far, in the order a first consultation asks for it. */
export function ProfileSections({ clientId }: { readonly clientId: string }) {
  const profile = useRead('profile.get', { clientId });
  return (
    <Loaded query={profile}>
      {({
        residence,
        benefit,
        family,
        languageSkill,
        languageCertificate,
        germanCourse,
        scriptSkill,
        qualification,
        experience,
      }) => (
        <>
          <QualificationSection clientId={clientId} items={qualification} />
          <ExperienceSection clientId={clientId} items={experience} />
          <LanguageSection clientId={clientId} items={languageSkill} certificates={languageCertificate} />
          <CertificatesSection clientId={clientId} items={languageCertificate} />
          <ScriptsSection clientId={clientId} scripts={scriptSkill} languages={languageSkill} />
          <CoursesSection clientId={clientId} items={germanCourse} />
          <ResidenceSection clientId={clientId} items={residence} />
          <BenefitSection clientId={clientId} items={benefit} />
          <FamilySection clientId={clientId} item={family[0]} />
        </>
      )}
    </Loaded>
  );
}
