import type { Words } from './words.ts'

export const pl: Words = {
  language: 'pl',
  months: [
    'stycznia',
    'lutego',
    'marca',
    'kwietnia',
    'maja',
    'czerwca',
    'lipca',
    'sierpnia',
    'września',
    'października',
    'listopada',
    'grudnia',
  ],
  date: ':day :month :year',
  feeds: 'Kanały',
  latest: 'Najnowsze nagłówki',
  howTo: 'Jak subskrybować',
  steps: [
    'Wybierz czytnik kanałów: aplikację lub stronę, która zbiera to, co śledzisz.',
    'Skopiuj adres kanału.',
    'Wklej go do czytnika. Odtąd nowe artykuły przychodzą do ciebie: bez konta i bez śledzenia.',
  ],
  allFeeds: 'Wszystkie kanały w jednym pliku',
  allFeedsUse: 'OPML, dla czytników, które importują listy',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  moreOnWebsite: 'Więcej artykułów na stronie',
  noStories: 'Nie ma jeszcze artykułów.',
  thisIsAFeed:
    'To jest kanał. Skopiuj jego adres do czytnika kanałów, a nowe artykuły przyjdą do ciebie.',
}
