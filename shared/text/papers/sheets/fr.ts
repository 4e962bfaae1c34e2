import type { SomeSheetWords } from '../de.ts';

export const frenchSheets: SomeSheetWords = {
  information: {
    heading: 'Vos données chez nous',
    intro:
      'Nous vous conseillons. Pour cela, nous notons des informations sur vous. Cette feuille dit ce que nous en faisons.',
    whoTitle: 'Qui veille sur vos données ?',
    who: 'Nous : {{office}}',
    officer: 'Responsable de la protection des données : {{blank}}',
    whyTitle: 'Pourquoi avons-nous besoin de vos données ?',
    why: 'Nous avons besoin de vos données pour ces buts. Vous dites oui ou non à chacun :',
    release: 'Transmission à des services que vous nommez',
    receiveTitle: 'Qui reçoit vos données ?',
    receive:
      'Personne sans votre permission. Nous sommes tenus au secret. Cela veut dire : nous ne racontons rien. Vos données sont chiffrées sur notre ordinateur. Elles ne sont pas sur Internet.',
    receiveAsk:
      'Un service doit recevoir quelque chose de nous ? Alors nous vous demandons avant. Il y a une feuille pour chaque service.',
    keepTitle: 'Combien de temps gardons-nous vos données ?',
    rightsTitle: 'Quels sont vos droits ?',
    rightAsk: 'Vous pouvez demander : que savez-vous de moi ? Vous recevez une copie.',
    rightChange: 'Vous pouvez dire : c’est faux, changez cela.',
    rightErase: 'Vous pouvez dire : effacez cela. Ou : n’utilisez plus cela.',
    rightTake: 'Vous pouvez emporter vos données.',
    withdraw: 'Vous pouvez reprendre chaque oui, à tout moment.',
    withdrawMeans:
      'Un mot suffit, vous n’avez rien à expliquer. Cela vaut pour l’avenir. Ce qui a été fait avant reste permis.',
    dutyTitle: 'Devez-vous nous dire quelque chose ?',
    duty: 'Non. C’est vous qui décidez. Nous vous conseillons aussi si vous dites non à certaines choses. Mais sans nom ni adresse, nous ne pouvons pas écrire de lettres pour vous. Aucun ordinateur ne décide de vous.',
    complaintTitle: 'Vous n’êtes pas content ?',
    complaint: 'Parlez avec nous. Ou plaignez-vous auprès de ce service : {{office}}',
    complaintAny: 'Parlez avec nous. Ou plaignez-vous auprès de l’autorité de protection des données.',
  },
  keep: {
    case: 'Votre dossier : jusqu’à la fin de la troisième année après la fin du conseil.',
    copies:
      'Copies de diplômes et de pièces d’identité : au plus 6 mois après que nous n’en avons plus besoin.',
    special: 'Informations sur la santé : jusqu’à la fin du conseil. Ou jusqu’à ce que vous disiez non.',
    esf: 'Feuilles pour le Fonds social européen (ESF+) : 5 ans. La durée commence le 31 décembre de l’année où notre organisme a reçu le dernier argent.',
    proof: 'Vos accords : 3 ans après la fin. Ils montrent que vous avez dit oui.',
  },
  consent: {
    heading: 'Mon accord',
    opening: 'Je suis {{name}}.',
    informed: 'J’ai reçu l’information sur la protection des données. Quelqu’un me l’a expliquée.',
    tick: 'Faites une croix là où vous dites oui. Sans croix, c’est non.',
    importantTitle: 'C’est important',
    free: 'Je dis oui librement. Si je dis non, je n’ai aucun désavantage.',
    takeBack: 'Je peux reprendre chaque oui, à tout moment.',
    takeBackMeans: 'Un mot suffit. Cela vaut alors pour l’avenir.',
    ownSheet: 'Il y a une feuille pour chaque service qui doit apprendre quelque chose sur moi.',
  },
  purposes: {
    counselling: {
      title: 'Conseil',
      first: 'Vous pouvez noter et garder mes données. Vous en avez besoin pour me conseiller.',
      second: 'Par exemple : nom, adresse, langues, école, métier, séjour.',
    },
    special: {
      title: 'Informations spécialement protégées',
      first: 'Vous pouvez aussi noter ce que je dis sur ma santé ou un handicap.',
      second: 'Seulement si c’est important pour le conseil.',
    },
    statistics: {
      title: 'Statistiques',
      first: 'Vous pouvez compter mes informations.',
      second: 'Il n’y a pas de nom dans les statistiques. Personne ne peut m’y reconnaître.',
    },
    followUp: {
      title: 'Question après 6 mois',
      first: '6 mois après le conseil, vous pouvez me demander :',
      second: 'Comment allez-vous ? Avez-vous du travail ?',
    },
    messaging: {
      title: 'E-mail et messagerie',
      first: 'Vous pouvez m’envoyer des e-mails ou des messages.',
      second: 'Je sais : ce n’est pas aussi sûr qu’une lettre. D’autres pourraient lire.',
    },
    esf: {
      title: 'Fonds social européen (ESF+)',
      first:
        'Le projet reçoit de l’argent de l’Union européenne. Pour cela, vous pouvez déclarer des informations sur moi.',
      second: 'Par exemple : âge, diplôme scolaire, travail. Il y a une feuille pour cela.',
    },
  },
  release: {
    heading: 'Levée du secret professionnel',
    intro:
      'Les conseillers sont tenus au secret (§ 203 du code pénal allemand). Cela veut dire : ils ne peuvent rien dire sur moi. Avec cette feuille, je le permets pour un service.',
    whoTitle: 'Qui permet à qui ?',
    who: 'Moi, {{name}}, je le permets à ce bureau et aux personnes qui m’y conseillent : {{office}}',
    toTitle: 'Avec quel service peuvent-ils parler ?',
    to: 'Avec celui-ci : {{body}}',
    person: 'Personne ou service, si je le connais : {{blank}}',
    aboutTitle: 'De quoi ?',
    aboutWork: 'Mes diplômes, mon métier et mon travail',
    aboutProcedure: 'Ma demande et la procédure auprès de ce service',
    aboutLanguage: 'Mes langues et mes cours de langue',
    aboutResidence: 'Mon séjour et mon permis de travail',
    aboutOther: 'Autre : {{blank}}',
    wayTitle: 'Dans quel sens ?',
    wayOut: 'Les conseillers peuvent renseigner le service et envoyer des papiers.',
    wayIn: 'Le service peut renseigner les conseillers et envoyer des papiers.',
    untilTitle: 'Jusqu’à quand ?',
    untilEnd: 'Jusqu’à la fin du conseil',
    untilDay: 'Jusqu’à ce jour : {{blank}}',
    free: 'Je dis oui librement. Si je dis non, je n’ai aucun désavantage dans le conseil.',
    takeBack: 'Je peux reprendre mon oui, à tout moment.',
  },
  hand: {
    language: 'Langue de l’explication',
    interpreter: 'Qui traduit',
    place: 'Lieu et date',
    signature: 'Signature',
  },
  counts: 'Le texte allemand fait foi. L’autre texte aide à comprendre.',
};
