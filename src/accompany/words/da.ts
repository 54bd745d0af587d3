import type { Words } from './words.ts'

export const da: Words = {
  language: 'da',
  months: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  date: ':day. :month :year',
  feeds: 'Feeds',
  latest: 'Seneste overskrifter',
  howTo: 'Sådan abonnerer du',
  steps: [
    'Vælg en feedlæser: en app eller et websted, der samler det, du følger.',
    'Kopiér adressen på et feed.',
    'Sæt den ind i læseren. Nye artikler kommer derefter til dig: uden konto, uden sporing.',
  ],
  allFeeds: 'Alle feeds i én fil',
  allFeedsUse: 'OPML, til læsere, der importerer lister',
  copy: 'Kopiér',
  copied: 'Kopieret',
  moreOnWebsite: 'Flere artikler på webstedet',
  noStories: 'Ingen artikler endnu.',
  thisIsAFeed:
    'Dette er et feed. Kopiér adressen til en feedlæser, så kommer nye artikler til dig.',
}
