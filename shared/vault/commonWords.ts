/**
 * What people take for a passphrase when asked for one: the top of published lists of leaked German and
 * English passwords, and the words that lie near on this desk. Lower case, without diacritics. Not a list
 * of ordinary words: several of those in a row make a good passphrase.
 */
export const commonWords: readonly string[] = [
  ...['passwort', 'password', 'passphrase', 'kennwort', 'losung', 'passwd', 'pass', 'geheimnis', 'geheim'],
  ...['secret', 'admin', 'administrator', 'root', 'user', 'benutzer', 'login', 'anmeldung', 'zugang'],
  ...['hallo', 'hello', 'welcome', 'willkommen', 'letmein', 'master', 'test', 'demo', 'start', 'changeme'],
  ...['schatz', 'schatzi', 'liebe', 'iloveyou', 'ichliebedich', 'love', 'engel', 'angel', 'baby', 'princess'],
  ...['sonnenschein', 'sunshine', 'sommer', 'summer', 'winter', 'herbst', 'fruehling', 'sonne', 'blume'],
  ...['monkey', 'dragon', 'football', 'fussball', 'baseball', 'superman', 'batman', 'pokemon', 'starwars'],
  ...['computer', 'internet', 'windows', 'google', 'facebook', 'freedom', 'freiheit', 'frieden', 'peace'],
  ...['michael', 'daniel', 'thomas', 'andreas', 'stefan', 'martin', 'sabine', 'petra', 'claudia', 'nadine'],
  ...['deutschland', 'germany', 'berlin', 'hamburg', 'mecklenburg', 'vorpommern', 'rostock', 'schwerin'],
  ...['greifswald', 'stralsund', 'wismar', 'neubrandenburg', 'guestrow', 'gustrow', 'ukraine', 'syrien'],
  ...['buero', 'buro', 'office', 'beratung', 'beratungsstelle', 'migration', 'migrationsberatung', 'verein'],
  ...['anerkennung', 'integration', 'jobcenter', 'caritas', 'diakonie', 'wegbuch', 'mitarbeiter', 'team'],
  ...['januar', 'februar', 'maerz', 'marz', 'april', 'mai', 'juni', 'juli', 'august', 'september'],
  ...['oktober', 'november', 'dezember', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag'],
];
