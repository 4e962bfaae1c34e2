import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/calls.ts';
import { About } from '../app/AboutDialog.tsx';
import { type SettingsPart, settingsPartId, settingsParts } from '../app/settingsParts.ts';
import { EscoSection } from '../esco/EscoSection.tsx';
import { TemplateSection } from '../templates/TemplateSection.tsx';
import { TextBlocksSection } from '../textblocks/TextBlocksSection.tsx';
import { TransferSection } from '../transfer/TransferSection.tsx';
import { TranslationsSection } from '../translations/TranslationsSection.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Section } from '../ui/Section.tsx';
import { useLinkedPlace } from '../ui/useLinkedPlace.ts';
import { AppearanceSection } from './AppearanceSection.tsx';
import { BackupSection } from './BackupSection.tsx';
import { CounsellorSection } from './CounsellorSection.tsx';
import { IdleSection, MineSection, OfficeSection } from './OfficeSections.tsx';
import { PassphraseSection } from './PassphraseSection.tsx';
import { SettingsIndex } from './SettingsIndex.tsx';
import './settings.css';

/** Everything of the office and of who works in it, part by part, with an index beside it. */
export function SettingsPage() {
  const { t } = useTranslation();
  const office = useRead('office.get', {});
  const session = useRead('session.resume', {});
  useLinkedPlace('at');
  return (
    <>
      <PageTitle>{t('office.title')}</PageTitle>
      <Loaded query={office}>
        {({ office: facts, users }) => {
          const me = users.find((user) => user.id === session.data?.userId);
          const parts: Readonly<Record<SettingsPart, ReactNode>> = {
            mine: me ? <MineSection me={me} /> : null,
            passphrase: <PassphraseSection users={users} office={facts} />,
            appearance: <AppearanceSection />,
            office: <OfficeSection office={facts} />,
            counsellors: <CounsellorSection users={users} me={me} office={facts} />,
            idle: <IdleSection office={facts} />,
            template: <TemplateSection />,
            textBlocks: <TextBlocksSection />,
            translations: <TranslationsSection />,
            backups: <BackupSection />,
            transfer: <TransferSection />,
            esco: <EscoSection />,
            about: (
              <Section title={t('shell.about.title')}>
                <About />
              </Section>
            ),
          };
          const shown = settingsParts.filter((part) => parts[part] !== null);
          return (
            <div className="settings">
              <SettingsIndex shown={new Set(shown)} />
              <div className="settings-parts">
                {shown.map((part) => (
                  <div key={part} id={settingsPartId(part)} tabIndex={-1} className="settings-part">
                    {parts[part]}
                  </div>
                ))}
              </div>
            </div>
          );
        }}
      </Loaded>
    </>
  );
}
