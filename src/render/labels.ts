/** The words that rendering adds to an article. */
export type Labels = {
  readonly footnotes: string
  readonly backToText: string
  readonly video: string
  readonly audio: string
  /** Stands before a note that says what was wrong. */
  readonly correction: string
}

const LABELS_BY_LANGUAGE: Readonly<Record<string, Labels>> = {
  ar: {
    footnotes: 'الحواشي',
    backToText: 'العودة إلى النص',
    video: 'فيديو',
    audio: 'صوت',
    correction: 'تصحيح',
  },
  cs: {
    footnotes: 'Poznámky',
    backToText: 'Zpět do textu',
    video: 'Video',
    audio: 'Zvuk',
    correction: 'Oprava',
  },
  da: {
    footnotes: 'Fodnoter',
    backToText: 'Tilbage til teksten',
    video: 'Video',
    audio: 'Lyd',
    correction: 'Rettelse',
  },
  de: {
    footnotes: 'Fußnoten',
    backToText: 'Zurück zum Text',
    video: 'Video',
    audio: 'Audio',
    correction: 'Korrektur',
  },
  es: {
    footnotes: 'Notas',
    backToText: 'Volver al texto',
    video: 'Vídeo',
    audio: 'Audio',
    correction: 'Corrección',
  },
  fi: {
    footnotes: 'Alaviitteet',
    backToText: 'Takaisin tekstiin',
    video: 'Video',
    audio: 'Ääni',
    correction: 'Oikaisu',
  },
  fr: {
    footnotes: 'Notes',
    backToText: 'Retour au texte',
    video: 'Vidéo',
    audio: 'Audio',
    correction: 'Rectificatif',
  },
  hi: {
    footnotes: 'पाद टिप्पणियाँ',
    backToText: 'पाठ पर लौटें',
    video: 'वीडियो',
    audio: 'ऑडियो',
    correction: 'सुधार',
  },
  it: {
    footnotes: 'Note',
    backToText: 'Torna al testo',
    video: 'Video',
    audio: 'Audio',
    correction: 'Correzione',
  },
  ja: {
    footnotes: '脚注',
    backToText: '本文に戻る',
    video: '動画',
    audio: '音声',
    correction: '訂正',
  },
  ko: {
    footnotes: '각주',
    backToText: '본문으로 돌아가기',
    video: '동영상',
    audio: '오디오',
    correction: '정정',
  },
  nb: {
    footnotes: 'Fotnoter',
    backToText: 'Tilbake til teksten',
    video: 'Video',
    audio: 'Lyd',
    correction: 'Rettelse',
  },
  nl: {
    footnotes: 'Voetnoten',
    backToText: 'Terug naar de tekst',
    video: 'Video',
    audio: 'Audio',
    correction: 'Correctie',
  },
  no: {
    footnotes: 'Fotnoter',
    backToText: 'Tilbake til teksten',
    video: 'Video',
    audio: 'Lyd',
    correction: 'Rettelse',
  },
  pl: {
    footnotes: 'Przypisy',
    backToText: 'Powrót do tekstu',
    video: 'Wideo',
    audio: 'Audio',
    correction: 'Sprostowanie',
  },
  pt: {
    footnotes: 'Notas',
    backToText: 'Voltar ao texto',
    video: 'Vídeo',
    audio: 'Áudio',
    correction: 'Correção',
  },
  ru: {
    footnotes: 'Примечания',
    backToText: 'К тексту',
    video: 'Видео',
    audio: 'Аудио',
    correction: 'Исправление',
  },
  sv: {
    footnotes: 'Fotnoter',
    backToText: 'Tillbaka till texten',
    video: 'Video',
    audio: 'Ljud',
    correction: 'Rättelse',
  },
  tr: {
    footnotes: 'Dipnotlar',
    backToText: 'Metne dön',
    video: 'Video',
    audio: 'Ses',
    correction: 'Düzeltme',
  },
  uk: {
    footnotes: 'Примітки',
    backToText: 'До тексту',
    video: 'Відео',
    audio: 'Аудіо',
    correction: 'Виправлення',
  },
  'zh-hant': {
    footnotes: '註腳',
    backToText: '返回正文',
    video: '影片',
    audio: '音訊',
    correction: '更正',
  },
  zh: {
    footnotes: '脚注',
    backToText: '返回正文',
    video: '视频',
    audio: '音频',
    correction: '更正',
  },
}
const ENGLISH: Labels = {
  footnotes: 'Footnotes',
  backToText: 'Back to the text',
  video: 'Video',
  audio: 'Audio',
  correction: 'Correction',
}

/** Find the words for a language (BCP 47); English for one that is not known here. */
export function findLabels(language: string): Labels {
  const [primary = '', ...rest] = language.toLowerCase().split('-')
  const isTraditional = primary === 'zh' && rest.some((part) => /^(?:hant|tw|hk|mo)$/u.test(part))
  const key = isTraditional ? 'zh-hant' : primary
  return Object.hasOwn(LABELS_BY_LANGUAGE, key) ? (LABELS_BY_LANGUAGE[key] ?? ENGLISH) : ENGLISH
}
