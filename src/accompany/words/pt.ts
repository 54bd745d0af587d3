import type { Words } from './words.ts'

export const pt: Words = {
  language: 'pt',
  months: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  date: ':day de :month de :year',
  feeds: 'Feeds',
  latest: 'Últimas manchetes',
  howTo: 'Como assinar',
  steps: [
    'Escolha um leitor de feeds: um aplicativo ou site que reúne o que você acompanha.',
    'Copie o endereço de um feed.',
    'Cole-o no leitor. A partir daí as novas notícias chegam até você: sem conta, sem rastreamento.',
  ],
  allFeeds: 'Todos os feeds em um arquivo',
  allFeedsUse: 'OPML, para leitores que importam listas',
  copy: 'Copiar',
  copied: 'Copiado',
  moreOnWebsite: 'Mais notícias no site',
  noStories: 'Ainda não há notícias.',
  thisIsAFeed:
    'Isto é um feed. Copie o endereço para um leitor de feeds, e as novas notícias chegam até você.',
}
