import type { Words } from './words.ts'

export const sv: Words = {
  language: 'sv',
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  date: ':day :month :year',
  feeds: 'Flöden',
  latest: 'Senaste rubrikerna',
  howTo: 'Så prenumererar du',
  steps: [
    'Välj en flödesläsare: en app eller webbplats som samlar det du följer.',
    'Kopiera adressen till ett flöde.',
    'Klistra in den i läsaren. Nya artiklar kommer sedan till dig: utan konto, utan spårning.',
  ],
  allFeeds: 'Alla flöden i en fil',
  allFeedsUse: 'OPML, för läsare som importerar listor',
  copy: 'Kopiera',
  copied: 'Kopierad',
  moreOnWebsite: 'Fler artiklar på webbplatsen',
  noStories: 'Inga artiklar ännu.',
  thisIsAFeed:
    'Det här är ett flöde. Kopiera adressen till en flödesläsare så kommer nya artiklar till dig.',
}
