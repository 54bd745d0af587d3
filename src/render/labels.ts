/** The words that rendering adds to an article. */
export type Labels = {
  readonly footnotes: string
  readonly backToText: string
  readonly video: string
  readonly audio: string
}

const LABELS_BY_LANGUAGE: Readonly<Record<string, Labels>> = {
  ar: { footnotes: 'الحواشي', backToText: 'العودة إلى النص', video: 'فيديو', audio: 'صوت' },
  cs: { footnotes: 'Poznámky', backToText: 'Zpět do textu', video: 'Video', audio: 'Zvuk' },
  da: { footnotes: 'Fodnoter', backToText: 'Tilbage til teksten', video: 'Video', audio: 'Lyd' },
  de: { footnotes: 'Fußnoten', backToText: 'Zurück zum Text', video: 'Video', audio: 'Audio' },
  es: { footnotes: 'Notas', backToText: 'Volver al texto', video: 'Vídeo', audio: 'Audio' },
  fi: { footnotes: 'Alaviitteet', backToText: 'Takaisin tekstiin', video: 'Video', audio: 'Ääni' },
  fr: { footnotes: 'Notes', backToText: 'Retour au texte', video: 'Vidéo', audio: 'Audio' },
  hi: { footnotes: 'पाद टिप्पणियाँ', backToText: 'पाठ पर लौटें', video: 'वीडियो', audio: 'ऑडियो' },
  it: { footnotes: 'Note', backToText: 'Torna al testo', video: 'Video', audio: 'Audio' },
  ja: { footnotes: '脚注', backToText: '本文に戻る', video: '動画', audio: '音声' },
  ko: { footnotes: '각주', backToText: '본문으로 돌아가기', video: '동영상', audio: '오디오' },
  nb: { footnotes: 'Fotnoter', backToText: 'Tilbake til teksten', video: 'Video', audio: 'Lyd' },
  nl: { footnotes: 'Voetnoten', backToText: 'Terug naar de tekst', video: 'Video', audio: 'Audio' },
  no: { footnotes: 'Fotnoter', backToText: 'Tilbake til teksten', video: 'Video', audio: 'Lyd' },
  pl: { footnotes: 'Przypisy', backToText: 'Powrót do tekstu', video: 'Wideo', audio: 'Audio' },
  pt: { footnotes: 'Notas', backToText: 'Voltar ao texto', video: 'Vídeo', audio: 'Áudio' },
  ru: { footnotes: 'Примечания', backToText: 'К тексту', video: 'Видео', audio: 'Аудио' },
  sv: { footnotes: 'Fotnoter', backToText: 'Tillbaka till texten', video: 'Video', audio: 'Ljud' },
  tr: { footnotes: 'Dipnotlar', backToText: 'Metne dön', video: 'Video', audio: 'Ses' },
  uk: { footnotes: 'Примітки', backToText: 'До тексту', video: 'Відео', audio: 'Аудіо' },
  'zh-hant': { footnotes: '註腳', backToText: '返回正文', video: '影片', audio: '音訊' },
  zh: { footnotes: '脚注', backToText: '返回正文', video: '视频', audio: '音频' },
}
const ENGLISH: Labels = {
  footnotes: 'Footnotes',
  backToText: 'Back to the text',
  video: 'Video',
  audio: 'Audio',
}

/** Find the words for a language (BCP 47); English for one that is not known here. */
export function findLabels(language: string): Labels {
  const [primary = '', ...rest] = language.toLowerCase().split('-')
  const isTraditional = primary === 'zh' && rest.some((part) => /^(?:hant|tw|hk|mo)$/u.test(part))
  const key = isTraditional ? 'zh-hant' : primary
  return Object.hasOwn(LABELS_BY_LANGUAGE, key) ? (LABELS_BY_LANGUAGE[key] ?? ENGLISH) : ENGLISH
}
