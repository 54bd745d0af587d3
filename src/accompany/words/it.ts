import type { Words } from './words.ts'

export const it: Words = {
  language: 'it',
  months: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  date: ':day :month :year',
  firstDay: '1º',
  feeds: 'Feed',
  latest: 'Ultimi titoli',
  howTo: 'Come abbonarsi',
  steps: [
    'Scegli un lettore di feed: un’app o un sito che raccoglie ciò che segui.',
    'Copia l’indirizzo di un feed.',
    'Incollalo nel lettore. Da quel momento le nuove notizie arrivano da te: senza account né tracciamento.',
  ],
  allFeeds: 'Tutti i feed in un file',
  allFeedsUse: 'OPML, per i lettori che importano elenchi',
  copy: 'Copia',
  copied: 'Copiato',
  moreOnWebsite: 'Altre notizie sul sito',
  noStories: 'Ancora nessuna notizia.',
  thisIsAFeed:
    'Questo è un feed. Copia il suo indirizzo in un lettore di feed e le nuove notizie arriveranno da te.',
}
