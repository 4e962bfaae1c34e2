import { documentTable, type SomePaperWords } from './de.ts';
import { frenchSheets } from './sheets/fr.ts';

export const french: SomePaperWords = {
  checklist: {
    heading: 'Vos papiers',
    hello: 'Bonjour {{name}},',
    aimRegulated:
      'Vous voulez travailler en Allemagne dans ce métier : {{occupation}}. Pour cela, il vous faut une reconnaissance.',
    aimFree:
      'Vous voulez travailler en Allemagne dans ce métier : {{occupation}}. Une reconnaissance vous aide.',
    aimAssessment:
      'Vous avez fait des études à l’étranger. Un service évalue votre diplôme. Cela s’appelle Zeugnisbewertung. Ensuite, les entreprises en Allemagne comprennent mieux vos études.',
    haveTitle: 'Vous avez déjà ceci',
    keep: 'Gardez vos originaux. N’envoyez pas d’originaux par la poste. Demandez-nous d’abord.',
    needTitle: 'Il manque encore ceci',
    tick: 'Faites une croix quand vous avez reçu un papier.',
    nothing: 'Vous avez tous les papiers. Il ne manque rien.',
    held: 'Vous avez : {{form}}.',
    lacks: 'Il manque : {{what}}.',
    notReady: 'Ce n’est pas encore prêt.',
    ordered: 'C’est demandé. Apportez-le-nous quand il arrive.',
    lost: 'Ce papier n’existe plus. Nous cherchons une autre voie avec vous.',
    wanted: 'Le service demande : {{form}}.',
    cost: 'Coût : {{cost}}',
    costTitle: 'Combien cela coûte-t-il ?',
    askFirst: 'Demandez-nous avant de payer. Parfois un autre service paie, par exemple le Jobcenter.',
    nextTitle: 'La suite',
    next: 'Appelez-nous ou écrivez-nous. Nous prenons alors un rendez-vous.',
    helpTitle: 'Vous avez des questions ?',
    help: 'Nous vous aidons volontiers.',
  },
  session: {
    heading: 'Notre entretien',
    intro: 'Nous en avons parlé le {{date}}.',
    foundTitle: 'Ce que nous avons trouvé',
    degree: 'Ce que vous avez appris : {{words}}.',
    skills: 'Ce que vous savez faire : {{words}}.',
    strengths: 'Vos points forts : {{words}}.',
    german: 'Votre niveau d’allemand : {{words}}.',
    languages: 'Les langues que vous parlez : {{words}}.',
    certificate: 'Votre certificat de langue : {{words}}.',
    course: 'Votre cours d’allemand : {{words}}.',
    wish: 'Le travail que vous souhaitez : {{words}}.',
    needs: 'Ce qui vous aide maintenant : {{words}}.',
    way: 'La voie que nous suivons avec vous : {{words}}.',
    measure: 'Ce que nous vous conseillons : {{words}}.',
    received: 'Les documents que nous avons reçus : {{words}}.',
    nothingFound: 'Nous n’avons encore rien noté. Nous le ferons la prochaine fois.',
    task: 'avant le {{date}}',
    noTask: 'Vous n’avez rien à faire maintenant. Nous vous contacterons.',
    weTitle: 'Ce que nous faisons',
    waitTitle: 'Ce que nous attendons',
    bringTitle: 'Apportez s’il vous plaît',
    appointmentTitle: 'Votre prochain rendez-vous',
    appointment: 'Le {{date}} à {{time}}.',
    place: 'Lieu : {{words}}.',
    cancel: 'Vous ne pouvez pas venir ? Appelez-nous s’il vous plaît.',
    noAppointment: 'Nous n’avons pas encore de rendez-vous. Appelez-nous s’il vous plaît.',
  },
  amounts: { about: 'environ {{amount}} euros', range: 'de {{min}} à {{max}} euros' },
  fees: {
    procedure: 'Frais de la procédure',
    evaluation: 'Évaluation du diplôme',
    resettler: 'Attestation selon la loi BVFG',
    analysis: 'Analyse des qualifications',
    translation: 'Traduction, par page',
    certifiedCopies: 'Copies certifiées',
    policeCertificate: 'Extrait de casier judiciaire',
    licence: 'Échange du permis de conduire',
    drivers: 'Qualification de base des conducteurs professionnels',
    finalExam: 'Examen final',
    papers: 'Autres attestations',
    language: 'Cours de langue et examen',
    exam: 'Épreuve de connaissances ou d’aptitude',
    course: 'Stage ou préparation',
  },
  forms: {
    online: 'saisie en ligne',
    signed: 'original avec signature',
    original: 'original',
    certifiedCopy: 'copie certifiée',
    colourCopy: 'copie en couleur',
    copy: 'copie simple',
    translated: '{{form}} avec traduction',
    or: '{{first}} ou {{second}}',
    translation: 'traduction en allemand',
  },
  ways: {
    recognition:
      'Pour la reconnaissance, un service compare votre diplôme avec le métier allemand {{occupation}} : {{authority}}.',
    knowledgeExam:
      'Un service vous admet directement à un examen ou à un stage pour le métier {{occupation}}, sans comparer votre diplôme : {{authority}}.',
    evaluation:
      'Un service compare vos études pour le métier {{occupation}} avec des études allemandes : {{authority}}.',
    degree: 'Un service compare vos études avec des études allemandes : {{authority}}.',
    titlePermission: 'Un service décide si vous pouvez vous appeler {{occupation}} : {{authority}}.',
    resettler:
      'Pour les Spätaussiedler, il y a une voie spéciale où un service vérifie votre diplôme pour le métier {{occupation}} : {{authority}}.',
    schoolCertificate: 'Un service dit à quel diplôme scolaire allemand correspond le vôtre : {{authority}}.',
    qualificationAnalysis:
      'Comme votre diplôme manque, vous montrez à un service ce que vous savez faire dans le métier {{occupation}} : {{authority}}.',
    validation:
      'Un service vérifie ce que vous savez faire après de longues années de travail comme {{occupation}} : {{authority}}.',
    externalExam:
      'Un service décide de votre examen pour le métier {{occupation}} sans la formation : {{authority}}.',
    drivingLicence:
      'Un service décide de votre permis de conduire pour travailler comme {{occupation}} : {{authority}}.',
    weldingTest:
      'Pour travailler comme {{occupation}}, il n’y a pas de reconnaissance, mais un examen montre ce que vous savez faire.',
    swornInterpreter:
      'Si un tribunal vous fait prêter serment, vous pouvez aussi travailler comme {{occupation}} pour les services publics et les tribunaux.',
    securityInstruction:
      'Pour travailler comme {{occupation}}, il vous faut un cours ou un examen auprès de ce service : {{authority}}.',
    craftException:
      'Avec une longue expérience dans l’UE, vous pouvez peut-être travailler à votre compte comme {{occupation}} : {{authority}}.',
    finishTraining:
      'Votre formation pour le métier {{occupation}} n’est pas terminée, alors nous cherchons avec vous un moyen de la finir.',
    germanQualification: 'Votre diplôme est allemand, vous n’avez donc pas besoin de reconnaissance.',
    chooseOccupation: 'D’abord, nous cherchons avec vous le métier allemand qui correspond à votre diplôme.',
    noRoute:
      'Ce diplôme ne suffit pas pour le métier {{occupation}}, alors nous cherchons avec vous d’autres voies.',
  },
  hints: {
    swornAnywhere:
      'La traduction peut aussi être faite dans votre pays, par un traducteur assermenté. Peut-être que l’anglais suffit. Demandez-nous avant de payer.',
    english:
      'Peut-être que l’anglais suffit, ou qu’il ne faut pas de traduction. Demandez-nous avant de payer.',
  },
  sheets: frenchSheets,
  documents: documentTable(`
applicationForm | Formulaire de demande | C’est le formulaire du service. | Vous le recevez chez nous ou sur le site du service. | Nous le remplissons avec vous. |
cv | Curriculum vitae en tableau | C’est une liste : école, formation et travail avec les dates. Il ne doit pas y avoir de trou. | Vous l’écrivez en allemand et vous le signez. | Nous l’écrivons avec vous. |
identity | Pièce d’identité (passeport ou carte) | C’est votre passeport, votre carte d’identité ou votre titre de séjour. | Apportez-la au rendez-vous. | Nous faisons la copie. |
nameProof | Preuve du changement de nom (acte de mariage ou de naissance) | Elle montre : l’autre nom sur le diplôme est aussi le vôtre. | Vous la recevez à l’état civil dans votre pays. | Demandez-nous si vous n’avez pas d’acte. | La traduction est payante.
diploma | Preuve de formation (diplôme, certificat) | C’est le papier de votre diplôme. | Vous l’avez reçu de votre école ou université. Ne donnez pas l’original. | Le Bürgeramt ou un notaire certifie la copie. | La copie certifiée et la traduction sont payantes.
transcript | Relevé des matières et des notes avec les heures | C’est la liste de vos matières, notes et heures. | Vous la recevez de votre école ou université. | Si elle manque, nous écrivons à l’école avec vous. | La traduction est payante.
schoolCertificate | Certificat de fin d’études scolaires | C’est le certificat de l’école avant la formation. | Vous l’avez reçu de votre école. | Demandez-nous si le certificat manque. | La traduction est payante.
doctorate | Diplôme de doctorat | C’est le diplôme de votre titre de docteur. | Vous l’avez reçu de votre université. | Sans titre de docteur, il ne faut rien. |
workReferences | Certificats de travail | Ce sont des papiers sur votre travail : livret de travail, contrat, certificat. | Vous les recevez de votre ancien employeur. | Nous écrivons à l’employeur avec vous. | La traduction est payante.
employmentConfirmation | Confirmation d’embauche | La clinique ou le cabinet écrit : nous voulons vous embaucher. | Vous la recevez de la clinique ou du cabinet en Mecklenburg-Vorpommern. | Nous vous aidons à chercher. |
professionalRight | Droit d’exercer (Good Standing) | Il montre : vous pouvez exercer ce métier dans votre pays. | Vous le recevez du ministère ou de l’ordre dans votre pays. En général, il ne doit pas avoir plus de trois mois. | Demandez-le seulement quand les autres papiers sont là. | Le prix change selon le pays.
policeCertificate | Extrait de casier judiciaire (Belegart O) | Le papier dit si vous avez des condamnations. Il va directement au service. | Vous le demandez au Bürgeramt. Dites là-bas : Belegart O, pour un service public. | Demandez-le peu avant la demande. | Il coûte environ 13 euros.
medicalCertificate | Certificat médical | Le médecin écrit : vous êtes en assez bonne santé pour ce métier. | Vous le recevez de votre médecin. Prenez le formulaire du service avec vous. | Allez chez le médecin peu avant la demande. | Demandez le prix au cabinet.
languageCertificate | Certificat d’allemand | C’est votre certificat de langue allemande. | Vous le recevez de l’école de langue après l’examen. | Nous cherchons un cours avec vous. Souvent, vous pouvez envoyer le certificat plus tard. | Le cours et l’examen sont souvent gratuits.
noEarlierApplication | Déclaration qu’aucune demande n’a été faite | Vous déclarez : je n’ai pas fait cette demande ailleurs. | Vous recevez le formulaire chez nous. | Nous le remplissons avec vous. |
otherStatesDeclaration | Déclaration sur les demandes dans d’autres Länder | Vous déclarez si vous avez fait une demande dans un autre Land. | La déclaration est dans le formulaire du service. | Nous la remplissons avec vous. |
criminalDeclaration | Déclaration sur les procédures pénales | Vous déclarez si une procédure pénale est en cours contre vous. | La déclaration est dans le formulaire du service. | Nous la remplissons avec vous. |
intentToWork | Preuve de la volonté de travailler ici | Vous montrez : je veux travailler dans ce métier en Allemagne. | Une lettre à un employeur suffit, par exemple. | Nous l’écrivons avec vous. |
residenceProof | Attestation de domicile | Le papier montre où vous habitez. | Vous le recevez à l’Einwohnermeldeamt. | | Demandez le prix au bureau.
resettlerProof | Attestation selon § 15 BVFG | Le papier montre que vous êtes Spätaussiedler. | Vous l’avez reçu du Bundesverwaltungsamt. | |
reasonForMissing | Déclaration : pourquoi des preuves manquent | Vous expliquez pourquoi vous n’avez pas le diplôme. | Vous l’écrivez avec nous. | Dites-nous tout ce que vous avez essayé. |
powerOfAttorney | Procuration | Vous nous permettez de parler avec le service. | Vous recevez le formulaire chez nous. | Vous pouvez retirer cette permission à tout moment. |
drivingLicence | Permis de conduire | C’est votre permis de conduire de votre pays. | Vous l’avez déjà. Ne le remettez qu’au service. | Nous faisons la copie. | La traduction coûte de l’argent.
photo | Photo d’identité (biométrique) | C’est une nouvelle photo de votre visage. | Vous la faites chez un photographe ou dans un automate. | Dites là-bas : pour le permis de conduire. | Demandez le prix là-bas.
eyeTest | Certificat de vue | L’ophtalmologue écrit : vous voyez assez bien pour conduire. | Vous le recevez d’un ophtalmologue ou d’un médecin du travail. | Dites là-bas : pour un bus ou un camion. | Demandez le prix au cabinet.
firstAid | Attestation de premiers secours | Le papier montre : vous avez suivi un cours de premiers secours. | Vous la recevez après le cours, par exemple à la Croix-Rouge. | Demandez-nous d’abord si le cours est nécessaire. | Le cours coûte de l’argent.
`),
  unreviewed:
    'Cette traduction n’a pas encore été vérifiée par une personne de langue maternelle française. En cas de doute, le texte allemand est valable.',
  germanOnly: 'Pour cela, il n’existe que le texte allemand.',
};
