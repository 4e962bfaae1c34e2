/**
 * Months the training for an occupation takes by its Ausbildungsordnung; only dual trainings have one. From
 * experience: ways that reckon with them say so (`TRAINING_CHECK`).
 */
const codesByMonths: Readonly<Record<number, string>> = {
  24: 'verkaeufer fachlagerist',
  36: [
    'mfa zfa tfa maurer betonbauer dachdecker zimmerer tischler maler fliesenleger strassenbauer friseur',
    'baecker fleischer augenoptiker hoerakustiker orthopaedietechniker kosmetiker massschneider',
    'gebaeudereiniger fachinformatiker-systemintegration fachinformatiker-anwendungsentwicklung',
    'trockenbaumonteur koch restaurantfachmann hotelfachmann kaufmann-bueromanagement industriekaufmann',
    'bankkaufmann kaufmann-einzelhandel lagerlogistik berufskraftfahrer-gueter berufskraftfahrer-personen',
    'steuerfachangestellte rechtsanwaltsfachangestellte verwaltungsfachangestellte schutz-sicherheit landwirt',
    'tierwirt gaertner-gemuese gaertner-zierpflanzen gaertner-galabau forstwirt fischwirt hauswirtschafter',
    'milchtechnologe',
  ].join(' '),
  42: [
    'elektroniker-energie-gebaeude anlagenmechaniker-shk kfz-mechatroniker landmaschinenmechatroniker',
    'metallbauer zahntechniker mechatroniker industriemechaniker zerspanungsmechaniker',
    'konstruktionsmechaniker elektroniker-betriebstechnik',
  ].join(' '),
};

export const TRAINING_CHECK =
  'Dauer der Ausbildung in der Ausbildungsordnung nachlesen (bibb.de) oder bei der Kammer erfragen.';

const months = new Map(
  Object.entries(codesByMonths).flatMap(([count, codes]) =>
    codes.split(' ').map((code) => [code, Number(count)] as const),
  ),
);

export const trainingMonthsOf = (code: string): number | null => months.get(code) ?? null;
