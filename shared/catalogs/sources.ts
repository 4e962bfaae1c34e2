/**
 * Where the facts of the catalogues were read. `address` is where a counsellor can look it up again; pages
 * move, so the title says what to search for.
 */
interface Source {
  readonly title: string;
  readonly address: string;
}

export const sources = {
  own: { title: 'Fachwissen, nicht an einer Quelle geprüft', address: '' },
  /** On a row of the office; what was looked up stands on the row. */
  byOffice: { title: 'Vom Büro geprüft oder eingetragen', address: '' },
  office: { title: 'Eigene Liste dieses Programms', address: '' },
  BQFG: {
    title: 'Berufsqualifikationsfeststellungsgesetz (Bund), Stand 16.8.2023',
    address: 'https://www.gesetze-im-internet.de/bqfg/',
  },
  ESFP: {
    title: 'Verordnung (EU) 2021/1057 (ESF+), Anhang I: gemeinsame Indikatoren',
    address: 'https://gesetze.legal/eu/vo_eu_2021_1057/anhang_i',
  },
  'IQ-REP1': {
    title: 'Auswertungen der Anerkennungs- und Qualifizierungsberatung im Förderprogramm IQ (f-bb)',
    address: 'https://www.anerkennung-in-deutschland.de/html/de/daten_beratung.php',
  },
  'BQFG-MV': {
    title: 'BQFG M-V vom 10.12.2012, geändert 24.7.2025 (GVOBl. M-V S. 391)',
    address: 'https://www.umwelt-online.de/recht/arbeitss/arbeitsrecht/laender/mv/z25_0391.htm',
  },
  BA20: {
    title: 'Stärken im Profiling der Agenturen für Arbeit, wie eine öffentliche Stellenseite sie aufzählt',
    address: 'https://www.arbeitsagentur.de/jobsuche/',
  },
  BVFG: {
    title: 'Bundesvertriebenengesetz, §§ 7, 10, 15',
    address: 'https://www.gesetze-im-internet.de/bvfg/',
  },
  AUFENTHG: {
    title: 'Aufenthaltsgesetz, Stand 2022',
    address: 'https://www.gesetze-im-internet.de/aufenthg_2004/',
  },
  SGB3: { title: 'SGB III, §§ 37, 44, 45', address: 'https://www.gesetze-im-internet.de/sgb_3/' },
  HWO: {
    title: 'Handwerksordnung, §§ 40a, 50c, Anlagen A und B',
    address: 'https://www.gesetze-im-internet.de/hwo/',
  },
  VWVFG: {
    title: 'Verwaltungsverfahrensgesetz § 31 mit BGB §§ 187 bis 193, 209',
    address: 'https://www.gesetze-im-internet.de/vwvfg/',
  },
  HWK53: {
    title: 'Zulassungspflichtige Handwerke der Anlage A',
    address: 'https://service.berlin.de/dienstleistung/329310/',
  },
  LPH: {
    title: 'LAGuS, Landesprüfungsamt für Heilberufe: ausländische Bildungsabschlüsse, Gesundheitsfachberufe',
    address: 'https://lagus.mv-regierung.de/LPH/Auslaendische-Bildungsabschluesse',
  },
  'LPH-FORM': {
    title: 'LPH, Antrag und Merkblatt Approbation/Berufserlaubnis',
    address: 'https://lagus.mv-regierung.de/LPH/',
  },
  PFLBG: {
    title: 'Pflegeberufegesetz §§ 40, 41 und PflAPrV §§ 43, 43a',
    address: 'https://www.gesetze-im-internet.de/pflbg/',
  },
  'HEALTH-LAW': {
    title:
      'Gesetze der Heilberufe und des Anwaltsberufs mit ihren Verordnungen, gelesen nach dem Stand vom April 2026',
    address: 'https://www.gesetze-im-internet.de/',
  },
  'IHK-BVFG': {
    title: 'Gleichstellung nach dem BVFG durch die örtlich zuständige IHK',
    address:
      'https://www.neubrandenburg.ihk.de/aus-und-weiterbildung/anerkennung-von-berufsabschluessen/gleichstellung-bundesvertriebenengesetz',
  },
  PFL: {
    title: 'Pflegestudiumstärkungsgesetz: Anerkennung in der Pflege',
    address: 'https://www.netzwerk-iq.de/',
  },
  PFA: {
    title: 'Pflegefachassistenzgesetz, im Wesentlichen in Kraft 1.1.2027',
    address: 'https://www.bibliomed-pflege.de/news/bundesrat-stimmt-ausbildungsgesetz-zu',
  },
  SOBAN: {
    title: 'Sozialberufe-Anerkennungsgesetz 18.12.2017, SobAnVO M-V 23.1.2018',
    address: 'https://lexaris.de/book/version/documentflat/head/1356376',
  },
  LEHRER: {
    title: 'Lehrer in MV: Anerkennung ausländischer Lehramtsabschlüsse',
    address: 'https://www.lehrer-in-mv.de/lehrkraefte/anerkennung-auslaendischer-abschluesse',
  },
  SOZPAED: {
    title: 'Bildungsministerium M-V: Anerkennung ausländischer sozialpädagogischer Berufsabschlüsse',
    address:
      'https://bildung-mv.de/erwachsenenbildung/anerkennung-von-abschluessen/anerkennung-auslaendischer-sozialpaedagogischer-berufsabschluesse',
  },
  'BM-SCHULE': {
    title: 'Bildungsministerium M-V: Anerkennung von Schulabschlüssen, § 68 SchulG M-V',
    address: 'https://www.bildung-mv.de/',
  },
  ING: {
    title: 'Ingenieur/in: Führung der Berufsbezeichnung, ArchIngG M-V § 6',
    address: 'https://www.amt-barth.de/buergerservice/',
  },
  ARCHING: { title: 'ArchIngG M-V §§ 2, 4', address: 'https://www.umwelt-online.de/' },
  'LWK-NDS': {
    title: 'Landwirtschaftskammer Niedersachsen: bundesweit zuständig seit 1.1.2025',
    address: 'https://www.lwk-niedersachsen.de/',
  },
  LALLF: {
    title: 'LALLF M-V: zuständige Stelle Berufsbildung',
    address: 'https://www.lallf.de/zustaendige-stelle-berufsbildung',
  },
  TIERARZT: {
    title: 'Tierarzt/Tierärztin: Zulassung (Approbation) in M-V',
    address: 'https://www.lk-mecklenburgische-seenplatte.de/',
  },
  AEKWL: {
    title: 'Sächsische Landesärztekammer: Anerkennung MFA über die Ärztekammer Westfalen-Lippe',
    address: 'http://www.slaek.de/de/02/berufsanerkennungen.php',
  },
  ZAEKWL: {
    title: 'Zahnärztekammer Westfalen-Lippe: Feststellung der Gleichwertigkeit',
    address: 'https://zahnaerzte-wl.de/',
  },
  FOSA: {
    title: 'IHK FOSA: Antragstellung, Gebühren, Formular 2020',
    address: 'https://ihk-fosa.de/fuer-antragstellende/antragstellung',
  },
  'HWK-EU': {
    title:
      'Ausnahmebewilligung nach § 9 HwO (EU/EWR-Handwerk-Verordnung), Landkreis Mecklenburgische Seenplatte',
    address: 'https://www.lk-mecklenburgische-seenplatte.de/',
  },
  'HWK-FORM': {
    title: 'Formulare der Handwerkskammern: Antrag auf Gleichwertigkeitsfeststellung',
    address: 'https://www.hwk-oberfranken.de/artikel/antrag-auf-gleichwertigkeitsfeststellung-72,0,2920.html',
  },
  'HWK-SN': {
    title: 'Handwerkskammer Schwerin: Kammerbezirk mit dem ehemaligen Landkreis Güstrow',
    address: 'https://www.hwk-schwerin.de',
  },
  'HWK-OMV': {
    title: 'Handwerkskammer Ostmecklenburg-Vorpommern: Kontakt',
    address: 'https://www.hwk-omv.de',
  },
  ZAB: {
    title: 'ZAB (KMK): Zeugnisbewertung, Antrag und Gebühren',
    address: 'https://www.kmk.org/zab/zeugnisbewertung.html',
  },
  'ZAB-HRO': {
    title: 'Rathaus Rostock: Zeugnisbewertung durch die ZAB',
    address: 'https://rathaus.rostock.de/',
  },
  'IHK-NB': {
    title: 'IHK Neubrandenburg: Gleichstellung nach dem Bundesvertriebenengesetz',
    address: 'https://www.neubrandenburg.ihk.de/',
  },
  BQP: {
    title: 'BQ-Portal: Kosten und Finanzierung',
    address:
      'https://www.bq-portal.de/Anerkennung-für-Betriebe/Anerkennungsverfahren/Kosten-und-Finanzierung',
  },
  ANZ: {
    title: 'Richtlinie Anerkennungszuschuss vom 9.1.2025',
    address: 'https://www.bmbf.de/',
  },
  'ANZ-LIMITS': {
    title: 'IQ Netzwerk Brandenburg: Anerkennungszuschuss bis 2027 verlängert, Beträge und Fristen',
    address:
      'https://brandenburg.netzwerk-iq.de/aktuelles/news/news-singleview/anerkennungszuschuss-bis-2027-verlaengert',
  },
  'ANZ-2016': {
    title: 'IHK Ulm: Anerkennungszuschuss nach der Richtlinie vom 1.12.2016, Anträge bis 31.12.2024',
    address:
      'https://www.ihk.de/ulm/produktmarken/auslaendische-berufsabschluesse/anerkennungszuschuss-4710148',
  },
  'AID-GELD': {
    title: 'Anerkennung in Deutschland: Finanzielle Förderung (Antrag vor der Anerkennung, Werbungskosten)',
    address: 'https://www.anerkennung-in-deutschland.de/html/de/ag/finanzielle-foerderung.php',
  },
  SGB2: { title: 'SGB II, § 16', address: 'https://www.gesetze-im-internet.de/sgb_2/__16.html' },
  FBW: {
    title: 'SGB III, §§ 81 bis 87a, 324: Förderung der beruflichen Weiterbildung',
    address: 'https://www.gesetze-im-internet.de/sgb_3/__81.html',
  },
  'FBW-2025': {
    title:
      'SGB III § 81; seit 1.1.2025 entscheidet auch für Menschen im SGB II die Agentur für Arbeit (Walhalla Fachmeldung)',
    address:
      'https://www.walhalla.de/news/neue-zustaendigkeit-bei-foerderung-beruflicher-weiterbildung-und-massnahmen-der-beruflichen-rehabilitation',
  },
  'SGB3-54A': {
    title: 'SGB III § 54a Einstiegsqualifizierung, Stand Oktober 2024; SGB II § 16 Abs. 1 Satz 2 Nr. 3',
    address: 'https://www.buzer.de/gesetz/6003/a175582.htm',
  },
  AFBG: {
    title: 'Aufstiegsfortbildung: Förderung (Aufstiegs-BAföG)',
    address: 'https://verwaltungsportal.hessen.de/leistung?leistung_id=L100040_8665213',
  },
  INTV: {
    title: 'Integrationskursverordnung, Stand 2022',
    address: 'https://www.gesetze-im-internet.de/intv/',
  },
  DEUFOEV: {
    title: 'Deutschsprachförderverordnung, Stand 2022',
    address: 'https://www.gesetze-im-internet.de/deuf_v/',
  },
  'BAMF-BSK': {
    title: 'BAMF: Deutsch für den Beruf, angebotene Kursarten',
    address:
      'https://www.bamf.de/DE/Themen/Integration/ZugewanderteTeilnehmende/DeutschBeruf/deutsch-beruf.html',
  },
  BAMF44: {
    title:
      'BAMF, Trägerrundschreiben 02/26 vom 9.2.2026: keine Zulassungen nach § 44 Abs. 4 AufenthG im Jahr 2026',
    address: 'https://www.bamf.de/',
  },
  'IQ-MV': {
    title: 'IQ Netzwerk Mecklenburg-Vorpommern, Förderphase 1.1.2026 bis 31.12.2028',
    address: 'https://www.migra-mv.de/projekte/iq-netzwerk-mecklenburg-vorpommern.html',
  },
  'GSA-MV': {
    title: 'Förderdatenbank: berufsbegleitende Qualifizierung von Beschäftigten in M-V (Bildungsschecks)',
    address:
      'https://www.foerderdatenbank.de/FDB/Content/DE/Foerderprogramm/Land/Mecklenburg-Vorpommern/qualifizierungsfoerderung.html',
  },
  KLDB: {
    title: 'Klassifikation der Berufe 2010, Version 2020 (Bundesagentur für Arbeit)',
    address: 'https://statistik.arbeitsagentur.de/',
  },
  ISO3166: { title: 'ISO 3166-1 und 3166-3, Namen nach CLDR', address: 'https://www.iso.org/obp/ui/' },
  ISO639: { title: 'ISO 639, Namen nach CLDR', address: 'https://iso639-3.sil.org/' },
  EU: {
    title: 'Europäische Union: Länderprofile, Beitrittsdaten',
    address: 'https://european-union.europa.eu/',
  },
  AGS: {
    title: 'Amtlicher Gemeindeschlüssel, Gebietsstand 25.1.2021 (Anlage zur MietNEinV, BGBl. I 2021 S. 3739)',
    address: 'https://www.gesetze-im-internet.de/mietneinv/',
  },
  AEMTER: {
    title: 'Landkreis Rostock: Ämter und Gemeinden; Kreisgebietsreform 4.9.2011',
    address: 'https://www.landkreis-rostock.de',
  },
  GER: {
    title: 'Gemeinsamer Europäischer Referenzrahmen; eigene Kurzfassung',
    address: 'https://www.coe.int/en/web/common-european-framework-reference-languages',
  },
  DSGVO: {
    title: 'Datenschutz-Grundverordnung (EU) 2016/679, Art. 6, 7, 9, 13',
    address: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  STGB203: {
    title: 'Strafgesetzbuch § 203, Verletzung von Privatgeheimnissen',
    address: 'https://www.gesetze-im-internet.de/stgb/__203.html',
  },
  'DS-MV': {
    title: 'Der Landesbeauftragte für Datenschutz und Informationsfreiheit M-V: Kontakt',
    address: 'https://www.datenschutz-mv.de/datenschutzerklaerung/',
  },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;
