import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { useBenefits } from './benefits.ts';
import { ItemList } from './ItemList.tsx';
import type { Item } from './useItemSource.ts';

interface Props {
  readonly clientId: string;
  readonly items: readonly Item<'benefit'>[];
}

export function BenefitSection({ clientId, items }: Props) {
  const { t } = useTranslation();
  const benefits = useBenefits(useDateLanguage());
  return (
    <ItemList
      clientId={clientId}
      kind="benefit"
      items={items}
      title={t('profile.benefits')}
      add={t('profile.addBenefit')}
      summary={(item) =>
        [item.system === null ? null : benefits.name(item.system), item.provider, item.customerNumber]
          .filter(Boolean)
          .join(' · ')
      }
      fields={(of) => (
        <>
          <ChoiceField
            of={of}
            name="system"
            label={t('profile.system')}
            choices={benefits.choices}
            none={t('fields.unknown')}
          />
          <TextField of={of} name="provider" label={t('profile.provider')} />
          <TextField of={of} name="customerNumber" label={t('profile.customerNumber')} />
        </>
      )}
    />
  );
}
