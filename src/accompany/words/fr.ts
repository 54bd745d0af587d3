import type { Words } from './words.ts'

export const fr: Words = {
  language: 'fr',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  date: ':day :month :year',
  firstDay: '1er',
  feeds: 'Flux',
  latest: 'Derniers titres',
  howTo: 'Comment s’abonner',
  steps: [
    'Choisissez un lecteur de flux : une application ou un site qui rassemble ce que vous suivez.',
    'Copiez l’adresse d’un flux.',
    'Collez-la dans le lecteur. Les nouveaux articles viennent alors à vous : sans compte ni pistage.',
  ],
  allFeeds: 'Tous les flux en un fichier',
  allFeedsUse: 'OPML, pour les lecteurs qui importent des listes',
  copy: 'Copier',
  copied: 'Copié',
  moreOnWebsite: 'D’autres articles sur le site',
  noStories: 'Aucun article pour l’instant.',
  thisIsAFeed:
    'Ceci est un flux. Copiez son adresse dans un lecteur de flux, et les nouveaux articles viendront à vous.',
}
