import type { Words } from './words.ts'

export const nl: Words = {
  language: 'nl',
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  date: ':day :month :year',
  feeds: 'Feeds',
  latest: 'Laatste koppen',
  howTo: 'Zo abonneer je je',
  steps: [
    'Kies een feedreader: een app of website die verzamelt wat je volgt.',
    'Kopieer het adres van een feed.',
    'Plak het in de reader. Nieuwe berichten komen vanaf dan naar je toe: zonder account, zonder tracking.',
  ],
  allFeeds: 'Alle feeds in één bestand',
  allFeedsUse: 'OPML, voor readers die lijsten importeren',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  moreOnWebsite: 'Meer berichten op de website',
  noStories: 'Nog geen berichten.',
  thisIsAFeed:
    'Dit is een feed. Kopieer het adres in een feedreader en nieuwe berichten komen naar je toe.',
}
