const NOTICE_BY_LANGUAGE: Readonly<Record<string, string>> = {
  ar: 'لم يعد هذا المقال متاحًا',
  cs: 'Tento článek již není k dispozici',
  da: 'Denne artikel er ikke længere tilgængelig',
  de: 'Dieser Artikel ist nicht mehr verfügbar',
  es: 'Este artículo ya no está disponible',
  fi: 'Tämä artikkeli ei ole enää saatavilla',
  fr: 'Cet article n’est plus disponible',
  hi: 'यह लेख अब उपलब्ध नहीं है',
  it: 'Questo articolo non è più disponibile',
  ja: 'この記事は公開を終了しました',
  ko: '이 기사는 더 이상 제공되지 않습니다',
  nb: 'Denne artikkelen er ikke lenger tilgjengelig',
  nl: 'Dit artikel is niet langer beschikbaar',
  no: 'Denne artikkelen er ikke lenger tilgjengelig',
  pl: 'Ten artykuł nie jest już dostępny',
  pt: 'Este artigo já não está disponível',
  ru: 'Эта статья больше недоступна',
  sv: 'Den här artikeln är inte längre tillgänglig',
  tr: 'Bu makale artık mevcut değil',
  uk: 'Ця стаття більше не доступна',
  zh: '本文已不再提供',
}
const ENGLISH = 'This article is no longer available'

/** Find the words that take the place of a story that was taken back, in a language (BCP 47), else in English. */
export function findGoneNotice(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-')
  return Object.hasOwn(NOTICE_BY_LANGUAGE, primary)
    ? (NOTICE_BY_LANGUAGE[primary] ?? ENGLISH)
    : ENGLISH
}
