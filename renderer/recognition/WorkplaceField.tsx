import { useTranslation } from 'react-i18next';
import {
  type Application,
  type ApplicationFields,
  applicationFields,
} from '#shared/recognition/application.ts';
import { useChange } from '../api/calls.ts';
import { asOutcome } from '../ui/fields/recordWriter.ts';
import type { FieldSource } from '../ui/fields/source.ts';
import { TextField } from '../ui/fields/TextField.tsx';
import classes from './application.module.css';

/** Where the person means to work, for the forms that demand it. */
export function WorkplaceField({ application: { id, workplace } }: { readonly application: Application }) {
  const { t } = useTranslation();
  const set = useChange('recognition.update');
  const of: FieldSource<ApplicationFields> = {
    key: `application-${id}`,
    values: { workplace },
    shape: applicationFields.shape,
    save: (patch) => asOutcome(set.mutateAsync({ id, patch })),
  };
  return (
    <div className={classes.workplace}>
      <TextField
        of={of}
        name="workplace"
        label={t('recognitionPage.workplace')}
        help={t('recognitionPage.workplaceHelp')}
      />
    </div>
  );
}
