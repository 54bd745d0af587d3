import type { Words } from './words.ts'

export const de: Words = {
  language: 'de',
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  date: ':day. :month :year',
  feeds: 'Feeds',
  latest: 'Neueste Schlagzeilen',
  howTo: 'So abonnieren Sie',
  steps: [
    'Wählen Sie einen Feedreader: eine App oder Website, die sammelt, was Sie verfolgen.',
    'Kopieren Sie die Adresse eines Feeds.',
    'Fügen Sie sie im Reader ein. Neue Beiträge kommen von da an zu Ihnen: ohne Konto, ohne Tracking.',
  ],
  allFeeds: 'Alle Feeds in einer Datei',
  allFeedsUse: 'OPML, für Reader, die Listen importieren',
  copy: 'Kopieren',
  copied: 'Kopiert',
  moreOnWebsite: 'Weitere Beiträge auf der Website',
  noStories: 'Noch keine Beiträge.',
  thisIsAFeed:
    'Dies ist ein Feed. Kopieren Sie seine Adresse in einen Feedreader, und neue Beiträge kommen zu Ihnen.',
}
