import type { Words } from './words.ts'

export const es: Words = {
  language: 'es',
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  date: ':day de :month de :year',
  feeds: 'Canales',
  latest: 'Últimos titulares',
  howTo: 'Cómo suscribirse',
  steps: [
    'Elija un lector de canales: una aplicación o un sitio web que reúne lo que usted sigue.',
    'Copie la dirección de un canal.',
    'Péguela en el lector. A partir de entonces las noticias nuevas le llegan solas: sin cuenta ni rastreo.',
  ],
  allFeeds: 'Todos los canales en un archivo',
  allFeedsUse: 'OPML, para lectores que importan listas',
  copy: 'Copiar',
  copied: 'Copiado',
  moreOnWebsite: 'Más noticias en el sitio web',
  noStories: 'Todavía no hay noticias.',
  thisIsAFeed:
    'Esto es un canal de noticias. Copie su dirección en un lector de canales y las noticias nuevas le llegarán solas.',
}
