import { useTranslation } from 'react-i18next';
import { useRead } from '../api/calls.ts';
import { About } from '../app/AboutDialog.tsx';
import { EscoSection } from '../esco/EscoSection.tsx';
import { TemplateSection } from '../templates/TemplateSection.tsx';
import { TextBlocksSection } from '../textblocks/TextBlocksSection.tsx';
import { TransferSection } from '../transfer/TransferSection.tsx';
import { TranslationsSection } from '../translations/TranslationsSection.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Section } from '../ui/Section.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import { BackupSection } from './BackupSection.tsx';
import { CounsellorSection } from './CounsellorSection.tsx';
import { IdleSection, MineSection, OfficeSection } from './OfficeSections.tsx';
import { PassphraseSection } from './PassphraseSection.tsx';
import './settings.css';

export function SettingsPage() {
  const { t } = useTranslation();
  const office = useRead('office.get', {});
  const session = useRead('session.resume', {});
  return (
    <>
      <PageTitle>{t('office.title')}</PageTitle>
      <Loaded query={office}>
        {({ office: facts, users }) => {
          const me = users.find((user) => user.id === session.data?.userId);
          return (
            <div className="settings">
              <OfficeSection office={facts} />
              <TemplateSection />
              <TextBlocksSection />
              {me ? <MineSection me={me} /> : null}
              <CounsellorSection users={users} me={me} office={facts} />
              <PassphraseSection users={users} office={facts} />
              <IdleSection office={facts} />
              <BackupSection />
              <TransferSection />
              <EscoSection />
              <TranslationsSection />
              <AppearanceSection />
              <Section title={t('shell.about.title')}>
                <About />
              </Section>
            </div>
          );
        }}
      </Loaded>
    </>
  );
}
