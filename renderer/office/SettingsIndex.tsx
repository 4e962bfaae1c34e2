import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type SettingsPart, settingsGroups, settingsPath, settingsTitles } from '../app/settingsParts.ts';

/** What the settings are made of; a link brings its part up and puts the cursor there. */
export function SettingsIndex({ shown }: { readonly shown: ReadonlySet<SettingsPart> }) {
  const { t } = useTranslation();
  return (
    <nav className="settings-index" aria-label={t('office.index.label')}>
      {settingsGroups.map(({ group, parts }) => (
        <div key={group}>
          <p id={`settings-group-${group}`}>{t(`office.index.${group}`)}</p>
          <ul aria-labelledby={`settings-group-${group}`}>
            {parts
              .filter((part) => shown.has(part))
              .map((part) => (
                <li key={part}>
                  <Link to={settingsPath(part)} replace>
                    {t(settingsTitles[part])}
                  </Link>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
